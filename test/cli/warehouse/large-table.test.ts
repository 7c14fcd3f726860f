import {mkdtempSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import fc from 'fast-check';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {fileParts} from '../../../cli/warehouse/file-parts';
import {filesOfCsv} from '../../../cli/warehouse/table-files';
import {CONVERSATIONS} from '../../../src/pipeline/tables/tables';

const HEADERS = CONVERSATIONS.columns.map(({header}) => header);

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'large-table-'));
});
afterAll(() => rmSync(folder, {recursive: true}));

interface Loaded {
  readonly lines: string;
  readonly warnings: readonly string[];
  readonly count: number;
}

/** What a log comes to as lines of JSON; with `part`, read in parts of so many bytes. */
async function loaded(content: string | Uint8Array, part?: number): Promise<Loaded> {
  const file = join(folder, 'log.csv');
  writeFileSync(file, content);
  let warned: readonly string[] = [];
  let many = 0;
  const said = {
    progress: () => {},
    warn: (first: readonly string[], count: number) => {
      warned = first;
      many = count;
    },
  };
  const sizes = part === undefined ? undefined : {large: 0, part};
  const [made] = await filesOfCsv({conversations: file}, folder, said, sizes);
  return {lines: readFileSync(made?.path as string, 'utf8'), warnings: warned, count: many};
}

const cell = fc.oneof(
  fc.constantFrom('', 'Acme', 'Ærø Værft 🚢', 'two\nlines', 'a "quoted" name', 'semi;colon', 'com,ma', ' blanks '),
  fc.constantFrom('01/02/2025', '31/01/2025', '2025-03-04', 'soon', '1.234,50', '12.5', '1 250'),
);

function csv(rows: readonly (readonly string[])[], delimiter: string, lineEnd: string, mark: string): string {
  const quoted = (text: string) => (/[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return mark + [HEADERS, ...rows].map(row => row.map(quoted).join(delimiter) + lineEnd).join('');
}

describe('a large file', () => {
  it('comes to what it comes to when it is read whole, wherever its parts end', async () => {
    const rows = fc.array(fc.array(cell, {minLength: HEADERS.length, maxLength: HEADERS.length}), {maxLength: 12});
    await fc.assert(
      fc.asyncProperty(
        rows,
        fc.constantFrom(',', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        fc.constantFrom('', '\uFEFF', 'sep=;\n'),
        fc.integer({min: 1, max: 90}),
        async (log, delimiter, lineEnd, mark, part) => {
          const content = csv(log, mark.startsWith('sep') ? ';' : delimiter, lineEnd, mark);
          expect(await loaded(content, part)).toEqual(await loaded(content));
        },
      ),
      {numRuns: 150, seed: 20_261_130},
    );
  });

  it('is read in the order of days that its last row tells', async () => {
    const rows = Array.from({length: 500}, (_, index) => ['01/02/2025', `Customer ${index}`]);
    const log = [...rows, ['31/01/2025', 'Last']].map(row => HEADERS.map((_, index) => row[index] ?? ''));
    const {lines} = await loaded(csv(log, ',', '\n', ''), 1000);
    expect(JSON.parse(lines.split('\n')[0] ?? '')).toMatchObject({date: '2025-02-01T00:00:00.000'});
  });

  it.each([
    [
      'another encoding',
      Buffer.from(`Date,Customer,Stage\n${'2025-01-01,Møller,Won\n'.repeat(9)}`, 'latin1'),
      /no UTF-8/,
    ],
    [
      'a byte that is none, far down',
      Buffer.concat([Buffer.from(`Date,Customer,Stage\n${'2025-01-01,Acme,Won\n'.repeat(5000)}`), Buffer.from([0xff])]),
      /no UTF-8/,
    ],
    ['no table', '', /is empty/],
    [
      'a quote that never closes',
      'Date,Customer,Stage\n2025-01-01,"Acme,Won\n',
      /line 2: a quote is opened and never closed/,
    ],
    ['a missing column', 'Date,Client\n2025-01-01,Acme\n', /has no column "Customer"/],
    [
      'too many values',
      `Date,Customer,Stage\n${'2025-01-01,Acme,Won\n'.repeat(40)}2025-01-01,Acme,Won,1\n`,
      /line 42 has 4 values/,
    ],
    ['a workbook', Buffer.from('PK\x03\x04 and more'), /workbook/],
  ] as const)('with %s is refused with a sentence', async (_, content, sentence) => {
    await expect(loaded(content, 64)).rejects.toThrow(sentence);
  });

  it('keeps no more in memory than a few parts', async () => {
    const file = join(folder, 'long.csv');
    const row = `2025-01-01,Acme ${'x'.repeat(80)},Won\n`;
    writeFileSync(file, `Date,Customer,Stage\n${row.repeat(300_000)}`);
    expect(statSync(file).size).toBeGreaterThan(30_000_000);
    let rows = 0;
    let most = 0;
    for await (const part of fileParts(file, 1_000_000)) {
      rows += part.rows.length;
      most = Math.max(most, part.rows.length);
    }
    expect(rows).toBe(300_000);
    expect(most * row.length).toBeLessThan(2_500_000);
  });
});
