/** A sheet's plan as a text to be read: what stands where, how it looks, and how large things are. Formulas as `=`. */
import {columnLetters} from '../../src/formula/column-letters';
import type {Position} from '../../src/pipeline/plan/layout';
import {runs} from '../../src/pipeline/plan/runs';
import type {Area, CellPlan, SheetPlan} from '../../src/pipeline/plan/sheet-plan';

/**
 * @param named the name of a place, where one is better known by a name than by its address.
 */
export function planText(plan: SheetPlan, named: (at: Position) => string = addressOf): string {
  const {id, name, rows, columns, hidden, frozenRows, tabColour, hiddenColumns} = plan;
  const areas = (label: string, of: readonly Area[]) => of.map(area => `${label} ${areaText(area)}`);
  return [
    `${id}: "${name}", ${rows} rows, ${columns} columns`,
    ...(hidden ? ['hidden'] : []),
    ...(frozenRows > 0 ? [`${frozenRows} rows stay`] : []),
    ...(tabColour ? [`tab ${tabColour}`] : []),
    ...sizes('widths', plan.columnWidths),
    ...(hiddenColumns ? [`columns ${hiddenColumns.map(columnLetters).join(' to ')} hidden`] : []),
    ...sizes('heights', plan.rowHeights),
    ...plan.columnFormats.map(
      ({column, firstRow, format}) => `from ${addressOf({row: firstRow, column})} on ${format}`,
    ),
    ...plan.inputs.map(({initial, note: _, row, column, kind, ...input}) =>
      [`input ${addressOf({row, column})}`, JSON.stringify(input), kindText(kind), contentText(initial ?? '')].join(
        ' ',
      ),
    ),
    ...areas('joined', plan.joined),
    ...areas('warns', plan.warnings),
    ...plan.charts.map(({data, at, ...chart}) =>
      [`chart at ${addressOf(at)}`, ...data.map(areaText), JSON.stringify(chart)].join(' '),
    ),
    ...plan.cells.flatMap((line, down) => rowText(line, down + 1, named)),
    '',
  ].join('\n');
}

/** The cells of a row that are not blank and plain; blank ones behind a cell of the same look as one stretch with it. */
function rowText(line: readonly CellPlan[], row: number, named: (at: Position) => string): string[] {
  const found: {at: Position; cell: CellPlan; columns: number}[] = [];
  line.forEach((cell, index) => {
    const last = found.at(-1);
    if (last && goesOn(cell, last.cell)) last.columns++;
    else found.push({at: {row, column: index + 1}, cell, columns: 1});
  });
  return found
    .filter(({cell}) => cell.content !== '' || cell.note || lookOf(cell) !== 'plain')
    .map(({at, cell, columns}) => {
      const wide = columns > 1 ? ` ${columns} wide` : '';
      const note = cell.note ? `  (${cell.note})` : '';
      return `  ${named(at)}${wide}  ${lookOf(cell)}  ${contentText(cell.content)}${note}`;
    });
}

/** A blank cell of the same look, or of none but the style of the cell on its left. */
function goesOn({content, note, style, background, format}: CellPlan, left: CellPlan): boolean {
  const isAlike = style === left.style && background === left.background;
  return content === '' && !note && isAlike && (format === undefined || format === left.format);
}

/** Its style, and what differs from that. */
function lookOf({style, background, format}: CellPlan): string {
  return [style, background, format].filter(Boolean).join(' ');
}

function contentText(content: CellPlan['content']): string {
  return typeof content === 'object' ? '=' : JSON.stringify(content);
}

function kindText(kind: SheetPlan['inputs'][number]['kind']): string {
  return kind.type === 'range' ? 'one of a range' : kind.type === 'list' ? kind.values.join('|') : kind.type;
}

function sizes(label: string, of: readonly (number | undefined)[]): string[] {
  const text = runs(of).map(({count, value = 'auto'}) => (count > 1 ? `${count}×${value}` : `${value}`));
  return text.length > 0 ? [`${label} ${text.join(' ')}`] : [];
}

function areaText({row, column, rows, columns}: Area): string {
  return `${addressOf({row, column})}:${addressOf({row: row + rows - 1, column: column + columns - 1})}`;
}

function addressOf({row, column}: Position): string {
  return `${columnLetters(column)}${row}`;
}
