/** The calculation sheet with the stages as the formulas need them: one row for each named stage, in pipeline order. */
import {fx} from '../../formula/call';
import {type Node, type Operand, op} from '../../formula/node';
import type {StageType} from '../stages/stage';
import type {CalculationColumn, Cells, StageListColumn} from './cells';
import {key, numberOrBlank, tidy} from './clean';
import {asLongAs, pick, spill} from './spill';

export const STAGE_LIST: readonly CalculationColumn<StageListColumn>[] = [
  {
    id: 'key',
    header: 'Stage key',
    what: 'Name as it is compared',
    formula: cells => named(cells, key(cells.stages('stage'))),
  },
  {
    id: 'stage',
    header: 'Stage',
    what: 'Name as it is shown',
    formula: cells => named(cells, tidy(cells.stages('stage'))),
  },
  {
    id: 'type',
    header: 'Type',
    what: 'Open, Won, Lost or Disqualified',
    formula: cells => named(cells, tidy(cells.stages('type'))),
  },
  {
    id: 'probability',
    header: 'Probability',
    what: 'Of being won from here, 0 to 1',
    formula: cells => named(cells, numberOrBlank(cells.stages('probability'))),
  },
  {
    id: 'targetDays',
    header: 'Target days',
    what: 'How long a deal should stay',
    formula: cells => named(cells, numberOrBlank(cells.stages('targetDays'))),
  },
  {
    id: 'action',
    header: 'Action',
    what: 'What moves a deal on',
    formula: cells => named(cells, tidy(cells.stages('action'))),
  },
  {
    id: 'number',
    header: 'Stage number',
    what: 'Place in the pipeline, from 1',
    formula: cells => spill(fx.SEQUENCE(fx.ROWS(named(cells, key(cells.stages('stage')))))),
  },
  {
    id: 'onLadder',
    header: 'Is rung',
    what: '1 for an Open or the Won stage, else 0',
    formula: cells => spill(asLongAs(cells.stageList('number'), op(isType(cells, 'Open'), '+', isType(cells, 'Won')))),
  },
  {
    id: 'rung',
    header: 'Rung',
    what: 'Place among the Open stages and the Won stage, from 1; 0 for the others',
    formula: cells => {
      const only = (column: StageListColumn) => asLongAs(cells.stageList('number'), cells.stageList(column));
      const upToHere = fx.COUNTIFS(
        cells.stageList('number'),
        op('<=', '&', only('number')),
        cells.stageList('onLadder'),
        1,
      );
      return spill(op(only('onLadder'), '*', upToHere));
    },
  },
];

/** What the list says of a stage, which is named by its number or its rung; blank where Stages has become shorter. */
export function inStageList(cells: Cells, of: StageListColumn, key: Operand, by: StageListColumn = 'number'): Node {
  return fx.XLOOKUP(key, cells.stageList(by), cells.stageList(of), '');
}

/** The rows of Stages that name a stage; row 1 is the header. */
function named(cells: Cells, column: Node): Node {
  return spill(pick(column, op(fx.ROW(cells.stages('stage')), '>', 1), op(key(cells.stages('stage')), '<>', '')));
}

function isType(cells: Cells, type: StageType): Node {
  return op(cells.stageList('type'), '=', type);
}
