import {SENTENCES} from '../metrics/sentences';
import type {Shape} from '../plan/layout';
import {INPUTS} from './inputs';
import {notice} from './notice';
import {COLUMNS, FIRST_COLUMN, type Section} from './section';
import type {Slot} from './slot';
import {numberAt} from './table';

export const INPUT_COLUMNS = 2;
/** Rows below the title: the inputs' labels, the inputs, what must be known first, the sentences. */
const INPUT_LABELS = 1;
const NOTICE = 3;
const FIRST_SENTENCE = 4;

/** The title, the cells to type in, and the three sentences. */
export function headSlots(layout: Shape): Pick<Section, 'rows' | 'slots'> {
  return {
    rows: FIRST_SENTENCE + SENTENCES.length,
    slots: top => {
      const at = (down: number, column = FIRST_COLUMN) => ({row: top + down, column});
      const text = {column: '', unit: 'text'} as const;
      const inputs = INPUTS.flatMap(({id, label, note, format, initial, kind}, index): Slot[] => {
        const column = FIRST_COLUMN + INPUT_COLUMNS * index;
        const common = {section: 'inputs', line: id, unit: 'text', note} as const;
        return [
          {...common, column: 'label', at: at(INPUT_LABELS, column), kind: 'inputLabel', content: () => label},
          {
            ...common,
            column: 'value',
            at: at(INPUT_LABELS + 1, column),
            kind: 'input',
            columns: INPUT_COLUMNS,
            input: cells => ({format, initial, kind: kind(cells)}),
          },
        ];
      });
      const sentences = SENTENCES.map(
        ({id, question, measure}, index): Slot => ({
          ...text,
          section: 'sentences',
          line: id,
          at: at(FIRST_SENTENCE + index),
          kind: 'sentence',
          // The last one names two stages and a reason: it may need two lines.
          height: index === SENTENCES.length - 1 ? 42 : 24,
          columns: COLUMNS - FIRST_COLUMN + 1,
          note: question,
          measure,
          content: cells =>
            measure.formula({cells, line: {kind: 'number', value: 0}, number: ref => numberAt(cells, ref)}),
        }),
      );
      return [
        {
          ...text,
          section: 'head',
          line: 'title',
          at: at(0),
          kind: 'title',
          height: 36,
          content: () => 'Sales pipeline',
        },
        ...inputs,
        {
          ...text,
          section: 'head',
          line: 'notice',
          at: at(NOTICE),
          kind: 'notice',
          content: cells => notice(cells, layout.stages.length),
        },
        ...sentences,
      ];
    },
  };
}
