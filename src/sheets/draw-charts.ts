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

interface Drawn {
  readonly chart: Chart;
  readonly id: number;
}

/** Draws a sheet's charts: new ones, or those that are there again so that they keep their ids, which are remembered. */
export function drawCharts({memory}: Workbook, {sheet, charts}: SheetState, plan: SheetPlan): void {
  if (plan.charts.length === 0) return;
  const before = withIds(charts);
  const ids = new Map(memory.charts?.map(({kind, id}) => [kind, id]));
  const added = plan.charts.filter(chart => {
    const present = before.find(({id}) => id === ids.get(chart.kind)) ?? before.find(drawn => standsAt(drawn)(chart));
    const built = build(sheet, chart, present?.chart);
    if (present) retry(() => sheet.updateChart(built));
    else sheet.insertChart(built);
    if (present) ids.set(chart.kind, present.id);
    else ids.delete(chart.kind);
    return !present;
  });
  if (added.length > 0) {
    const news = withIds(retry(() => sheet.getCharts())).filter(({id}) => before.every(other => other.id !== id));
    const left = new Set(added);
    for (const drawn of news) {
      const is = left.size === 1 && news.length === added.length ? () => true : standsAt(drawn);
      const chart = [...left].find(is);
      if (!chart) continue;
      ids.set(chart.kind, drawn.id);
      left.delete(chart);
    }
  }
  memory.charts = [...ids].map(([kind, id]) => ({kind, id}));
}

/** Draws the charts of a sheet that has none, and whose charts nobody will look for. */
export function insertCharts(sheet: Sheet, charts: readonly ChartPlan[]): void {
  for (const chart of charts) sheet.insertChart(build(sheet, chart, undefined));
}

function withIds(charts: readonly Chart[]): Drawn[] {
  return charts.flatMap(chart => {
    const id = chart.getChartId();
    return id === null ? [] : [{chart, id}];
  });
}

/**
 * Whether a chart stands where only ours stands: one that was just inserted, or, in a copy of the spreadsheet, which has charts
 * but no memory, one of before.
 */
function standsAt({chart}: Drawn): (plan: ChartPlan) => boolean {
  const place = chart.getContainerInfo();
  const [row, column] = [place.getAnchorRow(), place.getAnchorColumn()];
  return ({at}) => at.row === row && at.column === column;
}

function build(sheet: Sheet, plan: ChartPlan, known: Chart | undefined): Chart {
  const builder = plan.kind === 'funnel' ? funnel(start(sheet, known), plan) : months(start(sheet, known), plan);
  for (const {row, column, rows, columns} of plan.data) {
    builder.addRange(sheet.getRange(row, column, rows, columns));
  }
  return builder
    .setNumHeaders(1)
    .setPosition(plan.at.row, plan.at.column, plan.offset, 0)
    .setOption('title', plan.title)
    .setOption('width', plan.width)
    .setOption('height', plan.height)
    .setOption('altText', plan.title)
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
      .setOption('series', {
        0: {color: SPACER_COLOUR},
        ...Object.fromEntries(colours.map((color, index) => [index + 1, {color}])),
      })
      // Of many stages each one keeps its label.
      .setOption('vAxis.textStyle.fontSize', colours.length > 8 ? 9 : 11)
      .setOption('hAxis', {textPosition: 'none', gridlines: {color: 'transparent'}})
  );
}

/** Its ranges stand side by side: Google's default, `MERGE_COLUMNS`. */
function months(builder: Builder, {colours}: ChartPlan): Builder {
  return builder
    .asColumnChart()
    .setLegendPosition(Charts.Position.TOP)
    .setColors([...colours]);
}
