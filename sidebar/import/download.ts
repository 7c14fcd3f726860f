/** Gives the user a text as a file. */
export function download(name: string, text: string): void {
  // The mark in front tells Excel the encoding.
  const url = URL.createObjectURL(new Blob(['\uFEFF', text], {type: 'text/csv;charset=utf-8'}));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: the browser may still be about to read it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
