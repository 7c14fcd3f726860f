/** What keeps the page from starting and whoever starts it can mend: a port, a file. The message says all. */
export class PageError extends Error {
  override readonly name = 'PageError';
}
