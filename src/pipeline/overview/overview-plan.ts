/** The overview as a plan: its slots drawn. */
import {funnelSeries} from '../metrics/funnel';
import {MONTHS_SHOWN} from '../metrics/months';
import {NUMBER_FORMAT, type Unit} from '../metrics/unit';
import {Canvas} from '../plan/canvas';
import {amountWidth, nameWidth} from '../plan/contents';
import {type Layout, rungsOf} from '../plan/layout';
import {type Area, type ChartPlan, NO_EXTRAS, type SheetPlan} from '../plan/sheet-plan';
import {stacked} from '../plan/stacked';
import {ACCENT, isLight, LOST, type StyleName, WON} from '../plan/style';
import {isRung} from '../tables/stage-type';
import {cellsOf} from './cells-of';
import {type Overview, placeOverview, slotOf} from './place';
import {COLUMNS, FIRST_COLUMN} from './section';
import {BELOW_CHART} from './sections';
import type {Slot, SlotKind} from './slot';

/** Pixels. */
const NUMBER_WIDTH = 28;
export const COLUMN_WIDTH = 84;
/** What can be seen at once, whatever the columns' widths, and a chart's half of it. */
const SCREEN = (COLUMNS - FIRST_COLUMN + 1) * COLUMN_WIDTH;
const CHART_WIDTH = SCREEN / 2;

/** Cells that are joined to one: a text or a number in it would not run over into the next cell, or be cut there. */
const JOINED: readonly SlotKind[] = ['input', 'sentence', 'tile', 'tileLabel', 'tileNote'];

/** The sheet Overview, drawn from its slots. */
export function overviewPlan(layout: Layout): SheetPlan {
  const overview = placeOverview(layout);
  const cells = cellsOf(layout, overview);
  const canvas = new Canvas(COLUMNS);
  const widths = widthsOf(layout, overview);
  const onScreen = columnsWithin(widths, SCREEN);
  const formats: Readonly<Record<Unit, string>> = {
    ...NUMBER_FORMAT,
    money: layout.money.format,
    moneyPerDay: layout.money.format,
  };
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
      format: isNumber(slot) ? formats[slot.unit] : undefined,
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
    columnWidths: widths,
    rowHeights: heights(overview),
    cells: canvas.cells,
    inputs: canvas.inputs,
    joined: stacked(
      overview.slots.flatMap(({kind, at, isJoined, columns = 1}) =>
        columns > 1 && (isJoined || JOINED.includes(kind))
          ? [{...at, rows: 1, columns: kind === 'sentence' ? onScreen : columns}]
          : [],
      ),
    ),
    warnings: overview.slots.flatMap(({warns, at}) => (warns ? [{...at, rows: 1, columns: 1}] : [])),
    blankWhile0: {
      areas: [cardsArea(overview)],
      cell: slotOf(overview, 'cards', 'value', 'begun').at,
    },
    charts: [funnelChart(layout, overview), monthsChart(overview, widths)],
  };
}

/**
 * Every column is as wide as usual, or as the largest amount in it; the first of the two that names stand in is wider where the
 * longest name needs more. Amounts on cards have two columns.
 */
function widthsOf(layout: Layout, {slots}: Overview): number[] {
  const columns = Math.max(COLUMNS, ...slots.map(({at}) => at.column));
  const amounts = new Set(
    slots.flatMap(({unit, kind, at}) => (unit === 'money' && kind === 'number' ? [at.column] : [])),
  );
  const width = (column: number): number => Math.max(COLUMN_WIDTH, amounts.has(column) ? amountWidth(layout) : 0);
  const first = Math.max(width(FIRST_COLUMN), nameWidth(layout) - width(FIRST_COLUMN + 1));
  const others = Array.from({length: columns - FIRST_COLUMN}, (_, index) => width(FIRST_COLUMN + 1 + index));
  return [NUMBER_WIDTH, first, ...others];
}

/** How many whole columns, from the first one on, lie within so many pixels. */
function columnsWithin(widths: readonly number[], pixels: number): number {
  let columns = 0;
  let reached = 0;
  for (const width of widths.slice(FIRST_COLUMN - 1, COLUMNS)) {
    reached += width;
    if (reached > pixels) break;
    columns++;
  }
  return columns;
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
  tileNote: 'cardNote',
  tile: 'cardValue',
  head: ['headText', 'headNumber'],
  name: ['strong', 'strongNumber'],
  number: ['text', 'number'],
  totalName: 'totalText',
  total: ['totalText', 'totalNumber'],
  data: 'quiet',
  behind: 'quiet',
};

function styleOf({kind, unit, background = ''}: Slot): StyleName {
  if (kind === 'badge') return isLight(background) ? 'badgeOnLight' : kind;
  const style = STYLE[kind] ?? (kind as StyleName);
  return typeof style === 'string' ? style : style[unit === 'text' ? 0 : 1];
}

function isNumber({kind, unit}: Slot): boolean {
  return unit !== 'text' && ['tile', 'behind', 'name', 'number', 'total'].includes(kind);
}

/** All cards, with the names of their groups. */
function cardsArea(overview: Overview): Area {
  const {row, column} = slotOf(overview, 'cards', '', 'now').at;
  const end = slotOf(overview, 'funnelChart', 'label', 'title').at.row;
  return {row, column, rows: end - row, columns: COLUMNS - column + 1};
}

/** Over its own data: how far deals get. */
function funnelChart(layout: Layout, overview: Overview): ChartPlan {
  const rungs = rungsOf(layout);
  const series = funnelSeries(rungs);
  const {at} = slotOf(overview, 'funnelChart', 'label', 'title');
  const colours = layout.stages.flatMap(({type, colour}) => (isRung(type) ? [colour] : []));
  return {
    kind: 'funnel',
    title: 'Funnel: how far deals get, all time',
    data: [columnsOf(overview, 'funnelChart', 'label', `bar${series}`, rungs)],
    at,
    offset: 0,
    ...sizeOf(overview),
    colours: series < rungs ? [ACCENT] : colours,
  };
}

/** On the right of the funnel: entered, won and lost by month. */
function monthsChart(overview: Overview, widths: readonly number[]): ChartPlan {
  const {row} = slotOf(overview, 'funnelChart', 'label', 'title').at;
  const before = columnsWithin(widths, CHART_WIDTH);
  const left = widths.slice(FIRST_COLUMN - 1, FIRST_COLUMN - 1 + before).reduce((all, width) => all + width, 0);
  return {
    kind: 'months',
    title: 'Entered, won and lost in the twelve months to As of',
    data: [
      columnsOf(overview, 'months', 'name', 'name', MONTHS_SHOWN),
      columnsOf(overview, 'months', 'entered', 'lost', MONTHS_SHOWN),
    ],
    at: {row, column: FIRST_COLUMN + before},
    offset: CHART_WIDTH - left,
    ...sizeOf(overview),
    colours: [ACCENT, WON, LOST],
  };
}

/** A chart stands over the rows of what it draws, and is half as wide as a screen. */
function sizeOf({slots}: Overview): Pick<ChartPlan, 'width' | 'height'> {
  const rows = slots.filter(({section, column}) => section === 'funnelChart' && column === 'label');
  return {width: CHART_WIDTH, height: (rows[0]?.height ?? 0) * (rows.length + BELOW_CHART)};
}

/** Columns side by side, with their titles. */
function columnsOf(overview: Overview, section: string, first: string, last: string, lines: number): Area {
  const {at} = slotOf(overview, section, first, 'title');
  return {...at, rows: lines + 1, columns: slotOf(overview, section, last, 'title').at.column - at.column + 1};
}
