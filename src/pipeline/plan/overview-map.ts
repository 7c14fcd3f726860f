/** Which cell of the overview holds which number: for readers of the sheet that know the numbers by their ids. */
import {columnLetters} from '../../formula/column-letters';
import {FUNNEL} from '../numbers/funnel';
import {GRID} from '../numbers/grid';
import {METRICS} from '../numbers/metrics';
import {isRung} from '../stages/stage';
import type {Layout, Position} from './layout';
import {rungsOf} from './overview';
import * as at from './overview-layout';

/** Addresses are in A1 notation, on the overview sheet. */
export interface OverviewMap {
  readonly sheet: string;
  readonly asOf: string;
  /** By metric id. */
  readonly metrics: Readonly<Record<string, string>>;
  /** One for each stage, in order: the cells of the grid and, for a rung, of the funnel, by column id. */
  readonly stages: readonly Readonly<Record<string, string>>[];
}

export function overviewMap(layout: Layout): OverviewMap {
  const rungs = rungsOf(layout);
  let rung = 0;
  return {
    sheet: layout.sheets.overview,
    asOf: address(at.AS_OF),
    metrics: Object.fromEntries(METRICS.map(({id}) => [id, address(at.cardValue(id))])),
    stages: layout.stages.map((stage, index) => {
      const cells: Record<string, string> = {};
      if (isRung(stage.type)) {
        rung++;
        for (const {id} of FUNNEL) cells[id] = address(at.funnelCell(id, rung));
      }
      for (const {id} of GRID) cells[id] = address(at.gridCell(id, index + 1, rungs));
      return cells;
    }),
  };
}

function address({row, column}: Position): string {
  return `${columnLetters(column)}${row}`;
}
