/** The overview as a plan: its slots drawn. */
import {FORECAST} from '../metrics/forecast';
import {MONTHS_SHOWN} from '../metrics/months';
import {NUMBER_FORMAT} from '../metrics/unit';
import {Canvas} from '../plan/canvas';
import {type Layout, rungsOf} from '../plan/layout';
import {type Area, type ChartPlan, NO_EXTRAS, type SheetPlan} from '../plan/sheet-plan';
import {stacked} from '../plan/stacked';
import {ACCENT, isLight, LOST, type StyleName, WON} from '../plan/style';
import {cellsOf} from './cells-of';
import {type Overview, placeOverview, slotOf} from './place';
import {COLUMNS} from './section';
import {FUNNEL_CHART_COLUMNS, funnelChartRows, MONTH_CHART_COLUMN} from './sections';
import type {Slot, SlotKind} from './slot';

/** Pixels. */
const NUMBER_WIDTH = 28;
export const COLUMN_WIDTH = 84;
const ROW_HEIGHT = 21;
/** Between the funnel chart and its table: as little as hides the numbers that the chart covers. */
const GAP = 4;

/** Cells that are joined to one: a text or a number in it would not run over into the next cell, or be cut there. */
const JOINED: readonly SlotKind[] = ['input', 'sentence', 'tile', 'tileLabel'];

/** The sheet Overview, drawn from its slots. */
export function overviewPlan(layout: Layout): SheetPlan {
  const overview = placeOverview(layout);
  const cells = cellsOf(layout, overview);
  const canvas = new Canvas(COLUMNS);
  for (const slot of overview.slots) {
    const {at, columns = 1, content, note = ''} = slot;
    const style = styleOf(slot);
    if (slot.input) {
      canvas.input({...at, columns, note, ...slot.input(cells)});
      continue;
    }
    canvas.fill(at, columns, {content: '', style});
    canvas.put(at, {
      content: content ? content(cells) : '',
      style,
      format: isNumber(slot) ? NUMBER_FORMAT[slot.unit] : undefined,
      note,
      background: slot.background,
    });
  }
  return {
    ...NO_EXTRAS,
    id: 'overview',
    name: layout.sheets.overview,
    rows: overview.rows,
    columns: canvas.columns,
    tabColour: ACCENT,
    columnWidths: [NUMBER_WIDTH, ...Array.from({length: canvas.columns - 1}, () => COLUMN_WIDTH)],
    rowHeights: heights(overview),
    cells: canvas.cells,
    inputs: canvas.inputs,
    joined: stacked(
      overview.slots.flatMap(({kind, at, isJoined, columns = 1}) =>
        columns > 1 && (isJoined || JOINED.includes(kind)) ? [{...at, rows: 1, columns}] : [],
      ),
    ),
    warnings: overview.slots.flatMap(({warns, at}) => (warns ? [{...at, rows: 1, columns: 1}] : [])),
    charts: [funnelChart(layout, overview), monthsChart(overview)],
  };
}

/** Of each row down to the last one that has a height of its own. */
function heights({slots}: Overview): (number | undefined)[] {
  const found: (number | undefined)[] = [];
  for (const {at, height} of slots) if (height) found[at.row - 1] = height;
  return found;
}

/** Of the slots whose style has another name, or depends on what they hold. */
const STYLE: Readonly<Partial<Record<SlotKind, StyleName | readonly [text: StyleName, number: StyleName]>>> = {
  inputLabel: 'label',
  tileLabel: 'cardLabel',
  tile: ['cardText', 'cardValue'],
  head: ['headText', 'headNumber'],
  name: ['strong', 'strongNumber'],
  number: ['text', 'number'],
  totalName: 'totalText',
  total: ['totalText', 'totalNumber'],
  data: 'quiet',
};

function styleOf({kind, unit, background = ''}: Slot): StyleName {
  if (kind === 'badge') return isLight(background) ? 'badgeOnLight' : kind;
  const style = STYLE[kind] ?? (kind as StyleName);
  return typeof style === 'string' ? style : style[unit === 'text' ? 0 : 1];
}

function isNumber({kind, unit}: Slot): boolean {
  return unit !== 'text' && ['tile', 'name', 'number', 'total'].includes(kind);
}

/** Over its own data: how far deals get. */
function funnelChart(layout: Layout, overview: Overview): ChartPlan {
  const rungs = rungsOf(layout);
  return {
    kind: 'funnel',
    description: 'Funnel: deals that reached each stage',
    data: [columnsOf(overview, 'funnelChart', 'stage', 'reached', rungs)],
    at: slotOf(overview, 'funnelChart', 'stage', 'title').at,
    width: FUNNEL_CHART_COLUMNS * COLUMN_WIDTH - GAP,
    height: funnelChartRows(rungs) * ROW_HEIGHT,
    colours: [ACCENT],
  };
}

/** On the right of the forecast: entered, won and lost by month. */
function monthsChart(overview: Overview): ChartPlan {
  return {
    kind: 'months',
    description: 'Deals that entered, were won and were lost in each of the twelve months',
    data: [
      columnsOf(overview, 'months', 'name', 'name', MONTHS_SHOWN),
      columnsOf(overview, 'months', 'entered', 'lost', MONTHS_SHOWN),
    ],
    at: {row: slotOf(overview, 'forecast', 'label', 'title').at.row, column: MONTH_CHART_COLUMN},
    width: (COLUMNS - MONTH_CHART_COLUMN + 1) * COLUMN_WIDTH,
    height: (FORECAST.length + 3) * ROW_HEIGHT,
    colours: [ACCENT, WON, LOST],
  };
}

/** Columns side by side, with their titles. */
function columnsOf(overview: Overview, section: string, first: string, last: string, lines: number): Area {
  const {at} = slotOf(overview, section, first, 'title');
  return {...at, rows: lines + 1, columns: slotOf(overview, section, last, 'title').at.column - at.column + 1};
}
