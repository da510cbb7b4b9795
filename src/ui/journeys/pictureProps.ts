import type { ReactNode } from "react";
import type { TimelineEvent } from "#domain/timeline/event.ts";
import type { TimeWindow } from "#ui/timeline/window.ts";
import type { Scene } from "./scene.ts";
import type { WindowStore } from "./windowStore.ts";

/** What a reader pressed, and where the panel about it stands. */
export interface Pressed {
  readonly events: readonly TimelineEvent[];
  readonly left: number;
  readonly top: number;
  readonly close: () => void;
}

/** What a picture that leaves the page is drawn from, in words: there no event can be pressed for its document. */
export type SourcesOf = (drawn: { readonly councils: readonly number[]; readonly window: TimeWindow }) => string;

export interface JourneyPictureProps {
  readonly scene: Scene;
  readonly store: WindowStore;
  /** What the picture is, for those who do not see it. */
  readonly name: string;
  /** "As at 21 May 2026", or what month 0 is. */
  readonly tag: string;
  readonly opened: ReadonlySet<string>;
  readonly onToggle: (authority: string) => void;
  readonly onOpened: (authority: string, heightPx: number) => void;
  readonly onOpen: (record: string) => void;
  /** The panel about what was pressed. */
  readonly panel: (pressed: Pressed) => ReactNode;
}
