/** A file that is no text. The message is a sentence for the user: what it is instead, and what to do. */
export class NoText extends Error {
  override readonly name = 'NoText';
}
