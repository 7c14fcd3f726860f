import {columnLetters} from '../../formula/column-letters';
import type {Layout} from '../plan/layout';
import {placeOverview} from './place';
import type {SlotKind} from './slot';

/**
 * Which cell of the overview holds which number: by section, line and column, in the order in which they stand. A line of
 * a table is `1`, `2` … or `total`; one without a name is not used. Addresses are in A1 notation.
 */
export interface OverviewMap {
  readonly sheet: string;
  readonly sections: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>;
}

const NUMBERS: readonly SlotKind[] = ['input', 'sentence', 'tile', 'behind', 'name', 'number', 'totalName', 'total'];

/** Where each input, sentence and number stands in a spreadsheet of this layout. */
export function overviewMap(layout: Layout): OverviewMap {
  const sections: Record<string, Record<string, Record<string, string>>> = {};
  for (const {section, line, column, at, kind} of placeOverview(layout).slots) {
    if (!NUMBERS.includes(kind)) continue;
    const lines = sections[section] ?? {};
    const cells = lines[line] ?? {};
    sections[section] = lines;
    lines[line] = cells;
    cells[column || 'value'] = `${columnLetters(at.column)}${at.row}`;
  }
  return {sheet: layout.sheets.overview, sections};
}
