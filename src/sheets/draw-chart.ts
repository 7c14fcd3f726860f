import type {ChartPlan} from '../pipeline/plan/sheet-plan';
import {retry} from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * The spacer's colour. `transparent` is reported to work for a series of a stacked chart but is not documented; should a
 * spacer ever show, the sheet's own background (`#ffffff`) in its place hides it.
 */
const SPACER_COLOUR = 'transparent';

/** Draws a chart: a new one, or the one with this id again so that it keeps its id. Returns the chart's id. */
export function drawChart(sheet: Sheet, plan: ChartPlan, knownId: number | undefined): number | undefined {
  const present = retry(() => sheet.getCharts());
  const known = presentChart(present, plan, knownId);
  const builder = plan.kind === 'funnel' ? funnel(start(sheet, known), plan) : months(start(sheet, known), plan);
  for (const {row, column, rows, columns} of plan.data) {
    builder.addRange(sheet.getRange(row, column, rows, columns));
  }
  const chart = builder
    .setNumHeaders(1)
    .setPosition(plan.at.row, plan.at.column, 0, 0)
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .setOption('altText', plan.description)
    .build();
  if (known) {
    retry(() => sheet.updateChart(chart));
    return known.getChartId() ?? undefined;
  }
  const before = new Set(present.map(other => other.getChartId()));
  sheet.insertChart(chart);
  return sheet
    .getCharts()
    .map(other => other.getChartId())
    .find(id => id !== null && !before.has(id)) as number | undefined;
}

/** By its id; in a copy of the spreadsheet, which has charts but no memory, by the place where only ours stands. */
function presentChart(charts: readonly Chart[], {at}: ChartPlan, knownId: number | undefined): Chart | undefined {
  return (
    charts.find(chart => chart.getChartId() === knownId) ??
    charts.find(chart => {
      const place = chart.getContainerInfo();
      return place.getAnchorRow() === at.row && place.getAnchorColumn() === at.column;
    })
  );
}

function start(sheet: Sheet, known: Chart | undefined): Builder {
  return known ? known.modify().clearRanges() : sheet.newChart();
}

/** Google Sheets has no funnel chart: a stacked bar whose first series is an invisible spacer that centres the second. */
function funnel(builder: Builder, {colours}: ChartPlan): Builder {
  return (
    builder
      .asBarChart()
      .setStacked()
      // The first rung on top: a horizontal axis of categories counts upwards.
      .reverseCategories()
      .setLegendPosition(Charts.Position.NONE)
      .setOption('bar.groupWidth', '85%')
      .setOption('series.0.color', SPACER_COLOUR)
      .setOption('series.0.dataLabel', 'none')
      .setOption('series.1.color', colours[0])
      .setOption('series.1.dataLabel', 'value')
      .setOption('hAxis.textPosition', 'none')
      .setOption('hAxis.gridlines.color', 'transparent')
  );
}

function months(builder: Builder, {colours}: ChartPlan): Builder {
  return builder
    .asColumnChart()
    .setLegendPosition(Charts.Position.TOP)
    .setColors([...colours])
    .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_COLUMNS);
}
