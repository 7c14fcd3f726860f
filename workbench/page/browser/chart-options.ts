import {registries} from '@odoo/o-spreadsheet';
import '../../apps-script/document/annotations-plugin';
import type {Annotation} from '../../apps-script/document/annotations-plugin';
import {type ChartBody, chartOption} from '../../apps-script/document/charts';

/**
 * What Google's options of a chart say and the engine's charts have no words for: which series show their values or
 * nothing at all, and axes without texts and lines. The engine's configuration for Chart.js is changed once it is made.
 */

/** What this file uses of a chart's configuration. The engine's types leave it open. */
interface Drawing {
  chartJsConfig?: {
    data?: {datasets?: {backgroundColor?: unknown; borderColor?: unknown}[]};
    options?: {
      scales?: {x?: Axis; y?: Axis};
      plugins?: {chartShowValuesPlugin?: {callback(value: number, series: {index: number}, place: number): string}};
    };
  };
}

interface Axis {
  ticks?: {display?: boolean; callback?: unknown; autoSkip?: boolean; font?: {size: number}};
  grid?: {display?: boolean};
  border?: {display?: boolean};
}

/** What this file replaces in the engine's plugin. Its types call it private. */
interface Charts {
  readonly getters: {getAnnotations(kind: 'chart'): Readonly<Record<string, Annotation>>};
  createRuntimeChart(chartId: string, chart: unknown): Drawing;
}

/** Changes how the engine draws charts, in all grids of the page. To be called once, before the first grid is made. */
export function drawChartsAsGoogle(): void {
  const plugin = registries.coreViewsPluginRegistry.get('evaluation_chart').prototype as unknown as Charts;
  const create = plugin.createRuntimeChart;
  plugin.createRuntimeChart = function (this: Charts, chartId, chart) {
    const drawing = create.call(this, chartId, chart);
    const body = this.getters.getAnnotations('chart')[chartId]?.body as ChartBody | undefined;
    if (body) dress(drawing, body.options);
    return drawing;
  };
}

function dress({chartJsConfig}: Drawing, options: ChartBody['options']): void {
  const {scales, plugins} = chartJsConfig?.options ?? {};
  dressAxis(scales?.x, 'hAxis', options);
  dressAxis(scales?.y, 'vAxis', options);
  for (const [index, series] of (chartJsConfig?.data?.datasets ?? []).entries()) {
    // The engine paints an invisible series in the background's colour, over the axis too.
    if (chartOption(options, `series.${index}.color`) !== 'transparent') continue;
    series.backgroundColor = 'transparent';
    series.borderColor = 'transparent';
  }
  const values = plugins?.chartShowValuesPlugin;
  if (!values) return;
  const write = values.callback;
  values.callback = (value, series, place) =>
    chartOption(options, `series.${series.index}.dataLabel`) === 'value' ? write(value, series, place) : '';
}

function dressAxis(axis: Axis | undefined, name: 'hAxis' | 'vAxis', options: ChartBody['options']): void {
  if (!axis) return;
  const size = chartOption(options, `${name}.textStyle.fontSize`);
  // The engine cuts names after 20 characters; Google shows as much as there is room for.
  if (typeof size === 'number') axis.ticks = {...axis.ticks, callback: wholeLabel, autoSkip: false, font: {size}};
  if (chartOption(options, `${name}.textPosition`) === 'none') axis.ticks = {...axis.ticks, display: false};
  if (chartOption(options, `${name}.gridlines.color`) === 'transparent') {
    axis.grid = {...axis.grid, display: false};
    axis.border = {...axis.border, display: false};
  }
}

function wholeLabel(this: {getLabelForValue(value: number): string}, value: number): string {
  return this.getLabelForValue(value);
}
