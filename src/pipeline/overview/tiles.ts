import type {NumberRecord} from '../metrics/number';
import {toFormula} from '../metrics/to-formula';
import {cardHere} from './here';
import {FIRST_COLUMN, type Section} from './section';
import type {Slot} from './slot';

/** Seven cards side by side, each two columns wide: a label, the number below it, and a row of air. */
const IN_A_ROW = 7;
export const CARD_COLUMNS = 2;
const CARD_ROWS = 3;

/** Cards in rows of seven, in their order, without a row of air below the last. */
export function cardSlots(cards: readonly NumberRecord[]): Section {
  return {
    rows: CARD_ROWS * Math.ceil(cards.length / IN_A_ROW) - 1,
    slots: top =>
      cards.flatMap((card, index): Slot[] => {
        const {id, label, definition, unit, measure} = card;
        const row = top + CARD_ROWS * Math.floor(index / IN_A_ROW);
        const column = FIRST_COLUMN + CARD_COLUMNS * (index % IN_A_ROW);
        const common = {section: 'metrics', line: id, unit, columns: CARD_COLUMNS} as const;
        return [
          {...common, column: 'label', at: {row, column}, kind: 'tileLabel', content: () => label},
          {
            ...common,
            column: 'value',
            at: {row: row + 1, column},
            kind: 'tile',
            height: 34,
            note: definition,
            measure,
            content: cells => (measure ? toFormula(measure, cardHere(cells), 'cell') : ''),
          },
        ];
      }),
  };
}
