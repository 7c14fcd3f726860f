/** What the page's code uses of Node's module of this name, in a browser. */
export function randomUUID(): string {
  return crypto.randomUUID();
}
