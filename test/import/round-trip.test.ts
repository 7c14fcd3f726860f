import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {logCellsOf} from '../../src/pipeline/import/imported-row';
import {CONVERSATIONS} from '../../src/pipeline/tables/tables';
import {type Talk, textKept, writtenLogs} from './random-log';
import {readFile} from './read-file';

const COLUMNS = CONVERSATIONS.columns.map((_, index) => index);

/** What stands in the log of a conversation. */
function cellsOf(talk: Talk) {
  const cells = CONVERSATIONS.columns.map(({id, type}) => {
    const content = talk[id];
    if (typeof content === 'number') return [id, content];
    return [id, textKept(content, type)];
  });
  return logCellsOf(Object.fromEntries(cells));
}

describe('a log that was written as CSV', () => {
  it('is read back as it was, in whatever dialect', () => {
    fc.assert(
      fc.property(writtenLogs(12), ({talks, bytes, isMonthFirst}) => {
        const order = isMonthFirst ? 'month' : 'day';
        const {rows, leftOut, doubts} = readFile(bytes, {
          dayOrders: Object.fromEntries(COLUMNS.map(column => [column, order])),
        });
        expect([...leftOut, ...doubts]).toEqual([]);
        expect(rows.map(({cells}) => cells)).toEqual(talks.map(cellsOf));
      }),
      {numRuns: 150},
    );
  });
});
