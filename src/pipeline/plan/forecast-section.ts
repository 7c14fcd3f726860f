import type {Cells} from '../calculation/cells';
import {MONTHS_SHOWN} from '../groups/months';
import {FORECAST, FORECAST_COLUMNS} from '../numbers/forecast';
import {NUMBER_FORMAT} from '../numbers/metric';
import type {Canvas} from './canvas';
import type {Layout} from './layout';
import {shownMonths} from './months-section';
import * as at from './overview-layout';
import type {Area, ChartPlan} from './sheet-plan';
import {ACCENT, LOST, WON} from './style';

/** What the open deals promise and which want looking after; beside it the chart of the twelve months. */
export function drawForecast(canvas: Canvas, cells: Cells): void {
  canvas.put(at.FORECAST_HEADING, {content: 'Forecast and to-dos', style: 'heading'});
  canvas.put({...at.FORECAST_HEADING, column: at.MONTH_CHART.column}, {content: 'Twelve months', style: 'heading'});
  canvas.fill(at.forecastCell('title', 'label'), at.FORECAST_LABEL_COLUMNS, {content: '', style: 'headText'});
  canvas.put(at.forecastCell('title', 'label'), {content: 'Open deals', style: 'headText'});
  for (const {id, label, definition} of FORECAST_COLUMNS) {
    canvas.put(at.forecastCell('title', id), {content: label, style: 'headNumber', note: definition});
  }
  for (const {id, label, definition, conditions} of FORECAST) {
    canvas.put(at.forecastCell(id, 'label'), {content: label, style: 'strong', note: definition});
    for (const column of FORECAST_COLUMNS) {
      canvas.put(at.forecastCell(id, column.id), {
        content: column.formula(cells, conditions(cells)),
        style: 'number',
        format: NUMBER_FORMAT[column.id === 'deals' ? 'count' : 'money'],
      });
    }
  }
}

export function forecastWarnings(): Area[] {
  return FORECAST.filter(({warns}) => warns).map(({id}) => ({...at.forecastCell(id, 'deals'), rows: 1, columns: 1}));
}

/** Entered, won and lost by month. */
export function monthsChart(layout: Layout): ChartPlan {
  const shown = shownMonths().map(({id}) => id);
  const first = shown.indexOf('entered');
  const last = shown.indexOf('lost');
  return {
    kind: 'months',
    description: 'Deals that entered, were won and were lost in each of the twelve months',
    data: [
      {...at.monthCell(layout, 0, 0), rows: MONTHS_SHOWN + 1, columns: 1},
      {...at.monthCell(layout, first, 0), rows: MONTHS_SHOWN + 1, columns: last - first + 1},
    ],
    at: at.MONTH_CHART,
    width: at.MONTH_CHART_COLUMNS * at.COLUMN_WIDTH,
    height: at.MONTH_CHART_ROWS * at.ROW_HEIGHT,
    colours: [ACCENT, WON, LOST],
  };
}
