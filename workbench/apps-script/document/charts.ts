import type {ChartDefinition, Zone} from '@odoo/o-spreadsheet';
import {notModelled} from '../runtime/google-error';
import type {Area, Note} from './annotations';
import type {Book} from './book';
import {type CellValue, valueReader} from './cell-value';

type BarChart = Extract<ChartDefinition, {type: 'bar'}>;

/** A chart as Google describes it, without its ranges. `options` are the script's own, which Google doesn't check either. */
export interface ChartBody {
  type: string;
  options: Record<string, unknown>;
  /** Row and column count from 1. */
  position: {row: number; column: number; offsetX: number; offsetY: number};
  /** How many rows are headers; -1 lets Sheets guess. */
  headers: number;
  transpose: boolean;
  hiddenDimensions: string;
  merge: string;
}

export type ChartNote = Note<ChartBody>;

/** What a chart draws: one row of numbers for each label. */
export interface DrawnSeries {
  name: string;
  /** `#rrggbb`, or 'none' where the series is invisible; undefined where Sheets picks the color. */
  color: string | undefined;
  labels: string[];
  values: CellValue[];
}

export const newChartBody: ChartBody = {
  type: 'COLUMN',
  options: {},
  position: {row: 1, column: 1, offsetX: 0, offsetY: 0},
  headers: -1,
  transpose: false,
  hiddenDimensions: 'IGNORE_BOTH',
  merge: 'MERGE_COLUMNS',
};

/** The option at a path such as `series.0.color`, whether it was set whole or in parts. */
export function chartOption(options: Readonly<Record<string, unknown>>, path: string): unknown {
  if (Object.hasOwn(options, path)) return options[path];
  const dot = path.indexOf('.');
  for (let end = dot; end > 0; end = path.indexOf('.', end + 1)) {
    const outer = options[path.slice(0, end)];
    if (typeof outer === 'object' && outer !== null) {
      return chartOption(outer as Record<string, unknown>, path.slice(end + 1));
    }
  }
  return undefined;
}

/**
 * Puts a chart onto its sheet, or a changed one into its place, in the engine's picture as well. Throws a
 * WorkbenchError, and changes nothing, where the engine has no such picture: without a range, with more than one header
 * row, transposed, with merged rows, or of a type other than column, bar, combo, line and area.
 */
export function putChart(book: Book, chart: ChartNote): void {
  const {id, sheetId, body} = chart;
  const definition = picture(book, chart);
  const figure = {sheetId, figureId: id, col: body.position.column - 1, row: body.position.row - 1};
  const offset = {x: body.position.offsetX, y: body.position.offsetY};
  const size = {width: pixels(body, 'width', 600), height: pixels(body, 'height', 371)};
  if (book.getters.isChartDefined(id)) {
    book.dispatch('UPDATE_CHART', {sheetId, figureId: id, chartId: id, definition});
    book.dispatch('UPDATE_FIGURE', {...figure, offset, ...size});
  } else {
    book.dispatch('CREATE_CHART', {...figure, chartId: id, definition, offset, size});
  }
  book.annotations<ChartBody>('chart').put(chart);
}

/** Removes a chart for good. Its picture may be gone already, deleted by a user on the page. */
export function removeChart(book: Book, chart: ChartNote): void {
  book.annotations<ChartBody>('chart').remove(chart.id);
  if (book.getters.isChartDefined(chart.id)) {
    book.dispatch('DELETE_FIGURE', {sheetId: chart.sheetId, figureId: chart.id});
  }
}

/** The sheet's charts in the order in which they were made. A figure that a user has deleted is no chart any more. */
export function chartsOf(book: Book, sheetId: string): ChartNote[] {
  return book
    .annotations<ChartBody>('chart')
    .all()
    .filter(chart => chart.sheetId === sheetId && book.getters.isChartDefined(chart.id));
}

/**
 * What a chart draws of its ranges: without hidden rows and columns, unless its strategy shows them. None where all
 * columns are hidden. Throws a WorkbenchError for a chart that is transposed or merges rows.
 */
export function drawnSeries(book: Book, chart: ChartNote): DrawnSeries[] {
  const {body} = chart;
  book.settle();
  const [labelColumn, ...columns] = columnsOf(book, chart);
  if (!labelColumn) return [];
  const headers = headerRows(book, body, columns);
  const read = valueReader(book.clock.timeZone);
  const valuesOf = ({sheetId, zone}: Area): CellValue[] =>
    rowsOf(book, body, {sheetId, zone: {...zone, top: zone.top + headers}}).map(row =>
      read(book.getters.getEvaluatedCell({sheetId, col: zone.left, row})),
    );
  const labels = valuesOf(labelColumn).map(String);
  return columns.map((column, index) => ({
    name: headers > 0 ? shown(book, column, column.zone.top) : '',
    color: seriesColor(body, index),
    labels,
    values: valuesOf(column),
  }));
}

/** The single columns of all the chart's ranges, side by side: the first holds the labels. */
function columnsOf(book: Book, {body, ranges}: ChartNote): Area[] {
  if (body.transpose) throw notModelled('A chart with rows and columns transposed');
  if (body.merge !== 'MERGE_COLUMNS') throw notModelled('A chart that merges rows');
  const columns = ranges.flatMap(({sheetId, zone}) => {
    const width = zone.right - zone.left + 1;
    return Array.from({length: width}, (_, index) => {
      const col = zone.left + index;
      return {sheetId, zone: {...zone, left: col, right: col}};
    });
  });
  if (body.hiddenDimensions === 'SHOW_BOTH' || body.hiddenDimensions === 'IGNORE_ROWS') return columns;
  return columns.filter(({sheetId, zone}) => !book.getters.isColHidden(sheetId, zone.left));
}

