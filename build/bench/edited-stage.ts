import type {Table, Tables} from './tables.ts';
import type {Workbook} from './workbook.ts';

/**
 * The first conversation after the middle of the log that is its customer's last and stands at an Open stage: the edit
 * moves it to the last Open stage, and with it the customer. Throws when there is none.
 */
export function editedStage({stages, conversations}: Tables): Workbook['edit'] {
  const open = stages.filter(([, type]) => type === 'Open').map(([name]) => name);
  const after = String(open.at(-1));
  const stage = columnOf(conversations, 'Stage');
  const customer = columnOf(conversations, 'Customer');
  const seen = new Set<unknown>();
  let found: number | undefined;
  for (let row = conversations.length - 1; row > conversations.length / 2; row--) {
    const cells = conversations[row] ?? [];
    if (cells[stage] === '' || seen.has(cells[customer])) continue;
    seen.add(cells[customer]);
    if (open.includes(cells[stage] ?? '') && cells[stage] !== after) found = row;
  }
  if (found === undefined) throw new Error('No conversation of the tables can move to the last Open stage.');
  const before = String(conversations[found]?.[stage]);
  return {sheet: 'Conversations', row: found, column: stage, stages: [before, after]};
}

/** Counted from 0. Throws when the table's first row has no such header. */
export function columnOf(table: Table, header: string): number {
  const column = table[0]?.indexOf(header) ?? -1;
  if (column < 0) throw new Error(`The table has no column ${header}.`);
  return column;
}
