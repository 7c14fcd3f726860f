import {describe, expect, it} from 'vitest';
import type {ExpectedDeal} from './files/expected-deal';
import {hostileFiles} from './files/hostile/hostile-files';
import {byLine, dayIn, readFile} from './read-file';

describe.each(hostileFiles.filter(({expected}) => expected).map(file => [file.name, file] as const))(
  '%s',
  (_, file) => {
    const {bytes, outcome, expected = []} = file;
    it(outcome, () => {
      const columns = Array.from({length: 100}, (_, column) => column);
      const decimals = Object.fromEntries(columns.map(column => [column, '.' as const]));
      const {rows, stages, leftOut, doubts} = readFile(bytes, {decimals});
      const found = byLine(rows).map(talks => {
        const [first, last] = [talks[0]?.cells, talks.at(-1)?.cells];
        const type = stages.find(({stage}) => stage === last?.stage)?.type;
        return {
          customer: first?.customer,
          deal: first?.deal,
          owner: last?.salesperson,
          createdDay: dayIn(first?.date),
          closedDay: type === 'Open' ? '' : dayIn(last?.date),
          expectedClose: dayIn(last?.expectedClose),
          outcome: type === 'Won' || type === 'Lost' ? type : 'Open',
          value: last?.value,
          line: talks[0]?.line,
        };
      });
      const fields = Object.keys(found[0] ?? {}) as (keyof ExpectedDeal)[];
      // A deal without a day is left out: of those, the list tells.
      const wanted = expected.filter(({createdDay}) => createdDay !== '');
      expect(leftOut.length).toBeGreaterThanOrEqual(expected.length - wanted.length);
      const only = (deal: object, like: object) =>
        Object.fromEntries(
          fields.filter(field => field in like).map(field => [field, (deal as Record<string, unknown>)[field]]),
        );
      expect(found.map((deal, index) => only(deal, wanted[index] ?? {}))).toEqual(wanted.map(deal => only(deal, deal)));
      for (const {reason} of [...leftOut, ...doubts]) expect(reason).toMatch(/\.$/);
    });
  },
);

/** What comes of files of which not every row can be told: what is asked before, or what is said instead. */
const OUTCOMES: Readonly<Record<string, string | RegExp>> = {
  'amounts-ambiguous.csv': 'asked',
  'days-ambiguous.csv': 'asked',
  'days-contradicting.csv': 'asked',
  'fifty-thousand-rows.csv': 'read 50000',
  'header-only.csv': 'read 0',
  'blank-lines-only.csv': /^NoTable: The file is empty\./,
  'empty.csv': /^NoTable: The file is empty\./,
  'unclosed-quote.csv': /^NoTable: The file, line 3: a quote is opened and never closed\./,
  'workbook.csv': /^NoText: The file is a workbook .* save the sheet as "CSV UTF-8"\.$/,
};

describe('a file that is refused, or has something to be asked first', () => {
  const files = hostileFiles.filter(({expected}) => !expected);
  it.each(files.map(file => [file.name, file] as const))('%s', (name, {bytes}) => {
    let said = '';
    try {
      const {asked, read} = readFile(bytes);
      said = asked.length > 0 ? 'asked' : `read ${read}`;
    } catch (error) {
      said = `${(error as Error).name}: ${(error as Error).message}`;
    }
    expect(said).toMatch(OUTCOMES[name] ?? `no outcome of ${name} is known`);
  });
});
