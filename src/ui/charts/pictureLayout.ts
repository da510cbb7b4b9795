import { wrapWords } from "#ui/timeline/textWidth.ts";

const TITLE = { sizePx: 19, isBold: true, stepPx: 25, colour: "#0B0C0C" };
const CAPTION = { sizePx: 14, isBold: false, stepPx: 19, colour: "#505A5F" };
const MARGIN_PX = 24;
/** A chart from a phone is narrow; its title still wants room. */
const LEAST_WIDTH_PX = 480;

export interface PictureLine {
  readonly words: string;
  readonly x: number;
  readonly y: number;
  readonly type: { readonly sizePx: number; readonly isBold: boolean; readonly colour: string };
}

/** Where everything stands in a saved picture: title, chart and caption, one below the other. */
export interface PictureLayout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly chartX: number;
  readonly chartY: number;
  readonly lines: readonly PictureLine[];
}

/** Places the title above and the caption below a chart of the given size; both are wrapped to its width. */
export function pictureLayout(
  chart: { readonly width: number; readonly height: number },
  words: { readonly title: string; readonly caption: string },
): PictureLayout {
  const width = Math.max(chart.width, LEAST_WIDTH_PX);
  const title = linesOf(words.title, { width, top: MARGIN_PX, type: TITLE });
  const chartY = MARGIN_PX + title.length * TITLE.stepPx + 10;
  const captionTop = chartY + chart.height + 12;
  const caption = linesOf(words.caption, { width, top: captionTop, type: CAPTION });
  return {
    widthPx: Math.ceil(width + 2 * MARGIN_PX),
    heightPx: Math.ceil(captionTop + caption.length * CAPTION.stepPx + MARGIN_PX),
    chartX: MARGIN_PX,
    chartY,
    lines: [...title, ...caption],
  };
}

interface Place {
  readonly width: number;
  readonly top: number;
  readonly type: typeof TITLE;
}

function linesOf(words: string, { width, top, type }: Place): readonly PictureLine[] {
  return wrapWords(words, width, type).map((line, at) => ({
    words: line,
    x: MARGIN_PX,
    y: top + type.sizePx + at * type.stepPx,
    type,
  }));
}
