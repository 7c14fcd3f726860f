import fc from 'fast-check';
import {beforeAll, describe, expect, it} from 'vitest';
import {type Cell, isError} from '../../src/recount/cell';
import type {Host} from '../../workbench/index';
import {arbitraryTables} from '../random/arbitrary-case';
import {counted, overview} from './overview';
import {act, click, contents, smallSpreadsheet, TODAY} from './spreadsheet';

/** Has everything listed on a sheet, as the panel does: what it refuses, and the toast. */
function list(host: Host): {alerts: string[]; toasts: string[]} {
  const before = host.screen.shown.length;
  const answer = host.call('listProblems') as {ok: boolean; message?: string};
  const shown = host.screen.shown.slice(before);
  return {
    alerts: answer.message === undefined ? [] : [answer.message],
    toasts: shown.flatMap(each => (each.kind === 'toast' ? [each.message] : [])),
  };
}

/** The findings as the sheet lists them: cell, weight, reason and way out. */
function findings(host: Host, name = 'Data check'): string[] {
  const [, ...rows] = host.sheet(name).values();
  return rows.map(([sheet, row, , , weight, reason, remedy]) => `${sheet} ${row} ${weight}: ${reason} ${remedy}`);
}

describe('Check data where all is well', () => {
  let host: Host;
  beforeAll(() => {
    host = smallSpreadsheet();
    host.addSheet('Data check').paste([['My own checks']]);
  });

  it('says so, and lists nothing', () => {
    expect(list(host)).toMatchObject({alerts: [], toasts: ['All rows count, and nothing looks odd.']});
    expect(host.sheet('Data check (pipeline)').values()[1]?.[0]).toBe('All rows count, and nothing looks odd.');
    expect(act(host, 'return book.getActiveSheet().getName()')).toBe('Data check (pipeline)');
  });

  it('is opened from the menu in the panel, and changes nothing by that', () => {
    const before = contents(host);
    expect(click(host, 'Check data…').alerts).toEqual([]);
    expect(host.screen.shown.pop()).toMatchObject({
      kind: 'sidebar',
      html: expect.stringContaining('data-screen="check"'),
    });
    expect(contents(host)).toEqual(before);
  });

  it('leaves the user’s own sheet of that name alone', () => {
    expect(host.sheet('Data check').values()).toEqual([['My own checks']]);
  });

  it('changes nothing at the second run', () => {
    const before = contents(host);
    list(host);
    expect(contents(host)).toEqual(before);
  });

  it('finds its sheet again under another name', () => {
    host.sheet('Data check (pipeline)').rename('Troubles');
    list(host);
    expect(host.sheetNames.filter(name => /check/i.test(name))).toEqual(['Data check']);
  });
});

