import {fx} from '../../formula/call';
import {type Node, op} from '../../formula/node';
import type {Cells, FunnelColumnId} from '../calculation/cells';
import {inStageList} from '../calculation/stage-list';
import type {StageType} from '../stages/stage';
import type {Unit} from './metric';
import {ratio} from './ratio';

/** The cells of one rung of the funnel; `rung` is counted from 1. */
export interface FunnelRow {
  readonly rung: number;
  readonly cell: (column: FunnelColumnId) => Node;
  readonly above: (column: FunnelColumnId) => Node;
  readonly top: (column: FunnelColumnId) => Node;
}

export interface FunnelColumn {
  readonly id: FunnelColumnId;
  readonly label: string;
  readonly definition: string;
  readonly unit: Unit | 'text';
  /** Undefined: the cell stays blank. */
  readonly formula: (cells: Cells, row: FunnelRow) => Node | undefined;
}

/** How far deals get: one row for each rung (Open stages and the Won stage). */
export const FUNNEL: readonly FunnelColumn[] = [
  {
    id: 'stage',
    label: 'Stage',
    definition: 'The Open stages and the Won stage, in pipeline order.',
    unit: 'text',
    formula: (cells, {rung}) => inStageList(cells, 'stage', rung, 'rung'),
  },
  {
    id: 'reached',
    label: 'Reached',
    definition:
      'Deals whose furthest rung is this one or a later one. A skipped stage counts as passed; moving back changes where the deal stands, not how far it got. So the funnel never widens.',
    unit: 'count',
    formula: (cells, {rung}) =>
      fx.COUNTIFS(cells.deals('furthestRung'), op('>=', '&', rung), cells.deals('inScope'), 1),
  },
  {
    id: 'conversion',
    label: 'Conversion',
    definition: 'Rungs from 2 on: reached ÷ reached at the rung before.',
    unit: 'share',
    formula: (_, row) => (row.rung === 1 ? undefined : ratio(row.cell('reached'), row.above('reached'))),
  },
  {
    id: 'fromStart',
    label: 'From start',
    definition: 'Reached ÷ reached at rung 1.',
    unit: 'share',
    formula: (_, row) => ratio(row.cell('reached'), row.top('reached')),
  },
  {
    id: 'settledConversion',
    label: 'Settled',
    definition:
      'Rungs from 2 on: of the deals that reached the rung before and are not still open there, the share that reached this one: reached ÷ (reached + lost there + disqualified there).',
    unit: 'share',
    formula: (_, row) => (row.rung === 1 ? undefined : ratio(row.cell('reached'), settledDeals(row))),
  },
  gone('lostHere', 'Lost here', 'Lost deals whose furthest rung it is.', 'Lost'),
  gone('disqualifiedHere', 'No fit here', 'Disqualified deals whose furthest rung it is.', 'Disqualified'),
  gone('openHere', 'Open here', 'Open deals whose furthest rung it is.', 'Open'),
];

/** Deals that reached the rung before and have left it: on to this one, lost there or disqualified there. */
export function settledDeals(row: FunnelRow): Node {
  return op(op(row.cell('reached'), '+', row.above('lostHere')), '+', row.above('disqualifiedHere'));
}

/**
 * The invisible first series of the funnel chart, which centres the visible one: Google Sheets has no funnel chart, so the
 * funnel is a stacked bar.
 */
export function spacer(row: FunnelRow): Node {
  return op(op(row.top('reached'), '-', row.cell('reached')), '/', 2);
}

function gone(id: FunnelColumnId, label: string, definition: string, state: StageType): FunnelColumn {
  return {
    id,
    label,
    definition,
    unit: 'count',
    formula: (cells, {rung}) => fx.COUNTIFS(cells.deals('furthestRung'), rung, cells.deals('state'), state),
  };
}
