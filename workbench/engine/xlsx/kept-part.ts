import {strFromU8, strToU8} from 'fflate';

/**
 * A part of our own in an .xlsx file: the whole spreadsheet as plain data, since the format has no place for much of what
 * Google Sheets keeps. Other programs pass over it (ECMA-376, part 1, 15.2.5, custom XML data). It carries a digest of all
 * other parts: what another program has saved since is not what was kept, and then goes before it.
 */

type Parts = Record<string, Uint8Array>;

const path = 'customXml/item1.xml';
const namespace = 'urn:spreadsheet-workbench:kept:1';
const relationships = 'xl/_rels/workbook.xml.rels';
const relationship =
  '<Relationship Id="rIdKept" Target="../customXml/item1.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/>';
/** XML readers take texts up to a size only. */
const mostInOne = 1_000_000;

/** Puts the part into a file's parts. `kept` is plain data. */
export async function addKept(parts: Parts, kept: object): Promise<void> {
  const known = strFromU8(parts[relationships] ?? new Uint8Array());
  parts[relationships] = strToU8(known.replace('</Relationships>', `${relationship}$&`));
  const texts = pieces(asXmlText(JSON.stringify(kept))).map(text => `<text>${text}</text>`);
  const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<kept xmlns="${namespace}" of="${await digest(parts)}">`;
  parts[path] = strToU8(`${head}${texts.join('')}</kept>`);
}

/**
 * What a file's parts were kept as: the data, which is to be checked like all data; 'changed' where the file is another one
 * by now, or the part is not whole; null where it has none.
 */
export async function readKept(parts: Readonly<Parts>): Promise<Record<string, unknown> | 'changed' | null> {
  const [own, bytes] = Object.entries(parts).find(([, part]) => isKept(part)) ?? [];
  if (own === undefined || bytes === undefined) return null;
  const {[own]: _, ...others} = parts;
  const text = strFromU8(bytes);
  if (own !== path || /<kept [^>]*\bof="(\w+)"/.exec(text)?.[1] !== (await digest(others))) return 'changed';
  const json = [...text.matchAll(/<text>([^<]*)<\/text>/g)].map(([, piece]) => piece).join('');
  try {
    const kept: unknown = JSON.parse(json);
    return typeof kept === 'object' && kept !== null && !Array.isArray(kept) ? {...kept} : 'changed';
  } catch {
    return 'changed';
  }
}

/** Programs that write the part anew keep its namespace, which stands at its beginning. */
function isKept(part: Uint8Array): boolean {
  return strFromU8(part.subarray(0, 400), true).includes(namespace);
}

/** JSON has these characters in texts only, and knows another way to write them. XML could not hold them, or not as they are. */
function asXmlText(json: string): string {
  return json.replace(
    /[<>&\u007f-\u009f\ufffe\uffff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function pieces(text: string): string[] {
  const found: string[] = [];
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + mostInOne;
    // Not through the middle of a character that takes two places.
    if (/[\udc00-\udfff]/.test(text.charAt(end))) end--;
    found.push(text.slice(start, end));
  }
  return found;
}

async function digest(parts: Readonly<Parts>): Promise<string> {
  const digests = await Promise.all(
    Object.keys(parts)
      .sort()
      .map(async name => `${name} ${await sha256(parts[name] ?? new Uint8Array())}`),
  );
  return sha256(strToU8(digests.join('\n')));
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.slice()));
  return [...hash].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
