import {beforeAll, describe, expect, it, vi} from 'vitest';
import type {Explanation} from '../../../src/pipeline/explain/explanation.ts';
import type {OverviewMap} from '../../../src/pipeline/overview/overview-map.ts';
import type {Host} from '../../../workbench/index.ts';
import {cellOf} from '../../property/shown-overview.ts';
import {overviewMap} from '../overview.ts';
import {ask, rowCount} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';
import {selectCell, selectedRow} from './select-cell.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const TODAY = '2025-10-05';
let host: Host;
let map: OverviewMap;

beforeAll(() => {
  host = preparedHost('sample');
  host.sheet('Overview').type('B3', TODAY);
  map = overviewMap(host);
});

/** The address of a number on the overview. */
const at = (section: string, line: string | number, column?: string): string => cellOf(map, section, line, column);
const card = (id: string): string => at('metrics', id);

/** What the add-on says of a cell that the user has selected. */
function about(address: string, sheet = 'Overview', seen = ''): Explanation | null {
  selectCell(host, sheet, address);
  return ask<Explanation | null>(host, 'explainNumber', [{row: 0, column: 0, seen}]);
}

function number(address: string): number {
  return Number(host.sheet('Overview').values(address)[0]?.[0]);
}

describe('a number', () => {
  it('is explained by what its formula does, with the rows behind it, the newest first', () => {
    const said = about(card('dealsInPipeline'));
    expect(said).toMatchObject({
      label: 'Deals in pipeline',
      row: '',
      definition: 'Deals whose state is Open.',
      words: 'Counts the deals where State is Open.',
      terms: [['State', 'Type of its current stage']],
      scope: expect.stringContaining('As of 2025-10-05'),
      formula: '=COUNTIFS(Deals!E3:E,"Open")',
      leftOut: '0',
    });
    const {total = 0, rows = []} = said?.behind ?? {};
    expect([String(total), total]).toEqual([said?.value, number(card('dealsInPipeline'))]);
    const days = rows.map(({day}) => day);
    expect(days).toEqual([...days].sort().reverse());
    expect(rows.every(({stage}) => !['Won', 'Lost', 'Disqualified', ''].includes(stage))).toBe(true);
  });

  it('that divides others leads to them', () => {
    const said = about(card('winRate'));
    expect(said?.words).toBe('');
    expect(said?.parts.map(({label}) => label)).toEqual(['Won', 'Lost']);
    const [won] = said?.parts ?? [];
    const part = ask<Explanation>(host, 'explainNumber', [{row: won?.row, column: won?.column, seen: ''}]);
    expect(part).toMatchObject({label: 'Won', value: won?.value, words: 'Counts the deals where State is Won.'});
  });

  it('tells of the days that its formula works out', () => {
    const said = about(at('forecast', 'closingThisWeek', 'deals'));
    expect(said?.row).toBe('Closing this week');
    expect(said?.words).toBe(
      'Counts the deals where State is Open and Expected close is 2025-09-29 or later and Expected close is 2025-10-05 or earlier.',
    );
    host.sheet('Overview').type('B3', '2025-03-01');
    expect(about(at('forecast', 'closingThisMonth', 'value'))?.words).toMatch(
      /^Adds up Value .* 2025-03-01 or later and Expected close is 2025-03-31 or earlier\.$/,
    );
    host.sheet('Overview').type('B3', TODAY);
  });

  it('names whom the row is about, and the filters', () => {
    const name = String(host.sheet('Overview').values(at('salespeople', 1, 'name'))[0]?.[0]);
    expect(about(at('salespeople', 1, 'wonDeals'))?.words).toBe(
      `Counts the deals where Salesperson is ${name} and Won on is 2025-10-01 or later.`,
    );
    host.sheet('Overview').type('D3', name);
    const open = about(card('dealsInPipeline'));
    expect(open?.scope).toContain(`Salesperson ${name}`);
    expect(open?.behind?.total).toBe(number(card('dealsInPipeline')));
    host.sheet('Overview').type('D3', '');
  });
});

it('a sentence is explained by the numbers in it', () => {
  const said = about('B6');
  expect(said?.label).toBe('How many deals are going to close this week?');
  expect(said?.parts.map(({label}) => label)).toContain('Closing this week: Deals');
  expect(said?.behind).toBeNull();
});

it('a title is explained by its definition alone', () => {
  expect(about(at('stages', 1, 'deals').replace(/\d+/, row => String(Number(row) - 1)))).toMatchObject({
    label: 'Deals',
    value: '',
    definition: 'Deals whose current stage it is.',
    behind: null,
  });
});