describe('Check data where rows are odd or left out', () => {
  let host: Host;
  let toast: string[];
  beforeAll(() => {
    host = smallSpreadsheet();
    const log = host.sheet('Conversations');
    log.paste(
      [
        ['', 'Fir', '', 'Won'],
        ['soon', 'Fir', '', 'Won'],
        ['2025-10-01', '', '', 'Won'],
        ['2025-10-01', 'Fir', '', 'Wonn'],
        ['', '', '', '', '', '', '', '', '', 'only a note'],
        ['2025-10-01', '=1/0', '', '=NA()'],
        ['1975-01-01', 'Fir', '', 'Won', 'a lot', '', 'soon', '2025-13-01'],
        ['2025-10-02', 'fir ', '', 'Won'],
        ['2026-01-01', 'Planned', '', 'Won', 'a lot'],
        ['', '  ', '', ''],
        ["'=1+1", 'Gum', '', 'Lost'],
        ['2025-10-03', '\'=HYPERLINK("http://x")', '', '', '', "'+Ann"],
        ['2025-10-03', '<img src=x onerror=alert(1)>'],
        ['2025-10-03', `${'Very '.repeat(16)}long`],
        ['2025-10-03', 'Ünïcode 🚀👩‍👩‍👧'],
        ['2025-10-03', "'-5", '', "'@stage"],
      ],
      'A12',
    );
    host.sheet('Customers').paste(
      [
        ['', '2025-01-01'],
        ['CEDAR', '', 'Website'],
        ['Oak', 'long ago'],
        ['Dune', '2025-10-04'],
      ],
      'A6',
    );
    host.sheet('Customers').type('B5', '2025-10-04');
    host.sheet('Targets').paste(
      [
        ['Ben', 5],
        ['', 7],
        ['Carla', 'much'],
      ],
      'A4',
    );
    toast = list(host).toasts;
  });

  it('lists each row that is left out, with the reason and the way out', () => {
    expect(findings(host).filter(text => text.includes(' Left out: '))).toEqual([
      'Conversations 12 Left out: The row has no date. Type the day of the conversation.',
      'Conversations 13 Left out: "soon" is no date. Type it again as a date, such as 2026-03-31.',
      'Conversations 14 Left out: The row has no customer. Type the name of the customer.',
      expect.stringMatching(/^Conversations 15 Left out: "Wonn" is not one of the stages\. Choose one of: New opp/),
      'Conversations 16 Left out: The row has no date. Type the day of the conversation.',
      'Conversations 16 Left out: The row has no customer. Type the name of the customer.',
      'Conversations 17 Left out: The row has no customer. Type the name of the customer.',
      expect.stringMatching(/^Conversations 17 Left out: "#N\/A" is not one of the stages\./),
      'Conversations 22 Left out: "=1+1" is no date. Type it again as a date, such as 2026-03-31.',
      expect.stringMatching(/^Conversations 27 Left out: "@stage" is not one of the stages\./),
    ]);
  });

  it('lists what is odd in the log', () => {
    expect(findings(host).filter(text => /^Conversations .* Odd/.test(text))).toEqual([
      'Conversations 18 Odd, but counts: The date lies before 1990. Check whether it is meant; the row counts.',
      expect.stringMatching(/^Conversations 18 Odd, but counts: "Fir" is not listed in Customers\. Add it there/),
      expect.stringMatching(/^Conversations 18 Odd, but counts: "a lot" is no number\./),
      expect.stringMatching(/^Conversations 18 Odd, but counts: "soon" is no date\. .* counts as blank/),
      expect.stringMatching(/^Conversations 18 Odd, but counts: "2025-13-01" is no date\./),
      expect.stringContaining('"=HYPERLINK("http://x")" is not listed'),
      expect.stringContaining('"<img src=x onerror=alert(1)>" is not listed'),
      expect.stringContaining(`"${'Very '.repeat(16)}long" is not listed`),
      expect.stringContaining('"Ünïcode 🚀👩‍👩‍👧" is not listed'),
    ]);
  });

  it('lists what is odd in Customers and Targets', () => {
    expect(findings(host).filter(text => /^(Customers|Targets) /.test(text))).toEqual([
      expect.stringMatching(/^Customers 5 Odd, but counts: The account was opened after the first sales conversation/),
      expect.stringMatching(/^Customers 6 Odd, but counts: The row has no customer\./),
      expect.stringMatching(
        /^Customers 7 Odd, but counts: "CEDAR" is already listed in row 4, and the first row counts/,
      ),
      expect.stringMatching(/^Customers 8 Odd, but counts: "long ago" is no date\./),
      expect.stringMatching(/^Customers 9 Odd, but counts: "Dune" is already listed in row 5/),
      expect.stringMatching(/^Targets 4 Odd, but counts: "Ben" is already listed in row 3/),
      expect.stringMatching(/^Targets 5 Odd, but counts: The quota belongs to nobody\./),
      expect.stringMatching(/^Targets 6 Odd, but counts: "much" is no number\./),
    ]);
  });

  it('points at the cell and names its column', () => {
    const rows = host.sheet('Data check').values();
    expect(rows.filter(([sheet, row]) => sheet === 'Conversations' && row === 15)[0]?.slice(2, 4)).toEqual([
      'D15',
      'Stage',
    ]);
  });

  it('lists as many rows as the overview says are left out', () => {
    const rows = new Set(findings(host).flatMap(text => /^Conversations (\d+) Left out/.exec(text)?.[1] ?? []));
    expect(overview(host).metrics.rowsLeftOut).toBe(rows.size);
    expect(toast).toEqual([expect.stringContaining(`${rows.size} rows left out`)]);
  });

  it('writes texts as texts, whatever they begin with', () => {
    expect(host.sheet('Data check').formulas().flat().filter(Boolean)).toEqual([]);
  });

  it('changes nothing at the second run, and forgets what was mended', () => {
    const before = contents(host);
    list(host);
    expect(contents(host)).toEqual(before);
    host.sheet('Conversations').deleteRows(12, 16);
    host.sheet('Customers').deleteRows(6, 4);
    host.sheet('Customers').type('B5', '');
    host.sheet('Targets').deleteRows(4, 3);
    expect(list(host).toasts).toEqual(['All rows count, and nothing looks odd.']);
    expect(host.sheet('Data check').values()).toHaveLength(2);
  });

  it('lists what is wrong with the stages instead of refusing', () => {
    host.sheet('Stages').type('B4', 'Opne');
    host.sheet('Stages').type('C5', 'high');
    expect(list(host).toasts).toEqual(['0 rows left out, 2 findings in all: see the sheet "Data check".']);
    expect(findings(host)).toEqual([
      expect.stringMatching(/^Stages 4 Numbers wrong: "Opne" is not a type\./),
      expect.stringMatching(/^Stages 5 Numbers wrong: "high" is not a probability\./),
    ]);
  });

  it.each([
    ['Conversations', 'A1', 'Day', 'has no column "Date"'],
    ['Stages', 'A1', 'Step', 'has no column "Stage"'],
  ])('says what is missing in %s', (name, address, wrong, message) => {
    const right = host.sheet(name).values(address)[0]?.[0];
    host.sheet(name).type(address, wrong);
    expect(list(host).alerts).toEqual([expect.stringContaining(message)]);
    host.sheet(name).type(address, right);
  });

  it('says that the calculation is missing', () => {
    host.sheet('Calc rows').delete();
    expect(list(host).alerts).toEqual([expect.stringMatching(/"Calc rows" is missing.*Set up/)]);
  });
});

describe('Check data on random tables', () => {
  const samples = fc.sample(arbitraryTables({asOf: 45_935, stageTrouble: false}), {seed: 20251005, numRuns: 6});

  it('lists exactly the rows that the recount leaves out', () => {
    const host = smallSpreadsheet();
    host.sheet('Overview').type('B3', TODAY);
    for (const {conversations} of samples) {
      const columns = ['Date', 'Customer', 'Deal', 'Stage', 'Value', 'Salesperson', 'Expected close', 'Next step on'];
      const log = host.sheet('Conversations');
      log.deleteRows(2, 55);
      log.insertRows(2, 55);
      log.paste(
        conversations.slice(0, 50).map(row => columns.map(column => typed(row[column]))),
        'A2',
      );
      list(host);
      const listed = new Set(findings(host).flatMap(text => /^Conversations (\d+) Left out/.exec(text)?.[1] ?? []));
      expect([...listed].map(row => Number(row) - 2)).toEqual(counted(host, TODAY).leftOut.map(({index}) => index));
    }
  });
});

/** What a user types to get the cell. */
function typed(cell: Cell | undefined): unknown {
  if (isError(cell)) return '=NA()';
  return typeof cell === 'string' && cell !== '' ? `'${cell}` : (cell ?? '');
}
