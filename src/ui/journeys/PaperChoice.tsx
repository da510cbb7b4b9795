import { type ReactElement, useDeferredValue, useMemo } from "react";
import { upperFirst } from "#domain/words.ts";
import { Switch } from "#ui/charts/Switch.tsx";
import { type OnPaper, onPaper, PAPER_LISTS, type PaperList, type PaperOrder } from "./paper.ts";
import { pagesWords, paperWords } from "./paperWords.ts";
import type { Scene } from "./scene.ts";

interface PaperChoiceProps extends PaperOrder {
  readonly scene: Scene;
  readonly onList: (list: PaperList) => void;
}

const LISTS: readonly { readonly id: PaperList; readonly label: string }[] = [
  { id: "all", label: "All events" },
  { id: "drawn", label: "Of the time drawn" },
  { id: "none", label: "No list" },
];

/** What would come out of the printer, said before it does; and a choice of how much of the list goes with the picture. */
export function PaperChoice({ scene, window, opened, list, dayless, onList }: PaperChoiceProps): ReactElement {
  // It follows when there is time: what a reader ticks must not wait for what may be printed.
  const later = useDeferredValue(scene);
  const paper = useMemo<OnPaper>(
    () => onPaper(later, { window, opened, list, dayless }),
    [later, window, opened, list, dayless],
  );
  return (
    <details className="govuk-details csi-no-print csi-journeys__paper">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">
          On paper<span className="csi-journeys__more">: {pagesWords(paper)}</span>
        </span>
      </summary>
      <div className="csi-timeline__choices">
        <span className="csi-named">
          <b aria-hidden="true">List on paper</b>{" "}
          <Switch
            name="List on paper"
            options={LISTS}
            chosen={paper.list}
            onChoose={(id) => onList(PAPER_LISTS.find((each) => each === id) ?? "drawn")}
          />
        </span>
        <button type="button" className="csi-link-button" onClick={() => print()}>
          Print
        </button>
      </div>
      <p className="csi-small">
        {upperFirst(pagesWords(paper))}. {paperWords(paper)}
      </p>
    </details>
  );
}
