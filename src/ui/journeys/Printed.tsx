import type { ReactElement } from "react";
import { JourneySheets } from "./JourneySheets.tsx";
import { PaperList } from "./PaperList.tsx";
import { onPaper, type PaperOrder } from "./paper.ts";
import { leftOutWords } from "./paperWords.ts";
import type { SourcesOf } from "./pictureProps.ts";
import type { Scene } from "./scene.ts";

interface PrintedProps {
  readonly title: string;
  readonly caption: string;
  readonly sourcesOf: SourcesOf;
  readonly hrefOf: (record: string) => string;
  readonly scene: Scene;
  /** What was announced is what is printed. */
  readonly order: PaperOrder;
  readonly tag: string;
}

/** On paper: the picture, and as much of the list as was chosen. */
export function Printed({ scene, order, tag, title, caption, sourcesOf, hrefOf }: PrintedProps): ReactElement {
  const paper = onPaper(scene, order);
  return (
    <>
      <JourneySheets
        scene={scene}
        window={order.window}
        opened={order.opened}
        title={title}
        tag={tag}
        caption={`${caption} Sources: ${sourcesOf({ councils: scene.order, window: order.window })}`}
        note={paper.list === "none" ? leftOutWords(paper) : ""}
      />
      <PaperList scene={scene} order={order} paper={paper} title={title} hrefOf={hrefOf} />
    </>
  );
}
