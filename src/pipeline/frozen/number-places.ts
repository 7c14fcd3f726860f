import type {Unit} from '../metrics/unit';
import type {Overview} from '../overview/place';
import type {SlotKind} from '../overview/slot';

/** Where a number of an overview stands, or a text that names it: by the ids of its slot. */
export interface NumberPlace {
  readonly section: string;
  readonly column: string;
  readonly line: string;
  readonly unit: Unit;
  readonly at: {readonly row: number; readonly column: number};
}

/** What numbers are called, and the numbers that are seen. */
const KINDS: readonly SlotKind[] = [
  'heading',
  'cardGroup',
  'inputLabel',
  'input',
  'tileLabel',
  'tile',
  'head',
  'name',
  'number',
  'totalName',
  'total',
];

/** Of an overview as it is drawn. */
export function placesOf({slots}: Overview): NumberPlace[] {
  return slots.filter(({kind}) => KINDS.includes(kind));
}

/**
 * The places as text: a line for each column of cells, with its section, id, unit and column of the sheet, and behind these the
 * row of each of its lines. Lines that are numbered stand below each other, so `5-40` are five from row 40 on, whatever
 * the capacity of a table.
 */
export function placesText(places: readonly NumberPlace[]): string {
  const rows = new Map<string, Map<string, number>>();
  const counts = new Map<string, number>();
  for (const {section, column, line, unit, at} of places) {
    const key = [section, column, unit, at.column].join(' ');
    const lines = rows.get(key) ?? new Map<string, number>();
    rows.set(key, lines);
    if (!isNumbered(line)) lines.set(line, at.row);
    else {
      counts.set(key, Number(line));
      if (line === '1') lines.set('#', at.row);
    }
  }
  return [...rows]
    .map(([key, lines]) =>
      [key, ...[...lines].map(([line, row]) => `${line === '#' ? counts.get(key) : line}-${row}`)].join(' '),
    )
    .join('\n');
}

/** The places that such a text tells of. */
export function readPlaces(text: string): NumberPlace[] {
  return text.split('\n').flatMap(entry => {
    const [section = '', column = '', unit = '', sheetColumn, ...lines] = entry.split(' ');
    return lines.flatMap(each => {
      const [line = '', first] = each.split('-');
      const ids = isNumbered(line) ? Array.from({length: Number(line)}, (_, index) => String(index + 1)) : [line];
      return ids.map((id, index) => ({
        section,
        column,
        line: id,
        unit: unit as Unit,
        at: {row: Number(first) + index, column: Number(sheetColumn)},
      }));
    });
  });
}

/** Whether a line of a table is told apart by its place alone. */
export function isNumbered(line: string): boolean {
  return /^\d+$/.test(line);
}
