export type Encoding = 'UTF-8' | 'UTF-8 with mark' | 'UTF-16 LE' | 'UTF-16 BE' | 'Windows-1252';

/** The characters of Windows-1252 that stand elsewhere in Unicode, from byte 0x80 on; a space where the byte means none. */
const FROM_80 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The bytes of a text. Both kinds of UTF-16 begin with their byte order mark. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  switch (encoding) {
    case 'UTF-8':
      return new TextEncoder().encode(text);
    case 'UTF-8 with mark':
      return new TextEncoder().encode(`\ufeff${text}`);
    case 'UTF-16 LE':
      return utf16(`\ufeff${text}`, true);
    case 'UTF-16 BE':
      return utf16(`\ufeff${text}`, false);
    case 'Windows-1252':
      return Uint8Array.from(text, windows1252);
  }
}

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), littleEndian);
  return bytes;
}

function windows1252(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80 || (code >= 0xa0 && code <= 0xff)) return code;
  const place = FROM_80.indexOf(character);
  if (place < 0) throw new Error(`Windows-1252 has no "${character}".`);
  return 0x80 + place;
}
