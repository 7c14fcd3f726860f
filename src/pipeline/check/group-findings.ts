import {shown} from '../tables/cell-content';
import {nameKey} from '../tables/name';
import {STAGE_TYPES} from '../tables/stage-type';
import type {TableId} from '../tables/table';
import {columnOf, TABLES} from '../tables/tables';
import {certainContent} from './certain-content';
import type {Finding} from './finding';

/** A cell to mend: the text that it holds, and what it becomes. */
export interface Fix {
  readonly table: TableId;
  readonly column: string;
  readonly row: number;
  readonly text: string;
  /** In a column of dates a serial day and time; null where it becomes a name. */
  readonly number: number | null;
  readonly name: string;
}

/** Findings of one kind. */
export interface FindingGroup {
  readonly table: TableId;
  /** The header of the column. */
  readonly header: string;
  readonly weight: Finding['weight'];
  /** The reason, with what differs from cell to cell left out. */
  readonly title: string;
  readonly remedy: string;
  /** The column holds days: a fix's number is one. */
  readonly isDate: boolean;
  count: number;
  /** The first of them. */
  readonly cells: {readonly row: number | undefined; readonly column: string; readonly reason: string}[];
  /** The cells whose meaning is certain. */
  readonly fixes: Fix[];
}

type Row = Readonly<Record<string, unknown>> & {readonly row: number};

const LISTED = 100;
const FIXED_AT_ONCE = 2000;

/** @param stages their names, as the log should write them. */
export function groupFindings(
  findings: readonly Finding[],
  tables: Readonly<Record<TableId, readonly Row[]>>,
  stages: readonly string[],
): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const {table, row, column, reason, ...more} of findings) {
    const title = reason.replace(/"[\s\S]*"/, '…').replace(/row \d+/, 'an earlier row');
    const {header, type, format} = columnOf(TABLES[table], column);
    const key = [table, column, title].join('\n');
    const group = groups.get(key) ?? {
      ...more,
      table,
      header,
      title,
      isDate: type === 'date',
      count: 0,
      cells: [],
      fixes: [],
    };
    groups.set(key, group);
    group.count++;
    if (group.cells.length < LISTED) group.cells.push({row, column, reason});
    if (row === undefined || group.fixes.length === FIXED_AT_ONCE) continue;
    // A table is read from row 2 on, without gaps.
    const text = tables[table][row - 2]?.[column];
    // "1" may be 1 % or 100 %.
    if (typeof text !== 'string' || format === '0%') continue;
    const to = certainContent(text, type, column === 'stage' ? stages : column === 'type' ? STAGE_TYPES : []);
    if (to === undefined) continue;
    const [number, name] = typeof to === 'number' ? [to, ''] : [null, to];
    group.fixes.push({table, column, row, text, number, name});
  }
  return [...groups.values()];
}

/** Rows of the log that count although their stage is written in another way than in Stages. */
export function untidyStages(log: readonly Row[], stages: readonly string[]): Finding[] {
  const names = new Map(stages.map(name => [nameKey(name), name]));
  return log.flatMap(({row, stage}) => {
    const name = names.get(nameKey(stage));
    if (name === undefined || name === stage) return [];
    const reason = `${shown(stage)} is another way to write a stage.`;
    const remedy = 'It counts all the same; written alike, it is easier to filter and to sort.';
    return [{table: 'conversations', row, column: 'stage', weight: 'odd', reason, remedy}];
  });
}
