const graphemes = new Intl.Segmenter();
const wide =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Emoji_Presentation}|[\uFF00-\uFF60]/u;

/** The columns that a text takes in a terminal: an emoji and a Chinese, Japanese or Korean character take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const {segment} of graphemes.segment(text)) width += wide.test(segment) ? 2 : 1;
  return width;
}

/** The text with blanks behind it, up to a width in columns of a terminal. */
export function padRight(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text with blanks before it, up to a width in columns of a terminal. */
export function padLeft(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - displayWidth(text))) + text;
}
