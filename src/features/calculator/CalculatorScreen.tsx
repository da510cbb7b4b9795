import { useState } from "react";
import { type Following, whatFollows } from "#domain/clock/calculator.ts";
import { dayWithWeekday } from "#domain/dates/format.ts";
import { ShareDay } from "#features/parts/ShareDay.tsx";
import { hrefTo, type World } from "#features/world.ts";
import { Words } from "#ui/facts/Words.tsx";
import { PageHead } from "#ui/page/PageHead.tsx";
import { Section } from "#ui/page/Panel.tsx";
import { FollowingList } from "./FollowingList.tsx";
import { followingText } from "./followingText.ts";
import { QuestionForm } from "./QuestionForm.tsx";
import { EVENT_WORDS, eraWords, hasOneDay, KIND_WORDS, questionIn } from "./question.ts";
import { WhatIf } from "./WhatIf.tsx";

/** If this happened on that day, what is due when? An illustration, never mixed with facts. */
export function CalculatorScreen({ world }: { readonly world: World }) {
  const { question, problem } = questionIn(world);
  const { rules, pauses } = world.known.tables;
  const following = whatFollows(question, rules, { calendar: world.known.calendar, pauses });
  const era = eraWords(question);
  const kind = hasOneDay(question.event) ? "" : `, on the day ${KIND_WORDS[question.kind]}`;
  return (
    <>
      <PageHead
        title="Date calculator"
        links={
          <>
            <a href={hrefTo(world, { path: "/deadlines" })}>Deadlines</a>
            <ShareDay world={world} />
          </>
        }
      />
      <p className="csi-say">
        Choose what happened and on which day; see what follows by the rules known on the day shown, with its working.
      </p>
      <p className="csi-banner">
        <b>An illustration.</b> It is of no council and is not mixed with the facts loaded here.
      </p>
      {problem === null ? null : (
        <p className="csi-banner" role="alert">
          {problem}
        </p>
      )}
      <QuestionForm
        key={`${question.event}${question.day}${question.kind}${question.era}`}
        world={world}
        question={question}
      />
      <Section
        id="follows"
        title="What follows"
        say={`${EVENT_WORDS[question.event]}: ${dayWithWeekday(question.day)}${kind}.`}
      >
        {era === null ? null : (
          <p>
            <Words>{era}</Words>
          </p>
        )}
        {following.length === 0 ? (
          <p>No rule known on the day shown counts from such a day.</p>
        ) : (
          <FollowingList world={world} following={following} />
        )}
        <Take world={world} following={following} />
      </Section>
      <WhatIf world={world} question={question} />
    </>
  );
}

function Take({ world, following }: { readonly world: World; readonly following: readonly Following[] }) {
  const [said, setSaid] = useState("");
  const { question } = questionIn(world);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(followingText(question, following));
      setSaid("Copied.");
    } catch {
      setSaid("This browser does not let the page copy; select the text instead.");
    }
  };
  const save = async () => {
    const { saveIllustration } = await import("#data/out/illustration.ts");
    saveIllustration(world.known, question, following);
  };
  return (
    <p className="csi-no-print csi-toolbar">
      <button type="button" className="csi-button" onClick={() => void save()}>
        Add to calendar
      </button>
      <button type="button" className="csi-button" onClick={() => void copy()}>
        Copy as text
      </button>
      <button type="button" className="csi-button" onClick={() => print()}>
        Print
      </button>
      <span role="status">{said}</span>
    </p>
  );
}
