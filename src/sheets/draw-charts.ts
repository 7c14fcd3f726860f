import type {ChartPlan, SheetPlan} from '../pipeline/plan/sheet-plan';
import {retry} from './retry';
import type {SheetState} from './sheet-state';
import type {Workbook} from './workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/**
 * The spacer's colour. `transparent` is reported to work for a series of a stacked chart but is not documented; should a
 * spacer ever show, the sheet's own background (`#ffffff`) in its place hides it.
 */
const SPACER_COLOUR = 'transparent';

/** Draws a sheet's charts: new ones, or those that are there again so that they keep their ids, which are remembered. */
export function drawCharts({memory}: Workbook, {sheet, charts}: SheetState, plan: SheetPlan): void {
  const drawn = plan.charts.map(chart => {
    const known = memory.charts?.find(({kind}) => kind === chart.kind);
    const present = charts.find(other => other.getChartId() === known?.id) ?? chartAt(charts, chart);
    const built = build(sheet, chart, present);
    if (present) retry(() => sheet.updateChart(built));
    else sheet.insertChart(built);
    return {chart, present};
  });
  if (drawn.length === 0) return;
  const after = drawn.every(({present}) => present) ? charts : retry(() => sheet.getCharts());
  memory.charts = drawn.flatMap(({chart, present}) => {
    const id = (present ?? chartAt(after, chart))?.getChartId();
    return typeof id === 'number' ? [{kind: chart.kind, id}] : [];
  });
}

/**
 * The chart that stands where only ours stands: one that was just inserted, or, in a copy of the spreadsheet, which has charts
 * but no memory, one of before.
 */
function chartAt(charts: readonly Chart[], {at}: ChartPlan): Chart | undefined {
  return charts.find(chart => {
    const place = chart.getContainerInfo();
    return place.getAnchorRow() === at.row && place.getAnchorColumn() === at.column;
  });
}

function build(sheet: Sheet, plan: ChartPlan, known: Chart | undefined): Chart {
  const builder = plan.kind === 'funnel' ? funnel(start(sheet, known), plan) : months(start(sheet, known), plan);
  for (const {row, column, rows, columns} of plan.data) {
    builder.addRange(sheet.getRange(row, column, rows, columns));
  }
  return builder
    .setNumHeaders(1)
    .setPosition(plan.at.row, plan.at.column, 0, 0)
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .setOption('altText', plan.description)
    .build();
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
