import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {newSpreadsheet} from '../../cli/new-spreadsheet';
import {openTables} from '../../cli/open-tables';
import {overviewJson} from '../../cli/overview-json';
import {setUp} from '../../cli/set-up';
import {showOverview} from '../../cli/show-overview';
import {type Draft, withSign} from '../../sidebar/import/draft';
import {previewOf} from '../../sidebar/import/preview';
import {isoDay} from '../../src/pipeline/tables/serial-day';
import type {ColumnType} from '../../src/pipeline/tables/table';
import {CONVERSATIONS} from '../../src/pipeline/tables/tables';
import type {Host} from '../../workbench/index';
import {draftFor, importInto} from '../import/import-into';
import {type Talk, textKept, writtenLogs} from '../import/random-log';

const AS_OF = '2020-06-15';

const overviewOf = (host: Host) => JSON.parse(overviewJson(showOverview(host, {asOf: AS_OF}))) as unknown;

/** The log as this project itself writes tables. */
function table(talks: readonly Talk[]): Uint8Array {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const cell = (content: string | number, type: ColumnType) =>
    typeof content === 'string' ? textKept(content, type) : type === 'date' ? isoDay(content) : String(content);
  const lines = [
    CONVERSATIONS.columns.map(({header}) => header),
    ...talks.map(talk => CONVERSATIONS.columns.map(({id, type}) => cell(talk[id], type))),
  ];
  return new TextEncoder().encode(lines.map(cells => cells.map(quoted).join(',')).join('\n'));
}

describe('a log in any dialect, imported into an empty spreadsheet', {timeout: 300_000}, () => {
  it('shows the overview of the same log', async () => {
    await fc.assert(
      fc.asyncProperty(writtenLogs(40), async ({talks, bytes, isMonthFirst}) => {
        const opened = openTables([{name: 'log.csv', bytes: table(talks)}], () => undefined);
        if (!('host' in opened)) throw new Error(opened.problems.join('\n'));
        const host = newSpreadsheet('Imported');
        setUp(host, false);
        const answered = (draft: Draft) => withSign(draft, 'days', isMonthFirst ? 'month' : 'day');
        // Both keep the stages that Set up writes.
        const progress = await importInto(host, bytes, draft => ({...answered(draft), replaces: false}));
        expect(progress).toMatchObject({at: 'over', conversations: talks.length, overviewIsNew: true});
        expect(overviewOf(host)).toEqual(overviewOf(opened.host));
        const again = await previewOf(draftFor(host, bytes, answered), async () => true);
        expect(again).toMatchObject({rows: [], customers: [], already: talks.length});
      }),
      {numRuns: 3},
    );
  });
});
