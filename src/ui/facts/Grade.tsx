import { GRADE_WORDS } from "#domain/judgements/inspections.ts";
import { GRADES, type Grade as GradeId } from "#domain/model/words.ts";

/** A grade: four boxes from inadequate to outstanding, the given one filled; the word follows and says it. */
export function Grade({ grade, isWordFirst = false }: { readonly grade: GradeId; readonly isWordFirst?: boolean }) {
  const word = <b>{GRADE_WORDS[grade]}</b>;
  return (
    <span className="csi-grade">
      {isWordFirst ? word : null}
      <span className="csi-grade__boxes" aria-hidden="true">
        {GRADES.map((each) => (
          <span key={each} className={each === grade ? `csi-grade__box csi-grade__box--${grade}` : "csi-grade__box"} />
        ))}
      </span>
      {isWordFirst ? null : word}
    </span>
  );
}

/** A judgement without a grade: the reason stands where the grade would. */
export function NoGrade({ why }: { readonly why: string }) {
  return <span className="csi-muted">No grade: {why}</span>;
}
