const ESCAPED = /_x([\dA-Fa-f]{4})_/g;
/** What XML cannot hold or would change: control characters, a carriage return, halves of pairs, and an escape itself. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML cannot hold.
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff\ud800-\udfff]|_(?=x[\dA-Fa-f]{4}_)/gu;

/** Text as Excel means it: it writes characters that XML cannot hold as `_x000D_`. */
export function readXlsxText(written: string): string {
  return written.includes("_x")
    ? written.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : written;
}

/** Text as it may stand between tags or in an attribute of a workbook's part; read again, it is the same. */
export function xlsxText(text: string): string {
  return text
    .replace(UNWRITABLE, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
