import {strFromU8, strToU8} from 'fflate';
import {expect, test} from 'vitest';
import {addKept, readKept} from '../../../../workbench/engine/xlsx/kept-part';

const shown = {'xl/workbook.xml': '<workbook/>', 'xl/_rels/workbook.xml.rels': '<Relationships></Relationships>'};

async function partsWith(kept: object): Promise<Record<string, Uint8Array>> {
  const parts = Object.fromEntries(Object.entries(shown).map(([path, text]) => [path, strToU8(text)]));
  await addKept(parts, kept);
  return parts;
}

test.each([
  ['plain data', {a: [1, 'x', null, true], b: {c: ''}}],
  ['what XML can’t hold', {text: '<&>"\' \u0000\u0085\ufffe\uffff \ud800 ]]>'}],
  ['more than readers take in one piece', {text: `a${'😀'.repeat(1_200_000)}`}],
])('%s comes back as it was', async (_, kept) => {
  expect(await readKept(await partsWith(kept))).toEqual(kept);
});

test('the part is found from the workbook, and is XML that has no character of its own', async () => {
  const parts = await partsWith({text: '<&>\u0085'});
  expect(strFromU8(parts['xl/_rels/workbook.xml.rels'] ?? strToU8(''))).toContain(
    'Target="../customXml/item1.xml" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml"/></Relationships>',
  );
  expect(strFromU8(parts['customXml/item1.xml'] ?? strToU8(''))).toMatch(/<text>\{[^<>&\u0085]*\}<\/text><\/kept>$/);
});

test('a file without the part has nothing kept', async () => {
  expect(await readKept({'xl/workbook.xml': strToU8('<workbook/>')})).toBeNull();
});

test.each<[string, (parts: Record<string, Uint8Array>, own: string) => void]>([
  ['a changed part', parts => (parts['xl/workbook.xml'] = strToU8('<workbook />'))],
  ['one more part', parts => (parts['docProps/app.xml'] = strToU8('<x/>'))],
  ['a part that is gone', parts => delete parts['xl/workbook.xml']],
  ['our part under another name', (parts, own) => (parts['customXml/item2.xml'] = strToU8(own))],
  ['our part cut short', (parts, own) => (parts['customXml/item1.xml'] = strToU8(own.slice(0, -20)))],
  ['no data', (parts, own) => (parts['customXml/item1.xml'] = strToU8(own.replace(/<text>.*<\/text>/, '')))],
  ['a list', (parts, own) => (parts['customXml/item1.xml'] = strToU8(own.replace(/\{.*\}/, '[]')))],
])('with %s the file is another one by now', async (_, change) => {
  const parts = await partsWith({a: 1});
  change(parts, strFromU8(parts['customXml/item1.xml'] ?? strToU8('')));
  expect(await readKept(parts)).toBe('changed');
});
