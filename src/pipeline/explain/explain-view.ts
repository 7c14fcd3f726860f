import {count, is, type RowsMeasure} from '../metrics/measure';
import type {Layout, Position} from '../plan/layout';
import {LIST_ROW as BOARD_LIST, CARD_LINES, STAGE_ROW, TOTAL_ROW} from '../views/board';
import {type DealView, dealCellsAt} from '../views/deal-cells';
import {SHOWN_DEALS} from '../views/deals-plan';
import {lanesOf} from '../views/lanes';
import {TO_DO} from '../views/to-do';
import {LIST_ROW} from '../views/view-plan';
import type {Seen} from './explain-overview';
import type {Explanation} from './explanation';
import {resolve} from './resolve';
import {rowsBehind} from './rows-behind';

/** The sheets that show deals row by row. */
export const LISTS = {deals: SHOWN_DEALS, toDo: TO_DO} as const;

export const DEAL_VIEWS: readonly string[] = ['board', 'toDo', 'deals'] satisfies DealView[];

/** The sheet as it is, and the stages as it was last drawn. */
export type SeenView = Pick<Seen, 'shown' | 'formula' | 'setting' | 'read'> & Pick<Layout, 'stages'>;

/** Says of a cell of a sheet that shows deals what it holds, and which deal it is about. */
export function explainView(id: DealView, position: Position, seen: SeenView): Omit<Explanation, 'cell'> | undefined {
  const said = id === 'board' ? explainBoard(position, seen) : explainList(id, position, seen);
  if (!said) return undefined;
  const {shown} = seen;
  return {words: '', terms: [], scope: shown({row: 1, column: 1}), parts: [], leftOut: '', ...said};
}

type Said = Pick<Explanation, 'label' | 'row' | 'value' | 'definition' | 'formula' | 'behind'>;

function explainList(id: keyof typeof LISTS, {row, column}: Position, seen: SeenView): Said | undefined {
  const here = LISTS[id][column - 1];
  if (!here || row < LIST_ROW - 1 || seen.shown({row: LIST_ROW - 1, column}) === '') return undefined;
  const isTitle = row < LIST_ROW;
  return {
    label: here.header,
    value: isTitle ? '' : seen.shown({row, column}),
    definition: `${here.what}.`,
    formula: isTitle ? '' : seen.formula({row: LIST_ROW, column}),
    ...dealAt(id, {row, column}, seen),
  };
}

/** A card, or the head of a column of cards. */
function explainBoard({row, column}: Position, seen: SeenView): Said | undefined {
  const lane = lanesOf(seen)[column - 1];
  if (!lane || row < STAGE_ROW) return undefined;
  const name = seen.shown({row: STAGE_ROW, column});
  if (row >= BOARD_LIST) {
    return {
      label: name,
      value: seen.shown({row, column}),
      definition: CARD_LINES.map(({header, what}) => `${header}: ${what}.`).join(' '),
      formula: seen.formula({row: BOARD_LIST, column}),
      ...dealAt('board', {row, column}, seen),
    };
  }
  const total = {row: TOTAL_ROW, column};
  return {
    label: name,
    row: '',
    value: seen.shown(total),
    definition: 'How many deals stand here, how many of them have no value, and what the others are worth.',
    formula: seen.formula(total),
    behind: behind(lane.deals, name, seen),
  };
}

/** The deal that a cell is about, and where its name stands in Deals. */
function dealAt(id: DealView, position: Position, seen: SeenView): Pick<Said, 'row' | 'behind'> {
  const at = dealCellsAt(id, position, seen);
  const [customer, deal] = at ? [at.customer, at.deal].map(column => seen.shown({row: at.row, column})) : [];
  if (!customer) return {row: '', behind: null};
  return {row: customer, behind: behind(count('deals', is('customer', customer), is('deal', deal ?? '')), '', seen)};
}

/** @param stageName of the stage that the measure is about, if it is about one. */
function behind(measure: RowsMeasure, stageName: string, {setting, read}: SeenView): Explanation['behind'] {
  const conditions = resolve(measure, {setting, line: 0, lineName: stageName, lineRung: 0, rungName: String});
  return rowsBehind([{measure, conditions}], {...read, stageName: () => ''}) ?? null;
}
