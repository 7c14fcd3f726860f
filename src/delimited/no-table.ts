/** A text that can't be read as a table. The message says for the user what is wrong, on which line, and what to do. */
export class NoTable extends Error {
  override readonly name = 'NoTable';
}
