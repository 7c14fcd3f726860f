/** The columns of the Board from left to right: the Open stages, and what was won and lost in the period. */
import * as fx from '../../formula/call';
import {type Node, node} from '../../formula/node';
import {eq, join} from '../../formula/operators';
import type {Cells} from '../facts/columns';
import {inStageList} from '../facts/stage-list';
import {dayInWords, daysInWords, shortened} from '../facts/words';
import {count, is, isLost, isWon, type MeasureOf} from '../metrics/measure';
import type {Layout} from '../plan/layout';
import {LOST, WON} from '../plan/style';
import {isLate, isWithoutStep, type Of} from './flags';

/** A column of the Board. */
export interface Lane {
  readonly name: (cells: Cells) => Node;
  /** `#rrggbb` */
  readonly colour: string;
  /** Under the name. */
  readonly says: (cells: Cells) => Node;
  /** The deals that stand in it. */
  readonly deals: MeasureOf<'deals'>;
  /** The largest first. */
  readonly order: 'daysInStage' | 'wonOn' | 'inStageSince';
  /** The last line of a card. */
  readonly last: (of: Of, cells: Cells) => Node;
}

/** Characters that a line of a card has room for. */
export const LINE_LENGTH = 28;
/** Characters of a day and what parts it from the next. */
const DAY_LENGTH = 13;

/** Marks a deal that is in its stage for longer than the target days. */
export const OVER_TARGET = '●';

export function lanesOf({stages}: Pick<Layout, 'stages'>): Lane[] {
  const inPeriod = (column: 'wonOn' | 'inStageSince') => is(column, {setting: 'periodStart'}, '>=');
  return [
    ...stages.flatMap(({type, colour}, index) => (type === 'Open' ? [openLane(index + 1, colour)] : [])),
    {
      ...closedLane('Won', WON),
      deals: count('deals', isWon, inPeriod('wonOn')),
      order: 'wonOn',
      last: of => join(dayInWords(of('wonOn')), ' · ', daysInWords(of('daysToClose'))),
    },
    {
      ...closedLane('Lost', LOST),
      deals: count('deals', isLost, inPeriod('inStageSince')),
      order: 'inStageSince',
      last: of => join(dayInWords(of('inStageSince')), ' · ', shortened(of('reason'), LINE_LENGTH - DAY_LENGTH)),
    },
  ];
}

function openLane(stage: number, colour: string): Lane {
  return {
    name: cells => inStageList(cells, 'stage', stage),
    colour,
    says: cells => inStageList(cells, 'action', stage),
    deals: count('deals', is('stage', stage)),
    order: 'daysInStage',
    last: standing,
  };
}

function closedLane(name: string, colour: string) {
  return {name: () => node(name), colour, says: ({settings}: Cells) => settings('period')};
}

/** The day of the next step, and how long the deal stands here. */
function standing(of: Of, cells: Cells): Node {
  const on = of('nextStepOn');
  const planned = join(dayInWords(on), fx.IF(isLate(of, cells), ' late', ''), ' · ');
  return join(
    fx.IF(fx.ISNUMBER(on), planned, fx.IF(isWithoutStep(of, cells), 'no next step · ', '')),
    daysInWords(of('daysInStage')),
    fx.IF(eq(of('overTarget'), 'Yes'), ` ${OVER_TARGET}`, ''),
  );
}
