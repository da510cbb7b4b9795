/** Gives the reader a file. It is made in the page; nothing is asked of any server. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken its own hold of the file by the next turn.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
