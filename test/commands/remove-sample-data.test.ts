import {beforeEach, describe, expect, it} from 'vitest';
import type {Host} from '../../workbench/index';
import {mistakes} from './overview';
import {click, contents, smallSpreadsheet, TODAY} from './spreadsheet';

const ITEM = 'Remove sample data';

/** Rows of the sample among the small log's ten rows and four customers. */
function withSample(): Host {
  const host = smallSpreadsheet();
  host.sheet('Conversations').insertRows(4, 2);
  host.sheet('Conversations').paste(
    [
      ['2025-09-01', 'Iris Foods (sample)', '', 'Engaging', 100, 'Sam'],
      ['2025-09-02', 'Lark Motors (sample) ', '', 'Won', 100, 'Sam'],
    ],
    'A4',
  );
  host.sheet('Conversations').paste(
    [
      ['2025-09-03', 'Iris Foods (sample)', '', 'Lost'],
      ['2025-09-04', 'Sample & Sons', '', 'Engaging'],
      ['2025-09-05', 'Iris (sample) Foods', '', 'Engaging'],
    ],
    'A14',
  );
  host.sheet('Targets').paste(
    [
      ['Dirk Jansen', 20_000],
      ['Carla Mendes', 12_345],
    ],
    'A4',
  );
  host.sheet('Customers').paste([['Iris Foods (sample)'], ['Lark Motors (sample)'], ['Sample & Sons']], 'A6');
  return host;
}

const names = (host: Host, sheet: string, column: string): unknown[] =>
  host.sheet(sheet).values(`${column}2:${column}`).flat().filter(Boolean);

describe('Remove sample data', () => {
  let host: Host;
  beforeEach(() => {
    host = withSample();
  });

  it.each(['CANCEL', 'CLOSE'] as const)('changes nothing after %s', answer => {
    const before = contents(host);
    host.answer({alert: answer});
    expect(click(host, ITEM).alerts).toEqual([
      expect.stringMatching(
        /deletes 2 rows of Customers and 3 rows of Conversations: .*\(sample\); and 1 rows? of Targets .*\. Your own rows stay/,
      ),
    ]);
    expect(contents(host)).toEqual(before);
  });

  it('deletes the rows of the sample’s customers, and no others', () => {
    const own = {
      log: names(host, 'Conversations', 'B').filter(name => !/\(sample\) ?$/.test(String(name))),
      customers: names(host, 'Customers', 'A').filter(name => !/\(sample\)$/.test(String(name))),
    };
    host.answer({alert: 'OK'});
    expect(click(host, ITEM).toasts).toEqual([
      'Deleting the sample data.',
      'The sample data is gone. Your own rows are as they were.',
    ]);
    expect(names(host, 'Conversations', 'B')).toEqual(own.log);
    expect(names(host, 'Customers', 'A')).toEqual(own.customers);
    expect(names(host, 'Targets', 'A')).toEqual(['Aiko', 'Ben', 'Carla Mendes']);
    expect(own.log).toEqual(expect.arrayContaining(['Sample & Sons', 'Iris (sample) Foods']));
    expect(mistakes(host, TODAY)).toEqual([]);
    expect(click(host, ITEM).alerts).toEqual(["There is no sample data: no customer's name ends in (sample)."]);
  });

  it('empties sheets that hold nothing else, to the last row', () => {
    for (const [sheet, rows] of [
      ['Conversations', 60],
      ['Customers', 60],
    ] as const) {
      host.sheet(sheet).deleteRows(2, rows - 1);
    }
    host.sheet('Conversations').insertRows(2, 2);
    host.sheet('Conversations').paste(
      [
        ['2025-09-03', 'A (sample)', '', 'Won'],
        ['2025-09-04', 'A (sample)'],
      ],
      'A2',
    );
    host.answer({alert: 'OK'});
    expect(click(host, ITEM).alerts).toHaveLength(1);
    expect(host.sheet('Conversations').values()).toHaveLength(1);
    expect(mistakes(host, TODAY)).toEqual([]);
  });

  it('counts the rows anew after the question: somebody may have worked on', () => {
    host.answer({alert: 'OK'});
    const item = host.screen.items(ITEM)[0]?.functionName ?? '';
    let isIn = false;
    host.run(item, [], {
      beforeCall: (_, method) => {
        if (method !== 'Lock.waitLock' || isIn) return;
        isIn = true;
        host.sheet('Conversations').insertRows(2);
        host.sheet('Conversations').paste([['2025-09-03', 'New one', '', 'Won']], 'A2');
      },
    });
    expect(names(host, 'Conversations', 'B')).toHaveLength(13);
    expect(names(host, 'Conversations', 'B')[0]).toBe('New one');
  });
});
