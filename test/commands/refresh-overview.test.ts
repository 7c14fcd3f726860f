import {beforeAll, describe, expect, it} from 'vitest';
import type {Host} from '../../workbench/index';
import {cellOf} from '../property/shown-overview';
import {on} from '../recount/small-tables';
import {mistakes, overview, overviewMap} from './overview';
import {click, contents, smallSpreadsheet, TODAY} from './spreadsheet';

const REFRESH = 'Refresh overview';
const INPUTS = ['Conversations', 'Customers', 'Stages', 'Targets', 'Own'];

/** Everything on the sheets that are not generated. */
function usersSheets(host: Host): unknown {
  const {model} = contents(host) as {model: {sheets: {name: string}[]}};
  return model.sheets.filter(({name}) => INPUTS.includes(name));
}

describe('Refresh overview', () => {
  let host: Host;
  beforeAll(() => {
    host = smallSpreadsheet();
    host.addSheet('Own', {rows: 5, columns: 3}).paste([['mine', '=Overview!B3']]);
  });

  it('changes nothing where all is well', () => {
    const before = contents(host);
    const {toasts} = click(host, REFRESH);
    expect(contents(host)).toEqual(before);
    expect(toasts).toEqual(['Refreshing the overview.', 'The overview is as it should be.']);
  });

  it('writes generated sheets only', () => {
    const before = usersSheets(host);
    const map = overviewMap(host);
    host.sheet('Overview').type(cellOf(map, 'metrics', 'dealsWon'), 99);
    host.sheet('Deals').type('A4', 'in the way');
    click(host, REFRESH);
    expect(usersSheets(host)).toEqual(before);
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('makes room for a new stage, and says before that it is needed', () => {
    const rows = host.sheet('Stages').values();
    host.sheet('Stages').insertRows(4);
    host.sheet('Stages').paste([['Pilot', 'Open', 0.4, 10, 'Try it out', '#7b1fa2']], 'A4');
    host.sheet('Conversations').paste([['2025-10-05', 'Dune', '', 'Pilot', 7000, 'Carla']], 'A12');
    expect(host.sheet('Overview').values('B4')).toEqual([
      [expect.stringMatching(/^Stages has changed: run .*Refresh/)],
    ]);
    click(host, REFRESH);
    expect(host.sheet('Overview').values('B4')).toEqual([['']]);
    expect(overview(host).stages).toHaveLength(rows.length);
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('makes room for more people, sources and reasons than there was', () => {
    const many = Array.from({length: 9}, (_, index) => index);
    host.sheet('Customers').paste(
      many.map(index => [`Firm ${index}`, '', `Source ${index}`]),
      'A6',
    );
    host.sheet('Conversations').paste(
      many.map(index => ['2025-10-04', `Firm ${index}`, '', 'Lost', 100, `Person ${index}`, '', '', `Reason ${index}`]),
      'A13',
    );
    const shown = host.sheet('Overview').display().flat();
    expect(shown.filter(text => /^\d+ more: .*Refresh overview makes room/.test(text))).toHaveLength(3);
    click(host, REFRESH);
    expect(
      host
        .sheet('Overview')
        .display()
        .flat()
        .filter(text => / more: /.test(text)),
    ).toEqual([]);
    expect(overview(host).salespeople.filter(({name}) => name !== null)).toHaveLength(12);
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('keeps As of and the filters, and follows them into another month', () => {
    const map = overviewMap(host);
    const typed = {asOf: '2026-01-15', salesperson: 'Ben', source: 'Website', from: '2025-07-01', to: '2025-12-31'};
    for (const [id, value] of Object.entries(typed)) host.sheet('Overview').type(cellOf(map, 'inputs', id), value);
    host.sheet('Overview').type(cellOf(map, 'inputs', 'period'), 'Year');
    const before = host.sheet('Overview').display('B3:M3');
    click(host, REFRESH);
    expect(host.sheet('Overview').display('B3:M3')).toEqual(before);
    expect(before[0]?.filter(Boolean)).toEqual([...Object.values(typed), 'Year']);
    const {asOf, from, to, ...named} = typed;
    const filters = {...named, from: on(from), to: on(to), period: 'Year'};
    expect(mistakes(host, asOf, {}, filters)).toEqual([]);
    expect(overview(host).metrics).not.toMatchObject({dealsInPipeline: 0});
  });

  it('is the same the second time', () => {
    const before = contents(host);
    click(host, REFRESH);
    expect(contents(host)).toEqual(before);
  });
});

describe('Refresh overview on a long log', () => {
  it('takes as many service calls for 2,000 rows as for 50', () => {
    const host = smallSpreadsheet();
    const {calls} = click(host, REFRESH);
    const rows = Array.from({length: 2000}, (_, index) => [
      '2025-09-01',
      `Firm ${index % 40}`,
      '',
      'Engaging',
      100,
      'Ben',
    ]);
    host.sheet('Conversations').paste(rows, 'A12');
    // The first time the sheets behind it are made longer.
    click(host, REFRESH);
    expect(click(host, REFRESH).calls).toBe(calls);
    expect(overview(host).metrics.dealsInPipeline).toBe(43);
  });
});
