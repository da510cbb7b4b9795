import { OpenFault } from "./faults.ts";
import { otherKind } from "./magic.ts";
import { walkXml } from "./xml.ts";
import { unpackWhole, type Zip } from "./zip.ts";

export type PackedKind = "xlsx" | "ods" | "csvs";

const SPREADSHEET = "application/vnd.oasis.opendocument.spreadsheet";
const OTHER_OFFICE: readonly { readonly part: string; readonly what: string }[] = [
  { part: "xl/workbook.bin", what: "a binary Excel workbook (.xlsb)" },
  { part: "word/document.xml", what: "a Word document (.docx)" },
  { part: "ppt/presentation.xml", what: "a PowerPoint presentation (.pptx)" },
  { part: "Index/Document.iwa", what: "an Apple Numbers or Pages document" },
];
const PACKED_NAME = /\.(?:zip|xlsx|xlsm|xls|ods|7z|rar|gz|tar)$/i;

/** What a packed file is, by the parts that it has. Raises OpenFault for what is not read here, naming it. */
export async function packedKind(zip: Zip): Promise<PackedKind> {
  const other = OTHER_OFFICE.find(({ part }) => zip.find(part) !== null);
  if (other !== undefined) throw otherKind(other.what);
  if (zip.find("[Content_Types].xml") !== null) return excel(zip);
  if (zip.find("mimetype") !== null || zip.find("content.xml") !== null) return openDocument(zip);
  refuseOthers(csvNames(zip), tableNames(zip));
  return "csvs";
}

function excel(zip: Zip): PackedKind {
  if (zip.names.some((name) => /^xl\//i.test(name))) return "xlsx";
  throw otherKind("an Office document, but not a workbook");
}

/** The names of a zip's CSVs, in the order of the zip. */
export function csvNames(zip: Zip): readonly string[] {
  return tableNames(zip).filter((name) => /\.csv$/i.test(name));
}

/** All parts but what computers add unasked: a Mac's double entries, a folder's looks. */
function tableNames(zip: Zip): readonly string[] {
  return zip.names.filter((name) => !/(?:^|\/)(?:__MACOSX\/|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/i.test(name));
}

function refuseOthers(csvs: readonly string[], all: readonly string[]): void {
  const packed = all.find((name) => PACKED_NAME.test(name));
  if (packed !== undefined) throw nested(packed);
  const other = all.find((name) => !csvs.includes(name));
  if (other !== undefined) throw otherKind(`a zip that holds “${other}”, where only CSVs may be`);
  if (csvs.length === 0) throw otherKind("an empty zip");
  const folders = new Set(csvs.map((name) => name.slice(0, name.lastIndexOf("/") + 1)));
  if (folders.size > 1) throw otherKind("a zip of CSVs in more than one folder");
}

export function nested(part: string): OpenFault {
  return new OpenFault(
    "nested",
    `This zip holds another packed file, “${part}”. Zips within zips are not unpacked: unpack this one, and choose the file inside.`,
  );
}

async function openDocument(zip: Zip): Promise<PackedKind> {
  await refuseLocked(zip);
  const kind = zip.find("mimetype") === null ? SPREADSHEET : await mimetype(zip);
  if (!kind.startsWith(SPREADSHEET)) throw otherKind("an OpenDocument file, but not a spreadsheet");
  return "ods";
}

async function mimetype(zip: Zip): Promise<string> {
  return new TextDecoder().decode(await unpackWhole(zip, "mimetype")).trim();
}

/** An OpenDocument under a password is an ordinary zip whose list of parts says how each was encrypted. */
async function refuseLocked(zip: Zip): Promise<void> {
  const name = zip.find("META-INF/manifest.xml");
  if (name === null) return;
  let isLocked = false;
  await walkXml(
    { name, root: "manifest:manifest", pieces: zip.unpack(name) },
    {
      open: (element) => {
        if (element === "manifest:encryption-data") isLocked = true;
      },
    },
  );
  if (!isLocked) return;
  throw new OpenFault(
    "locked",
    "This workbook is protected by a password, so nothing in it can be read here. Open it in LibreOffice with its password, choose Save As, leave “Save with password” empty, and choose the new copy.",
  );
}
