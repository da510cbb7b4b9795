import { svgFile, svgToPng } from "./picture.ts";

interface Saved {
  readonly title: string;
  readonly caption: string;
  /** What the file is called, where that is not the title. */
  readonly name?: string;
}

/** Makes the PNG and gives it to the reader as a file. It is made in the page; nothing is asked of any server. */
export async function savePicture(frame: Element | null, { title, caption, name = title }: Saved): Promise<void> {
  if (frame === null) throw new Error("there is no picture here");
  give(await svgToPng(frame, { title, caption }), `${fileName(name)}.png`);
}

/** The same as an SVG, which stays sharp at any size. */
export async function saveDrawing(frame: Element | null, { title, caption, name = title }: Saved): Promise<void> {
  if (frame === null) throw new Error("there is no picture here");
  give(svgFile(frame, { title, caption }), `${fileName(name)}.svg`);
}

function give(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file after the press; the address may go once it has had the time.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

function fileName(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
