import { isThin } from "./layout.ts";
import { isAlone, type Scene } from "./scene.ts";

const HELP_ALONE =
  "Strip: the whole time; the box is what is drawn below. Drag the picture, or walk through it with the arrow keys; plus and minus zoom. Table holds the same.";

const HELP =
  "Press a council’s name to see its events by kind. Drag the picture or its strip, or walk with the arrow keys; plus and minus zoom, as do two fingers, and the wheel with Ctrl or Command. Table holds the same, council by council.";

const HELP_THIN =
  "Walk with the arrow keys, or press a tick, to see what it stands for; With names gives each council its own row to open. Plus and minus zoom, as do two fingers, and the wheel with Ctrl or Command. Table holds the same, council by council.";

/** How to move through the picture, by what it is. */
export function helpFor(scene: Pick<Scene, "journeys" | "rowPx">): string {
  if (isAlone(scene)) return HELP_ALONE;
  return isThin(scene.rowPx) ? HELP_THIN : HELP;
}
