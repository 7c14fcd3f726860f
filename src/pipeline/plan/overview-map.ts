/** Which cell of the overview holds which number: for readers of the sheet that know the numbers by their ids. */
import {columnLetters} from '../../formula/column-letters';
import {shown} from '../groups/group-column';
import {MONTHS_SHOWN} from '../groups/months';
import {REASONS} from '../groups/reasons';
import {SALESPEOPLE} from '../groups/salespeople';
import {SOURCES} from '../groups/sources';
import {FORECAST, FORECAST_COLUMNS} from '../numbers/forecast';
import {FUNNEL} from '../numbers/funnel';
import {GRID} from '../numbers/grid';
import {METRICS, WEAK_SPOTS} from '../numbers/metrics';
import {SENTENCES} from '../numbers/sentences';
import {isRung} from '../stages/stage';
import {type GroupId, type Layout, type Position, rungsOf} from './layout';
import {shownMonths} from './months-section';
import * as at from './overview-layout';

type Addresses = Readonly<Record<string, string>>;

/** Addresses are in A1 notation, on the overview sheet. */
export interface OverviewMap {
  readonly sheet: string;
  /** By input id. */
  readonly inputs: Addresses;
  /** By metric id. */
  readonly metrics: Addresses;
  /** `bottleneck` and `weakestStep`. */
  readonly weakSpots: Addresses;
  /** By forecast id, then `deals`, `value`, `weighted`. */
  readonly forecast: Readonly<Record<string, Addresses>>;
  /** One for each stage, in order: the cells of the grid and, for a rung, of the funnel, by column id. */
  readonly stages: readonly Addresses[];
  /** One for each row that there is room for; a row without a name is not used. */
  readonly salespeople: readonly Addresses[];
  readonly team: Addresses;
  readonly sources: readonly Addresses[];
  /** Beside the columns, `rung1`, `rung2` … */
  readonly reasons: readonly Addresses[];
  readonly months: readonly Addresses[];
  readonly sentences: readonly string[];
}

export function overviewMap(layout: Layout): OverviewMap {
  return {
    sheet: layout.sheets.overview,
    inputs: Object.fromEntries(at.INPUTS.map(id => [id, address(at.inputCell(id))])),
    metrics: Object.fromEntries(METRICS.map(({id}) => [id, address(at.cardValue(id))])),
    weakSpots: Object.fromEntries(WEAK_SPOTS.map(({id}) => [id, address(at.cardValue(id))])),
    forecast: Object.fromEntries(
      FORECAST.map(row => [
        row.id,
        Object.fromEntries(FORECAST_COLUMNS.map(({id}) => [id, address(at.forecastCell(row.id, id))])),
      ]),
    ),
    stages: stageCells(layout),
    salespeople: groupCells(layout, 'people', shown(SALESPEOPLE)),
    team: lineCells(layout, 'people', shown(SALESPEOPLE), 'total'),
    sources: groupCells(layout, 'sources', shown(SOURCES)),
    reasons: groupCells(layout, 'reasons', [
      ...shown(REASONS),
      ...Array.from({length: rungsOf(layout)}, (_, rung) => ({id: `rung${rung + 1}`})),
    ]),
    months: Array.from({length: MONTHS_SHOWN}, (_, line) =>
      Object.fromEntries(shownMonths().map(({id}, index) => [id, address(at.monthCell(layout, index, line + 1))])),
    ),
    sentences: SENTENCES.map((_, index) => address(at.sentence(index))),
  };
}

function stageCells(layout: Layout): Addresses[] {
  let rung = 0;
  return layout.stages.map((stage, index) => {
    const cells: Record<string, string> = {};
    for (const {id} of GRID) cells[id] = address(at.gridCell(layout, id, index + 1));
    if (isRung(stage.type)) {
      rung++;
      for (const {id} of FUNNEL) cells[id] = address(at.funnelCell(id, rung));
    }
    return cells;
  });
}

function groupCells(layout: Layout, group: GroupId, columns: readonly {readonly id: string}[]): Addresses[] {
  return Array.from({length: layout.room[group]}, (_, line) => lineCells(layout, group, columns, line + 1));
}

function lineCells(
  layout: Layout,
  group: GroupId,
  columns: readonly {readonly id: string}[],
  line: number | 'total',
): Addresses {
  return Object.fromEntries(columns.map(({id}, index) => [id, address(at.groupCell(layout, group, index, line))]));
}

function address({row, column}: Position): string {
  return `${columnLetters(column)}${row}`;
}
