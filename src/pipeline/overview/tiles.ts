import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {join} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {NOTHING} from '../facts/quotas';
import {amountInWords, countInWords, percentInWords} from '../facts/words';
import type {Card, CardGroup} from '../metrics/cards';
import {toFormula} from '../metrics/to-formula';
import type {Unit} from '../metrics/unit';
import {cardHere} from './here';
import {FIRST_COLUMN, type Section} from './section';
import {type Slot, textSlot} from './slot';

/** Seven cards side by side, each two columns wide: a label, the number below it, and maybe the number of the period before. */
const IN_A_ROW = 7;
export const CARD_COLUMNS = 2;
/** Pixels: three groups leave a chart its place on the first screen. Neighbours of one height take one call. */
const SMALL = 18;
const LARGE = 26;

/** Groups of cards below each other: the span that each is about, and below it its cards side by side. */
export function cardSlots(groups: readonly CardGroup[]): Section {
  return {
    rows: groups.reduce((rows, group) => rows + rowsOf(group), 0),
    isJoined: true,
    slots: top => {
      let row = top;
      return groups.flatMap((group): Slot[] => {
        const first = row;
        row += rowsOf(group);
        const span = textSlot('cards', group.id, 'cardGroup', {row: first, column: FIRST_COLUMN}, group.span);
        return [
          {...span, height: SMALL},
          ...group.cards.flatMap((card, index) =>
            ofCard(card, {
              row: first + 1 + cardRows(group) * Math.floor(index / IN_A_ROW),
              column: FIRST_COLUMN + CARD_COLUMNS * (index % IN_A_ROW),
            }),
          ),
        ];
      });
    },
  };
}

function rowsOf(group: CardGroup): number {
  return 1 + cardRows(group) * Math.ceil(group.cards.length / IN_A_ROW);
}

function cardRows({cards}: CardGroup): number {
  return cards.some(({before}) => before) ? 3 : 2;
}

function ofCard({section, record, before}: Card, {row, column}: Slot['at']): Slot[] {
  const {id, label, definition, unit, measure} = record;
  const common = {section, line: id, unit, columns: CARD_COLUMNS} as const;
  const slots: Slot[] = [
    {
      ...common,
      column: 'label',
      at: {row, column},
      kind: 'tileLabel',
      height: SMALL,
      content: () => label,
    },
    {
      ...common,
      column: 'value',
      at: {row: row + 1, column},
      kind: 'tile',
      height: LARGE,
      note: definition,
      measure,
      content: cells => (measure ? toFormula(measure, cardHere(cells, section), 'cell') : ''),
    },
  ];
  if (!before) return slots;
  return [
    ...slots,
    {
      ...common,
      column: 'before',
      unit: 'text',
      at: {row: row + 2, column},
      kind: 'tileNote',
      height: SMALL,
      content: cells => {
        const number = inWords(cells.overview('previousPeriod', 'value', id), unit, cells);
        return join(cells.settings('lastPeriod'), ' ', number);
      },
    },
  ];
}

function inWords(number: Node, unit: Unit, cells: Cells): Node {
  if (unit === 'money') return amountInWords(number, cells.money);
  return unit === 'share' ? fx.IF(fx.ISNUMBER(number), percentInWords(number), NOTHING) : countInWords(number);
}

/** Numbers without cards side by side in two rows, their labels above them: a chart stands over them. */
export function behindSlots(cards: readonly Card[], {row, column}: Slot['at']): Slot[] {
  return cards.flatMap(({section, record}, index): Slot[] => {
    const {id, label, definition, unit, measure} = record;
    const common = {section, line: id, unit} as const;
    const at = {row, column: column + index};
    return [
      {...common, column: 'label', at, kind: 'data', content: () => label},
      {
        ...common,
        column: 'value',
        at: {...at, row: row + 1},
        kind: 'behind',
        note: definition,
        measure,
        content: cells => (measure ? toFormula(measure, cardHere(cells, section), 'cell') : ''),
      },
    ];
  });
}
