import { OpenFault } from "./faults.ts";
import { otherKind } from "./magic.ts";

/** Raises OpenFault where a text is a web page or another kind of markup, which are often named .xls, .xlsx or .csv. */
export function refuseMarkup(text: string): void {
  const start = text.slice(0, 2_000).trimStart().toLowerCase();
  if (start.startsWith("mime-version:")) throw webPage();
  if (!start.startsWith("<")) return;
  if (/<(?:!doctype html|html|head|body|meta|table|div|script|style)[\s>/]/.test(start)) throw webPage();
  if (start.includes("urn:schemas-microsoft-com:office:spreadsheet")) throw oldXml();
  if (start.includes("<office:document")) throw flatOds();
  if (/^<(?:\?xml|!doctype|!--|svg)/.test(start)) throw otherKind("a text in XML");
}

function webPage(): OpenFault {
  return new OpenFault(
    "web-page",
    "This file is a web page under another name, as some systems give out for “export to Excel” and as a failed download leaves behind. If it opens in Excel as a table, save it there as an Excel Workbook (.xlsx) and choose that; else download the file again.",
  );
}

function oldXml(): OpenFault {
  return new OpenFault(
    "old-excel",
    "This is a workbook of the old XML kind (XML Spreadsheet 2003), which is not read here. Open it in Excel or LibreOffice, choose Save As, Excel Workbook (.xlsx), and choose the new copy.",
  );
}

function flatOds(): OpenFault {
  return new OpenFault(
    "other-kind",
    "This is a flat OpenDocument file (.fods), which is not read here. Open it in LibreOffice, save it as ODF Spreadsheet (.ods), and choose the new copy.",
  );
}
