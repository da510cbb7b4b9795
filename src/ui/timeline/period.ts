import type { Body } from "./body.ts";
import { type Candidate, candidatesFor, insideOf } from "./labels.ts";
import { LABEL_TYPE } from "./marks.ts";
import type { Extent, Frame, PlacedPeriod } from "./placed.ts";
import { xOf } from "./scale.ts";
import { textWidth } from "./textWidth.ts";

/** The longest that has room is drawn in the open part. */
const AHEAD_WORDS = ["continues, end not known", "continues"];
const PADDING_PX = 8;

/** An intervention's bar in its pieces: hatched where its beginning or end is not known to the day, open after the as-at day. */
export function periodOf({ event, extent }: Body, frame: Frame, heightPx: number): PlacedPeriod {
  const { scale, asAtX } = frame;
  const sureFrom = xOf(scale, event.sureStart);
  const sureTo = event.isOpenEnd ? asAtX : xOf(scale, event.sureEnd + 1);
  const past = { x0: extent.x0, x1: Math.min(extent.x1, asAtX) };
  const ahead = part(asAtX, extent.x1, extent);
  return {
    hatchBefore: part(extent.x0, Math.min(sureFrom, sureTo), past),
    sure: part(sureFrom, sureTo, past),
    hatchAfter: event.isOpenEnd ? null : part(Math.max(sureTo, sureFrom), extent.x1, past),
    ahead,
    heightPx,
    aheadWords: event.isOpenEnd ? aheadWords(ahead) : "",
  };
}

/** The places for an intervention's words: inside its bar, else beside it. */
export function periodCandidates(body: Body, period: PlacedPeriod, frame: Frame): readonly Candidate[] {
  const { label, isStrong } = body.event;
  const wording = { words: label, isStrong };
  const inside = insideOf(wording, period.sure);
  if (inside !== null) return [inside];
  // Only what lies beside the whole bar is free; its own open part is taken by "continues".
  return candidatesFor(wording, body.extent, frame);
}

function aheadWords(ahead: Extent | null): string {
  if (ahead === null) return "";
  const room = ahead.x1 - ahead.x0 - 2 * PADDING_PX;
  return AHEAD_WORDS.find((words) => textWidth(words, LABEL_TYPE) <= room) ?? "";
}

function part(x0: number, x1: number, within: Extent): Extent | null {
  const [from, to] = [Math.max(x0, within.x0), Math.min(x1, within.x1)];
  return to - from >= 0.5 ? { x0: from, x1: to } : null;
}
