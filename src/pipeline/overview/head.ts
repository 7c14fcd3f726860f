import {SENTENCES, type SentenceId} from '../metrics/sentences';
import {startHere} from '../metrics/start-here';
import type {Shape} from '../plan/layout';
import {cardHere} from './here';
import {INPUTS} from './inputs';
import {notice} from './notice';
import {COLUMNS, FIRST_COLUMN, type Section} from './section';
import {type Slot, textSlot} from './slot';

export const INPUT_COLUMNS = 2;
/** Rows below the title: the inputs' labels, the inputs, what must be known first, the sentences. */
const INPUT_LABELS = 1;
const NOTICE = 3;
const FIRST_SENTENCE = 4;

/** Pixels, of the inputs and of what must be known first. */
const HEIGHT = 19;

/** Pixels: what names the quota, or two stages and a reason, may need two lines. */
const SENTENCE_HEIGHTS: Readonly<Record<SentenceId, number>> = {quota: 36, week: 22, weakest: 40};

/** The title, the cells to type in, and the three sentences. */
export function headSlots({stages}: Shape): Section {
  return {
    rows: FIRST_SENTENCE + SENTENCES.length,
    slots: top => {
      const at = (down: number, column = FIRST_COLUMN) => ({row: top + down, column});
      const inputs = INPUTS.flatMap(({id, label, note, cell}, index): Slot[] => {
        const column = FIRST_COLUMN + INPUT_COLUMNS * index;
        const common = {section: 'inputs', line: id, unit: 'text', note} as const;
        return [
          {
            ...common,
            column: 'label',
            at: at(INPUT_LABELS, column),
            kind: 'inputLabel',
            height: HEIGHT,
            content: () => label,
          },
          {
            ...common,
            column: 'value',
            at: at(INPUT_LABELS + 1, column),
            kind: 'input',
            height: HEIGHT,
            columns: INPUT_COLUMNS,
            input: cell,
          },
        ];
      });
      const sentences = SENTENCES.map(
        ({id, question, measure}, index): Slot => ({
          ...textSlot('sentences', id, 'sentence', at(FIRST_SENTENCE + index), cells =>
            startHere(id, cells, measure.formula(cardHere(cells))),
          ),
          height: SENTENCE_HEIGHTS[id],
          columns: COLUMNS - FIRST_COLUMN + 1,
          note: question,
          measure,
        }),
      );
      return [
        {
          ...textSlot('head', 'title', 'title', at(0), () => 'Sales pipeline'),
          height: 32,
          note: 'Only the yellow cells are meant for typing.',
        },
        ...inputs,
        {...textSlot('head', 'notice', 'notice', at(NOTICE), cells => notice(cells, {stages})), height: HEIGHT},
        ...sentences,
      ];
    },
  };
}
