interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly pixelRatio: number;
}

/** A canvas that is given a size is empty, so it is given one only where it has another. */
export function sized(canvas: HTMLCanvasElement, { widthPx, heightPx, pixelRatio }: Size): void {
  const [width, height] = [Math.round(widthPx * pixelRatio), Math.max(1, Math.round(heightPx * pixelRatio))];
  if (canvas.width === width && canvas.height === height) return;
  canvas.width = width;
  canvas.height = height;
  canvas.style.width = `${widthPx}px`;
  canvas.style.height = `${heightPx}px`;
}
