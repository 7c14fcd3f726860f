import {NoText} from './no-text';

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
}

/**
 * The text of a file, in the encodings that spreadsheets and CRMs write: UTF-8 and UTF-16, each with and without a byte
 * order mark, and Windows-1252. Throws NoText for anything else.
 *
 * @param file its name, for messages
 */
export function decodeText(bytes: Uint8Array, file = 'The file'): DecodedText {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const [, other] = others.find(([sign]) => start.startsWith(sign)) ?? [];
  if (other !== undefined) throw new NoText(`${file} is ${other}`);
  const utf16 = utf16Of(bytes);
  const decoded: DecodedText = utf16
    ? {text: new TextDecoder(utf16).decode(bytes), encoding: 'UTF-16'}
    : (asUtf8(bytes) ?? {text: asWindows1252(bytes, file), encoding: 'Windows-1252'});
  if (!isText(decoded.text)) {
    throw new NoText(`${file} holds bytes that are no text. Save the table as "CSV UTF-8", and open that file.`);
  }
  if (/^\s*<(!doctype|html|\?xml|table)\b/i.test(decoded.text)) {
    throw new NoText(
      `${file} is a web page or XML, whatever its name ends in. Open it in a spreadsheet program and save it as "CSV UTF-8".`,
    );
  }
  return decoded;
}

/** What files of other kinds begin with, a character for each byte, and what to do with them. */
const others: readonly (readonly [sign: string, sentence: string])[] = [
  [
    'PK\x03\x04',
    'a workbook or another zip file (.xlsx, .ods, .zip), not text. Open it in its program, and save the sheet as "CSV UTF-8".',
  ],
  ['\xd0\xcf\x11\xe0', 'an old Excel workbook (.xls), not text. Open it in Excel, and save the sheet as "CSV UTF-8".'],
  ['%PDF-', 'a PDF, from which no table can be read. Export the table as CSV where the PDF was made.'],
  ['{\\rtf', 'a formatted text (.rtf). Save it as plain text, or the table as "CSV UTF-8".'],
  ['\x1f\x8b', 'packed (.gz). Unpack it, and open what was in it.'],
];

/** How much of a file is looked at to tell its encoding, in bytes. */
const sampleSize = 65_536;

/** By the byte order mark; without one, by the zeros that every second byte of most scripts' line ends and digits is. */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, sampleSize);
  const zeros = [0, 0] as [even: number, odd: number];
  for (let index = 0; index < sample.length; index++) if (sample[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  const [even, odd] = zeros;
  // A zero here and there in a text is a broken text, and as many on both sides are a binary.
  if (Math.max(even, odd) * 16 <= sample.length || Math.min(even, odd) * 4 > Math.max(even, odd)) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Of Windows-1252, from 0x80 on; what has no character is left as it is. */
const signs = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function asUtf8(bytes: Uint8Array): DecodedText | undefined {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), encoding: 'UTF-8'};
  } catch {
    return undefined;
  }
}

/** Any bytes are Windows-1252. Where most of what is not ASCII is UTF-8, the letters would come out wrong without a word. */
function asWindows1252(bytes: Uint8Array, file: string): string {
  const attempt = new TextDecoder().decode(bytes);
  const broken = count(attempt, /\uFFFD/g);
  const whole = count(attempt, /[^\p{ASCII}\uFFFD]/gu);
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (isMarked || whole > broken) {
    const line = count(attempt.slice(0, attempt.indexOf('\uFFFD')), /\r\n?|\n/g) + 1;
    throw new NoText(
      `${file}, line ${line}: here are bytes that are no characters, in a file that is UTF-8 otherwise. Save it once more as "CSV UTF-8".`,
    );
  }
  // Some versions of Node take Windows-1252 for Latin-1, which has control characters in its place of signs.
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replaceAll(/[\x80-\x9f]/g, sign => signs[sign.charCodeAt(0) - 0x80] ?? sign);
}

/** A control character may have come into a cell from a terminal or a scanner; a binary is full of them. */
function isText(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted; \p{Cc} takes eight times as long.
  return !text.includes('\0') && count(text, /[\x01-\x08\x0e-\x1f\x7f-\x9f]/g) * 100 <= text.length;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
