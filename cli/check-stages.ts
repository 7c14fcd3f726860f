import {readStages, type StageRow} from '../src/pipeline/stages/read-stages';
import {findColumns} from '../src/pipeline/tables/header';
import {columnOf, STAGES, type StageColumn} from '../src/pipeline/tables/tables';
import {InputError, place} from './input-error';
import type {TypedRow, TypedTable} from './typed-table';

/** Throws InputError with the add-on's own words when the rows of the Stages table break its rules. */
export function checkStages({file, headers, rows}: TypedTable): void {
  const {columns} = findColumns(STAGES, headers);
  const cell = ({values}: TypedRow, id: StageColumn): unknown => {
    const column = columns[id];
    return column === undefined ? null : values[column - 1];
  };
  const stageRow = (row: TypedRow): StageRow => ({
    ...(Object.fromEntries(STAGES.columns.map(({id}) => [id, cell(row, id)])) as Record<StageColumn, unknown>),
    row: row.line,
  });
  const {problems} = readStages(rows.map(stageRow));
  if (problems.length === 0) return;
  throw new InputError(
    problems.map(({row, column, reason, remedy}) => {
      const where = row === undefined ? file : place(file, row, columnOf(STAGES, column).header);
      return `${where}: ${reason} ${remedy}`;
    }),
  );
}
