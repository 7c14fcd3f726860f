import type {ChartPlan} from '../pipeline/plan/sheet-plan';
import {retry} from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The spacer's colour. `transparent` is reported to work for a series of a stacked chart but is not documented; should a
 * spacer ever show, the sheet's own background (`#ffffff`) in its place hides it.
 */
const SPACER_COLOUR = 'transparent';

/** Draws the funnel: a new chart, or the one that is there again so that it keeps its id. Returns the chart's id. */
export function drawFunnelChart(sheet: Sheet, plan: ChartPlan, knownId: number | undefined): number | undefined {
  const known = retry(() => presentChart(sheet, plan, knownId));
  const builder = known ? known.modify().clearRanges() : sheet.newChart();
  const chart = builder
    .asBarChart()
    .setStacked()
    // The first rung on top: a horizontal axis of categories counts upwards.
    .reverseCategories()
    .setLegendPosition(Charts.Position.NONE)
    .addRange(sheet.getRange(plan.data.row, plan.data.column, plan.data.rows, plan.data.columns))
    .setNumHeaders(1)
    .setPosition(plan.at.row, plan.at.column, 0, 0)
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .setOption('altText', plan.description)
    .setOption('bar.groupWidth', '85%')
    .setOption('series.0.color', SPACER_COLOUR)
    .setOption('series.0.dataLabel', 'none')
    .setOption('series.1.color', plan.colour)
    .setOption('series.1.dataLabel', 'value')
    .setOption('hAxis.textPosition', 'none')
    .setOption('hAxis.gridlines.color', 'transparent')
    .build();
  if (known) {
    retry(() => sheet.updateChart(chart));
    return known.getChartId() ?? undefined;
  }
  const before = new Set(sheet.getCharts().map(other => other.getChartId()));
  sheet.insertChart(chart);
  return sheet
    .getCharts()
    .map(other => other.getChartId())
    .find(id => id !== null && !before.has(id)) as number | undefined;
}

/** By its id; in a copy of the spreadsheet, which has charts but no memory, by the place where only ours stands. */
function presentChart(sheet: Sheet, {at}: ChartPlan, knownId: number | undefined) {
  const charts = sheet.getCharts();
  return (
    charts.find(chart => chart.getChartId() === knownId) ??
    charts.find(chart => {
      const place = chart.getContainerInfo();
      return place.getAnchorRow() === at.row && place.getAnchorColumn() === at.column;
    })
  );
}
