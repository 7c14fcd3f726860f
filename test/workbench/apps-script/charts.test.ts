import {strFromU8, unzipSync} from 'fflate';
import {describe, expect, it} from 'vitest';
import type {Host} from '../../../workbench/apps-script/host';
import {workbookFile} from '../../../workbench/engine/xlsx/workbook-file';
import {bench, type Evaluate} from './script-host';

/** A funnel's helper table: label, spacer, reached. */
const table = `sheet.getRange('A1:C4').setValues([['Stage', 'Spacer', 'Reached'], ['New', 0, 10], ['Met', 2, 6], ['Won', 4, 2]]);`;

const funnel = `
  var chart = sheet.newChart().asBarChart().addRange(sheet.getRange('A1:C4')).setNumHeaders(1).setStacked()
    .setPosition(6, 2, 10, 20).setOption('series.0.color', 'transparent').setOption('series', {1: {color: '#3366CC'}})
    .setOption('legend.position', 'none').setTitle('Funnel')`;

function drawn(change = '', strategy = ''): {host: Host; evaluate: Evaluate; chartId: number} {
  const {host, evaluate} = bench();
  const chartId = evaluate(`${table} ${funnel}${strategy}.build(); sheet.insertChart(chart); ${change}
    return sheet.getCharts()[0].getChartId()`) as number;
  return {host, evaluate, chartId};
}

describe('what a chart draws', () => {
  it('its series, with labels, names and colors', () => {
    expect(drawn().host.charts('Sheet1')[0]?.series).toEqual([
      {name: 'Spacer', color: 'none', labels: ['New', 'Met', 'Won'], values: [0, 2, 4]},
      {name: 'Reached', color: '#3366cc', labels: ['New', 'Met', 'Won'], values: [10, 6, 2]},
    ]);
  });

  it('hidden rows and columns are left out', () => {
    const [chart] = drawn('sheet.hideRows(3); sheet.hideColumns(2)').host.charts('Sheet1');
    expect(chart?.series).toEqual([{name: 'Reached', color: 'none', labels: ['New', 'Won'], values: [10, 2]}]);
  });

  it('unless it shows both', () => {
    const strategy = '.setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)';
    const [chart] = drawn('sheet.hideRows(3); sheet.hideColumns(2)', strategy).host.charts('Sheet1');
    expect(chart?.series.map(({values}) => values)).toEqual([
      [0, 2, 4],
      [10, 6, 2],
    ]);
  });

  it('a hidden sheet’s rows are not hidden rows', () => {
    const {host} = drawn("book.insertSheet('Other'); sheet.hideSheet()");
    expect(host.charts('Sheet1')[0]?.series[1]?.values).toEqual([10, 6, 2]);
  });

  it('follows what is inserted above', () => {
    const {host, evaluate} = drawn();
    evaluate('sheet.insertRowsBefore(1, 3)');
    expect(host.charts('Sheet1')[0]?.series[1]?.values).toEqual([10, 6, 2]);
    expect(evaluate('return sheet.getCharts()[0].getRanges()[0].getA1Notation()')).toBe('A4:C7');
  });
});

describe('charts on the sheet', () => {
  it('nothing shows before the insert', () => {
    const {host, evaluate} = bench();
    evaluate(`${table} ${funnel}.build()`);
    expect(host.charts('Sheet1')).toEqual([]);
    expect(host.model.getters.getChartIds('0')).toEqual([]);
  });

  it('a built chart is changed by updateChart only, and keeps its id', () => {
    const {host, evaluate, chartId} = drawn();
    const modify =
      "var changed = sheet.getCharts()[0].modify().setOption('series.1.color', '#ff0000').setPosition(9, 1, 0, 0).build();";
    evaluate(modify);
    expect(host.charts('Sheet1')[0]?.series[1]?.color).toBe('#3366cc');
    const after = `var chart = sheet.getCharts()[0]; var at = chart.getContainerInfo();
      return [chart.getChartId(), at.getAnchorRow(), at.getAnchorColumn(), at.getOffsetX(), chart.getOptions().get('title')]`;
    expect(evaluate(`${modify} sheet.updateChart(changed); ${after}`)).toEqual([chartId, 9, 1, 0, 'Funnel']);
    expect(host.charts('Sheet1')[0]?.series[1]?.color).toBe('#ff0000');
  });

  it('is a picture in the engine too: a stacked bar whose first series has the background’s color', () => {
    const {host, chartId} = drawn();
    const definition = host.model.getters.getChartDefinition(String(chartId));
    expect(definition).toMatchObject({
      type: 'bar',
      stacked: true,
      horizontal: true,
      legendPosition: 'none',
      title: {text: 'Funnel'},
      dataSetStyles: {0: {backgroundColor: '#FFFFFF'}, 1: {backgroundColor: '#3366CC'}},
      dataSource: {labelRange: 'Sheet1!A1:A4', dataSetsHaveTitle: true},
    });
    expect(host.model.getters.getFigure('0', String(chartId))).toMatchObject({col: 1, row: 5, offset: {x: 10, y: 20}});
  });

  it('can be removed, by a script and by a user', () => {
    const {host, evaluate} = drawn();
    evaluate('sheet.removeChart(sheet.getCharts()[0])');
    expect(host.charts('Sheet1')).toEqual([]);
    const other = drawn();
    other.host.model.dispatch('DELETE_FIGURE', {sheetId: '0', figureId: String(other.chartId)});
    expect(other.evaluate('return sheet.getCharts().length')).toBe(0);
  });

  it('is in the xlsx file', async () => {
    const {host} = drawn();
    const files = unzipSync(await workbookFile(host.model));
    const chart = Object.keys(files).find(path => path.includes('charts/chart'));
    const xml = strFromU8(files[chart ?? ''] ?? new Uint8Array());
    expect(xml).toContain('<c:barDir val="bar"');
    expect(xml).toContain('<c:grouping val="stacked"');
    const [spacers = '', bars = ''] = xml.match(/<c:ser>[\s\S]*?<\/c:ser>/g) ?? [];
    expect([spacers.includes('<a:noFill/>'), bars.includes('<a:noFill/>')]).toEqual([true, false]);
    expect(xml).toMatch(/<c:valAx>[\s\S]*?<c:delete val="1"/);
  });

  it('an unknown chart can’t be updated', () => {
    expect(() => bench().evaluate(`${table} ${funnel}.build(); sheet.updateChart(chart)`)).toThrow('not on this sheet');
  });
});
