import { useMemo } from "react";
import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import { GRADES } from "#domain/model/words.ts";
import { countryOf } from "#domain/national/country.ts";
import { countStandings } from "#domain/national/standing.ts";
import { hrefTo, type World } from "#features/world.ts";
import { Count, Counts } from "./Count.tsx";
import { askedOf, FILTER_GRADES, filterBy } from "./narrowing.ts";
import { gradesSentence } from "./national/sentences.ts";

/** What is first said of many councils: how many stand at each grade, in a sentence and as ways to them. It never narrows. */
export function Together({ world }: { readonly world: World }) {
  const { known, councils } = world;
  const country = useMemo(() => countryOf(known, councils), [known, councils]);
  const counts = countStandings(country.standings);
  const graded = GRADES.reduce((sum, grade) => sum + counts[grade], 0);
  const asked = askedOf(world.address, "grade", FILTER_GRADES);
  const wayTo = (grade: (typeof FILTER_GRADES)[number]) => ({
    href: hrefTo(world, filterBy("grade", grade)),
    isChosen: asked === grade,
  });
  return (
    <>
      <p className="csi-say csi-overview-say">{gradesSentence(country)}</p>
      <Counts isInPairs>
        {GRADES.map((grade) => (
          <Count
            key={grade}
            number={counts[grade]}
            words={`latest judgement ${GRADE_WORDS[grade].toLowerCase()}`}
            way={wayTo(grade)}
          />
        ))}
        {graded === country.standings.length ? null : (
          <Count
            number={country.standings.length - graded}
            words="no overall grade known here"
            way={wayTo("none")}
            isUnknown
          />
        )}
      </Counts>
    </>
  );
}
