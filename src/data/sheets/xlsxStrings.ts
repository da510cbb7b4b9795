import { damaged } from "./faults.ts";
import { MOST_CELLS } from "./limits.ts";
import { readXlsxText } from "./xlsxText.ts";
import { walkXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** The texts that a workbook keeps once and names by number; how a text is pronounced is left out. */
export async function sharedStrings(zip: Zip, name: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let runs: string[] = [];
  let isText = false;
  let isPronunciation = false;
  await walkXml(
    { name, root: "s:sst", pieces: zip.unpack(name) },
    {
      open: (element) => {
        if (element === "s:rPh") isPronunciation = true;
        isText = element === "s:t" && !isPronunciation;
      },
      text: (text) => {
        if (isText) runs.push(text);
      },
      close: (element) => {
        isText = false;
        if (element === "s:rPh") isPronunciation = false;
        if (element !== "s:si") return;
        if (strings.length >= MOST_CELLS) throw damaged(name, "it holds more texts than a workbook has cells");
        strings.push(readXlsxText(runs.join("")));
        runs = [];
      },
    },
  );
  return strings;
}
