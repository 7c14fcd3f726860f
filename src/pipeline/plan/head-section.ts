import {fx} from '../../formula/call';
import {type Node, op, type ReferenceNode} from '../../formula/node';
import type {Cells, InputId} from '../calculation/cells';
import {SENTENCES} from '../numbers/sentences';
import type {Canvas} from './canvas';
import type {Layout} from './layout';
import * as at from './overview-layout';
import type {InputCell} from './sheet-plan';

const DAY = 'yyyy-mm-dd';

interface Input {
  readonly label: string;
  readonly note: string;
  readonly format: string;
  readonly initial?: InputCell['initial'];
  readonly kind: (cells: Cells) => InputCell['kind'];
}

/** The cells that a reader may type in: everything below follows them at once. */
export const INPUTS: Readonly<Record<InputId, Input>> = {
  asOf: {
    label: 'As of',
    note: 'Everything is computed as it stood at the end of this day. Type any date to replay it; =TODAY() brings today back.',
    format: DAY,
    initial: fx.TODAY(),
    kind: () => ({type: 'date'}),
  },
  salesperson: {
    label: 'Salesperson',
    note: 'Only the deals of this salesperson count; (none) for those without one. Blank: all.',
    format: 'General',
    kind: cells => ({type: 'range', cells: cells.filterNames('salesperson') as ReferenceNode}),
  },
  source: {
    label: 'Source',
    note: 'Only the deals of customers from this source count; (none) for those without one. Blank: all.',
    format: 'General',
    kind: cells => ({type: 'range', cells: cells.filterNames('source') as ReferenceNode}),
  },
  from: {
    label: 'First contact from',
    note: 'Only deals whose first contact is on this day or later count: a cohort. Blank: open.',
    format: DAY,
    kind: () => ({type: 'date'}),
  },
  to: {
    label: 'First contact to',
    note: 'Only deals whose first contact is on this day or earlier count. Blank: open.',
    format: DAY,
    kind: () => ({type: 'date'}),
  },
  period: {
    label: 'Period',
    note: 'The calendar period that contains As of, for quotas and what salespeople won: Month, Quarter or Year.',
    format: 'General',
    initial: 'Quarter',
    kind: () => ({type: 'list', values: ['Month', 'Quarter', 'Year']}),
  },
};

export function drawHead(canvas: Canvas, cells: Cells, layout: Layout): void {
  canvas.put(at.TITLE, {content: 'Sales pipeline', style: 'title'});
  for (const id of at.INPUTS) {
    const {label, note, format, initial, kind} = INPUTS[id];
    canvas.put(at.inputLabel(id), {content: label, style: 'label', note});
    canvas.input({...at.inputCell(id), columns: at.INPUT_COLUMNS, note, format, initial, kind: kind(cells)});
  }
  canvas.put(at.NOTICE, {content: notice(cells, layout), style: 'notice'});
  SENTENCES.forEach(({formula, question}, index) => {
    canvas.put(at.sentence(index), {content: formula(cells), style: 'sentence', note: question});
  });
}

/** What a reader must know before trusting the numbers; blank when all is well. */
function notice(cells: Cells, layout: Layout): Node {
  const count = fx.COUNT(cells.stageList('number'));
  const won = fx.COUNTIFS(cells.stageList('type'), 'Won');
  const leftOut = cells.metric('rowsLeftOut');
  return fx.IF(
    op(won, '<>', 1),
    'Stages must have exactly one stage of type Won. Mend it there; the numbers below are not right until then.',
    fx.IF(
      op(count, '<>', layout.stages.length),
      'Stages has changed: run Extensions > Sales Pipeline > Refresh overview to show every stage.',
      fx.IF(
        op(leftOut, '>', 0),
        op(
          op(leftOut, '&', fx.IF(op(leftOut, '=', 1), ' row of ', ' rows of ')),
          '&',
          `${layout.tables.conversations.sheet} left out: Extensions > Sales Pipeline > Check data shows which and why.`,
        ),
        '',
      ),
    ),
  );
}
