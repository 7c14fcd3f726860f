import type {Seen} from '../../../src/pipeline/explain/explain-overview';
import {cellsOf} from '../../../src/pipeline/overview/cells-of';
import {placeOverview, slotOf} from '../../../src/pipeline/overview/place';
import type {Position} from '../../../src/pipeline/plan/layout';
import {LAYOUT} from '../layout-fixture';
import {namedFormula} from '../named-formula';
import {type Known, readerOf} from './known-facts';

const overview = placeOverview(LAYOUT);
const cells = cellsOf(LAYOUT, overview);

/** Where a number of the overview stands: `section.column.line`. */
export function at(name: string): Position {
  const [section = '', column = '', line = ''] = name.split('.');
  return slotOf(overview, section, column, line).at;
}

/**
 * The overview of the usual layout, with these texts in its cells; where there is none, what is no formula stands there.
 *
 * @param texts by `section.column.line`.
 * @param settings by id; days as serial numbers.
 */
export function seenWith(
  texts: Readonly<Record<string, string>>,
  known: Known = {},
  settings: Readonly<Record<string, string | number>> = {},
): Seen {
  const shown = new Map(Object.entries(texts).map(([name, text]) => [keyOf(at(name)), text]));
  const contentAt = (position: Position) =>
    overview.slots.find(slot => keyOf(slot.at) === keyOf(position))?.content?.(cells) ?? '';
  return {
    overview,
    layout: LAYOUT,
    shown: position => {
      const content = contentAt(position);
      return shown.get(keyOf(position)) ?? (typeof content === 'object' ? '' : String(content));
    },
    formula: position => {
      const content = contentAt(position);
      return typeof content === 'object' ? namedFormula(content, overview) : '';
    },
    setting: id => settings[id] ?? '',
    read: readerOf(known),
  };
}

function keyOf({row, column}: Position): string {
  return `${row} ${column}`;
}
