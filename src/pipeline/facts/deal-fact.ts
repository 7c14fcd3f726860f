/** How a column of Deals is made: from the other columns of the same deal, its stage, and the log. */
import * as fx from '../../formula/call';
import type {Node} from '../../formula/node';
import {and, eq, gt, minus} from '../../formula/operators';
import type {StageType} from '../tables/stage-type';
import {numberOr} from './clean';
import {spilling} from './column';
import type {Cells, ColumnId, FactColumn} from './columns';
import {atConversation, atLogRow, ofPair} from './log-lookup';
import {BEHIND_ALL, cut} from './spill';
import {inStageList} from './stage-list';

export type DealColumn = ColumnId<'deals'>;

/** A column of Deals, hidden unless it has a look. */
export type DealFact = FactColumn<DealColumn> & Partial<Look>;

interface Look {
  /** Pixels. */
  readonly width: number;
  readonly format?: string;
}

/** A column that people see. */
export type ShownFact = DealFact & Look & {readonly what: string};

/** The rows of Deals that stand for a deal, of one column. */
export function own(cells: Cells, column: DealColumn): Node {
  return cut(cells.deals(column), cells.settings('dealRows'));
}

/** A column with one cell for each deal; blank where there is no deal, or nothing is known. */
export function fact(
  id: DealColumn,
  header: string,
  look: Look,
  what: string,
  formula: (cells: Cells) => Node,
): ShownFact {
  return {...hidden(id, header, formula), what, ...look};
}

/** Such a column that only formulas read. */
export function hidden(
  id: DealColumn,
  header: string,
  formula: (cells: Cells) => Node,
  more?: Pick<FactColumn, 'what' | 'isDay'>,
): DealFact {
  return spilling(id, header, cells => fx.IFERROR(formula(cells), ''), more);
}

/** Yes for an open deal that meets a condition. */
export function yes(condition: (cells: Cells) => Node): (cells: Cells) => Node {
  return cells => fx.IF(and(isState(cells, 'Open'), condition(cells)), 'Yes', '');
}

/** What the list of pairs says of the deal. */
export function fromPair(cells: Cells, column: ColumnId<'pairs'>): Node {
  return ofPair(cells, own(cells, 'first'), column);
}

/** A cell of the last of the deal's conversations. */
export function inLastRow(
  cells: Cells,
  column: 'customer' | 'deal' | 'nextStep' | 'nextStepOn',
  read: (cell: Node) => Node,
): Node {
  return read(atConversation(cells, atLogRow(cells, own(cells, 'last'), 'row'), column));
}

/** Whether the deal's stage is of this type. */
export function isState(cells: Cells, state: StageType): Node {
  return eq(own(cells, 'state'), state);
}

/** A number of the deal's stage, or what stands for none. */
export function ofStage(cells: Cells, column: 'probability' | 'targetDays', none: Node | number): Node {
  return inStageList(cells, numberOr(cells.stageList(column), none), own(cells, 'stage'));
}

/** Whether this many days are known and more than the target days of the deal's stage. */
export function beyondTarget(cells: Cells, days: 'daysInStage' | 'daysSinceContact'): Node {
  return and(fx.ISNUMBER(own(cells, days)), gt(own(cells, days), ofStage(cells, 'targetDays', BEHIND_ALL)));
}

/** Days from the earlier to the later day; blank where one is not known. */
export function difference(later: Node, earlier: Node): Node {
  return fx.IF(and(fx.ISNUMBER(later), fx.ISNUMBER(earlier)), minus(later, earlier), '');
}
