import { damaged } from "./faults.ts";
import { walkXml } from "./xml.ts";
import type { Zip } from "./zip.ts";

/** What one part of a workbook says of another part, or of a place outside. */
export interface Relation {
  /** The last word of its type: "worksheet", "sharedStrings", "hyperlink". */
  readonly type: string;
  /** The part's full name in the file; as written where it is outside. */
  readonly target: string;
}

/** Excel keeps at most 65,530 links a sheet. */
const MOST_RELATIONS = 100_000;

/** The relations of a part by their ids; none where the part has none. "" stands for the whole file. */
export async function relationsOf(zip: Zip, part: string): Promise<ReadonlyMap<string, Relation>> {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const name = zip.find(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const relations = new Map<string, Relation>();
  if (name === null) return relations;
  await walkXml(
    { name, root: "rel:Relationships", pieces: zip.unpack(name) },
    {
      open: (element, attribute) => {
        if (element !== "rel:Relationship") return;
        if (relations.size > MOST_RELATIONS) throw damaged(name, "it names more relations than any workbook has");
        const type = attribute("Type") ?? "";
        const target = attribute("Target") ?? "";
        relations.set(attribute("Id") ?? "", {
          type: type.slice(type.lastIndexOf("/") + 1),
          target: attribute("TargetMode") === "External" ? target : inside(folder, target),
        });
      },
    },
  );
  return relations;
}

function inside(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