describe('a list of deals', () => {
  it.each([
    ['Deals', 'K5', 'Last contact', 'Day of its last conversation, with or without a stage.'],
    ['To do', 'A3', 'Why', expect.stringContaining('today')],
  ])('says of %s what the column is and which deal the row', (sheet, address, label, definition) => {
    const customer = host.sheet(sheet).values(sheet === 'Deals' ? 'B5' : 'B3')[0]?.[0];
    const said = about(address, sheet);
    expect(said).toMatchObject({label, definition, row: customer, value: host.sheet(sheet).display(address)[0]?.[0]});
    expect(said?.behind?.rows.map(row => row.customer)).toEqual([customer]);
  });

  it('says of a card of the Board what its lines are, and which deal it is', () => {
    const [customer] = String(host.sheet('Board').values('B6')[0]?.[0]).split(/ · |\n/);
    const said = about('B6', 'Board');
    expect(said).toMatchObject({label: 'Contacting', row: customer, definition: expect.stringContaining('●')});
    expect(said?.behind?.rows.map(row => row.customer)).toEqual([customer]);
  });

  it.each(['A', 'C', 'F'])('says of the head of column %s of the Board which deals stand below it', column => {
    const said = about(`${column}4`, 'Board');
    const cards = host.sheet('Board').values(`${column}5:${column}60`).flat();
    expect(said).toMatchObject({label: host.sheet('Board').values(`${column}2`)[0]?.[0], row: ''});
    const listed = cards.filter(text => text !== '').map(text => String(text).split(/ · |\n/)[0]);
    expect(listed.length).toBeGreaterThan(0);
    expect(said?.behind?.rows.map(row => row.customer).sort()).toEqual(listed.sort());
  });
});

describe('what is none of ours', () => {
  it.each([
    ['Overview', 'A1'],
    ['Overview', 'B4'],
    ['Conversations', 'B3'],
    ['Deals', 'AZ3'],
  ])('%s %s is not explained', (sheet, address) => expect(about(address, sheet)).toBeNull());

  it('neither is the cell that the panel shows already, which costs few calls', () => {
    const said = about(card('dealsWon'));
    host.calls.reset();
    expect(about(card('dealsWon'), 'Overview', said?.cell)).toBeNull();
    expect(host.calls.total).toBeLessThan(10);
  });
});

it('takes as many service calls however many rows there are', () => {
  host.calls.reset();
  about(card('dealsInPipeline'));
  expect(host.calls.total).toBe(16);
  expect(host.calls.byMethod().filter(([method]) => /get(Sheet|Display|Data)?(Values|Formulas)/.test(method))).toEqual([
    ['Range.getDisplayValues', 2],
    ['Range.getFormulas', 1],
    ['Sheet.getSheetValues', 1],
  ]);
});

describe('going to a row', () => {
  const go = (list: string, row: object): unknown =>
    ask(host, 'goToBehind', [{list, deal: '', stage: '', day: '', ...row}]);

  it('finds the last conversation of a deal, wherever it has moved', () => {
    const row = about(card('dealsInPipeline'))?.behind?.rows[3];
    go('deals', {...row});
    const there = selectedRow(host, 'Conversations');
    expect(there).toMatchObject({Customer: row?.customer, Deal: row?.deal, Date: row?.day});
    host.sheet('Conversations').insertRows(2, 3);
    go('deals', {...row});
    expect(selectedRow(host, 'Conversations')).toEqual(there);
    host.sheet('Conversations').deleteRows(2, 3);
  });

  it('finds a stay by its stage and day, and a customer in Customers', () => {
    const stay = about(at('stages', 2, 'stays'))?.behind;
    expect(stay?.list).toBe('stays');
    go('stays', {...stay?.rows[0]});
    expect(selectedRow(host, 'Conversations')).toMatchObject({Stage: 'Contacting', Date: stay?.rows[0]?.day});
    const customer = about(card('averageDaysBeforePipeline'))?.behind;
    expect(customer?.list).toBe('customerList');
    go('customerList', {...customer?.rows[0]});
    expect(selectedRow(host, 'Customers')).toMatchObject({Customer: customer?.rows[0]?.customer});
  });

  it('says when the row is gone', () => {
    expect(() => go('deals', {customer: 'Nobody', day: '2025-01-01'})).toThrow(
      /with Nobody on 2025-01-01 is not there any more/,
    );
    expect(rowCount(host)).toBeGreaterThan(10);
  });
});
