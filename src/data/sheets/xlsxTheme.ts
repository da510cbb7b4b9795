import { isUnsound } from "./faults.ts";
import { NO_PALETTE } from "./xlsxColour.ts";
import { walkXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** The names of a theme's colours in the order in which cells number them, which is not that of the part. */
const IN_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** The colours of a workbook's theme by their numbers; the usual ones where the part cannot be read. */
export async function themeColours(zip: Zip, name: string): Promise<readonly string[]> {
  const colours = new Map<string, string>();
  let of: string | null = null;
  try {
    await walkXml(
      { name, root: "a:theme", pieces: zip.unpack(name) },
      {
        open: (element, attribute) => {
          const own = element.replace(/^a:/, "");
          if (IN_ORDER.includes(own)) of = own;
          const colour = element === "a:sysClr" ? attribute("lastClr") : attribute("val");
          // The first counts: a theme may list further schemes.
          if (of !== null && /^a:(?:srgb|sys)Clr$/.test(element) && colour !== null && !colours.has(of))
            colours.set(of, colour);
        },
        close: (element) => {
          if (IN_ORDER.includes(element.replace(/^a:/, ""))) of = null;
        },
      },
    );
  } catch (fault) {
    // A theme only colours: no file is refused for its sake, unless it would fill the computer's memory.
    if (!isUnsound(fault)) throw fault;
  }
  return IN_ORDER.map((each, place) => colours.get(each) ?? NO_PALETTE.theme[place] ?? "");
}
