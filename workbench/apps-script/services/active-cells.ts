import type {Area} from '../document/annotations';
import type {Execution} from '../runtime/execution';

/** The cells that the user of this run has selected; the first visible sheet's A1 where there are none, or none any more. */
export function activeArea({world: {book, selection}, user}: Execution): Area {
  const selected = selection.of(user);
  if (selected && book.hasSheet(selected.sheetId)) return selected;
  const first = book.sheets().find(({hidden}) => !hidden);
  return {sheetId: first?.id ?? '', zone: {left: 0, right: 0, top: 0, bottom: 0}};
}

/** The one of them that typing goes to. */
export function currentCell(execution: Execution): Area {
  const area = activeArea(execution);
  const {left, top} = area.zone;
  const selected = execution.world.selection.of(execution.user);
  const {col, row} = (selected === area ? selected.current : undefined) ?? {col: left, row: top};
  return {sheetId: area.sheetId, zone: {left: col, right: col, top: row, bottom: row}};
}