function rowsOf(book: Book, body: ChartBody, {sheetId, zone}: Area): number[] {
  const rows = Array.from({length: Math.max(0, zone.bottom - zone.top + 1)}, (_, index) => zone.top + index);
  if (body.hiddenDimensions === 'SHOW_BOTH' || body.hiddenDimensions === 'IGNORE_COLUMNS') return rows;
  return rows.filter(row => !book.getters.isRowHidden(sheetId, row));
}

/** Sheets takes a first row of texts over numbers for the header. */
function headerRows(book: Book, body: ChartBody, columns: readonly Area[]): number {
  if (body.headers >= 0) return body.headers;
  const texts = columns.map(({sheetId, zone}) =>
    book.getters.getEvaluatedCell({sheetId, col: zone.left, row: zone.top}),
  );
  return texts.length > 0 && texts.every(({type}) => type === 'text') ? 1 : 0;
}

function shown(book: Book, {sheetId, zone}: Area, row: number): string {
  return book.getters.getEvaluatedCell({sheetId, col: zone.left, row}).formattedValue;
}

function seriesColor({options}: ChartBody, index: number): string | undefined {
  const colors = chartOption(options, 'colors');
  const fromList: unknown = Array.isArray(colors) ? colors[index] : undefined;
  const color = chartOption(options, `series.${index}.color`) ?? fromList;
  if (color === undefined) return undefined;
  return color === 'transparent' || color === 'none' ? 'none' : String(color).toLowerCase();
}

/** The engine's nearest picture of the chart, for the page and the xlsx file. */
function picture(book: Book, chart: ChartNote): ChartDefinition {
  const {body} = chart;
  const all = columnsOf(book, {...chart, body: {...body, hiddenDimensions: 'SHOW_BOTH'}});
  const [labels, ...columns] = all;
  if (!labels) throw notModelled('A chart without a range');
  const headers = headerRows(book, body, columns);
  if (headers > 1) throw notModelled('A chart with more than one header row');
  const text = ({sheetId, zone}: Area): string =>
    book.getters.getRangeString(book.getters.getRangeFromZone(sheetId, zone), '');
  const background = colorOr(chartOption(body.options, 'backgroundColor'), '#FFFFFF');
  const definition: Omit<BarChart, 'type' | 'stacked'> = {
    dataSource: {
      type: 'range',
      dataSets: columns.map((column, index) => ({dataSetId: String(index), dataRange: text(column)})),
      dataSetsHaveTitle: headers > 0,
      labelRange: text(labels),
    },
    dataSetStyles: Object.fromEntries(columns.map((_, index) => [String(index), seriesStyle(body, index, background)])),
    title: {text: textOr(chartOption(body.options, 'title'), '')},
    background,
    legendPosition: legend(body),
    showValues: columns.some((_, index) => chartOption(body.options, `series.${index}.dataLabel`) === 'value'),
  };
  const stacked = [true, 'true', 'absolute'].some(on => chartOption(body.options, 'isStacked') === on);
  switch (body.type) {
    case 'BAR':
      return {...definition, type: 'bar', stacked, horizontal: true};
    case 'COLUMN':
      return {...definition, type: 'bar', stacked};
    case 'COMBO':
      return {...definition, type: 'combo'};
    case 'LINE':
    case 'AREA':
      return {
        ...definition,
        type: 'line',
        stacked,
        labelsAsText: false,
        cumulative: false,
        fillArea: body.type === 'AREA',
      };
    default:
      throw notModelled(`A chart of type ${body.type}`);
  }
}

/** An invisible series takes the background's color: the xlsx format of the engine knows no transparency. */
function seriesStyle(body: ChartBody, index: number, background: string): {backgroundColor?: string} {
  const color = seriesColor(body, index);
  if (color === undefined) return {};
  return {backgroundColor: color === 'none' ? background : color.toUpperCase()};
}

function legend({options}: ChartBody): BarChart['legendPosition'] {
  const position = chartOption(options, 'legend.position') ?? chartOption(options, 'legend');
  return position === 'top' || position === 'bottom' || position === 'left' || position === 'none' ? position : 'right';
}

function pixels({options}: ChartBody, name: string, otherwise: number): number {
  const size = chartOption(options, name);
  return typeof size === 'number' ? size : otherwise;
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

function colorOr(value: unknown, otherwise: string): string {
  return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value) ? value.toUpperCase() : otherwise;
}

/**
 * The cell that a chart hangs on, from 0, and how far from its corner, in pixels. It moves with the rows and columns.
 * Throws a RangeError where a user has deleted the chart.
 */
export function anchorOf(book: Book, chart: ChartNote): Pick<Zone, 'left' | 'top'> & {x: number; y: number} {
  const figure = book.getters.getFigure(chart.sheetId, chart.id);
  if (!figure) throw new RangeError(`Chart ${chart.id} has no figure.`);
  return {left: figure.col, top: figure.row, x: figure.offset.x, y: figure.offset.y};
}
