import {beforeAll, describe, expect, it} from 'vitest';
import type {Host} from '../../workbench/index';
import {funnel, mistakes, overview} from './overview';
import {smallSpreadsheet, TODAY} from './spreadsheet';

/** No command runs here: all that happens is typing, and the clock. */
describe('the overview while people work', () => {
  let host: Host;
  beforeAll(() => {
    host = smallSpreadsheet();
    host.calls.reset();
  });

  it('counts a row once it is typed in', () => {
    const before = overview(host).metrics;
    const log = host.sheet('Conversations');
    for (const [address, value] of [
      ['B12', 'dune '],
      ['D12', 'won'],
      ['E12', 4000],
      ['A12', '2025-10-05'],
    ] as const) {
      log.type(address, value);
    }
    const after = overview(host).metrics;
    expect(Number(after.dealsWon)).toBe(Number(before.dealsWon) + 1);
    expect(Number(after.dealsInPipeline)).toBe(Number(before.dealsInPipeline) - 1);
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('counts rows that are pasted, with customers and people nobody has listed', () => {
    host.sheet('Conversations').paste(
      [
        ['2025-10-03', 'Elm', '', 'New opportunity', 500, 'Dora'],
        ['2025-10-04', 'Elm', '', 'Closing', 700, 'Dora'],
        ['2025-10-05 16:30', 'Elm', '', 'Won'],
      ],
      'A13',
    );
    expect(mistakes(host, TODAY)).toEqual([]);
    expect(overview(host).salespeople.map(({name}) => name)).toContain('Dora');
    expect(funnel(host).bars.values).toEqual(
      overview(host)
        .stages.slice(0, 6)
        .map(({reached}) => reached),
    );
  });

  it('leaves a planned row out until its day', () => {
    const before = overview(host);
    host.sheet('Conversations').paste([['2025-10-06', 'Cedar', '', 'Lost', '', '', '', '', 'Budget']], 'A16');
    expect(overview(host)).toEqual(before);
    host.advance(86_400_000);
    expect(overview(host).metrics.dealsLost).toBe(Number(before.metrics.dealsLost) + 1);
    expect(mistakes(host, '2025-10-06')).toEqual([]);
  });

  it('follows rows that are sorted, moved, inserted and deleted', () => {
    const log = host.sheet('Conversations');
    log.sort('A2:J16', {column: 2, ascending: false});
    expect(mistakes(host, '2025-10-06')).toEqual([]);
    log.moveRows(3, 2, 9);
    log.insertRows(5, 3);
    log.deleteRows(10);
    expect(mistakes(host, '2025-10-06')).toEqual([]);
  });

  it.each(['2025-07-02', '2025-08-05', '2024-01-01'])('replays the pipeline as of %s', day => {
    host.sheet('Overview').type('B3', day);
    expect(mistakes(host, day)).toEqual([]);
  });

  it('comes back to today', () => {
    host.sheet('Overview').type('B3', '=TODAY()');
    expect(mistakes(host, '2025-10-06')).toEqual([]);
    expect(host.calls.of('Range.setValues')).toBe(0);
  });
});
