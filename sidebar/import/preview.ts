import type {ImportedRow, ListReading} from '../../src/pipeline/import/imported-row';
import {type ImportPlan, planImport} from '../../src/pipeline/import/plan-import';
import {readListInParts} from '../../src/pipeline/import/read-list';
import {conversationMark} from '../../src/pipeline/log/conversation-mark';
import type {Draft} from './draft';
import {stagePlan} from './stage-plan';

/** What an import will do. */
export interface Preview extends ImportPlan, Pick<ListReading, 'read' | 'leftOut' | 'doubts'> {}

/** So many rows of a list are read at a time: about a tenth of a second on a slow machine. */
const PART = 2000;

/**
 * Reads the list as it was settled, and holds it against what is there.
 *
 * @param pause lets the page draw and hear clicks; it is told how many rows were read. False: nobody wants it any more.
 */
export async function previewOf(draft: Draft, pause: (rows: number) => Promise<boolean>): Promise<Preview | undefined> {
  const {list, mapping, matches, there} = draft;
  const {stages} = stagePlan(draft);
  const parts = readListInParts(list.rows, mapping, matches, stages, PART);
  for (;;) {
    const {done, value} = parts.next();
    if (done) {
      if (!(await pause(value.read))) return undefined;
      const {read, leftOut, doubts} = value;
      return {...planImport(value, there, markOf), read, leftOut, doubts};
    }
    if (!(await pause(value))) return undefined;
  }
}

function markOf({cells: {customer, deal, date, stage}}: ImportedRow): number {
  return conversationMark(customer, deal, Number(date), stage);
}
