import {type ChartBody, type ChartNote, newChartBody} from '../document/charts';
import {labelOf} from '../runtime/enumeration';
import type {Execution} from '../runtime/execution';
import {notModelled} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {EmbeddedChartService} from './embedded-chart';
import {chartEnumerations} from './enumerations';
import {RangePlace} from './range/place';

type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
/** The builder of one type of chart: bar, column, combo and line charts have these methods in common. */
type Typed = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedComboChartBuilder &
  GoogleAppsScript.Spreadsheet.EmbeddedLineChartBuilder;

const methods = {
  addRange: ['Range'],
  asBarChart: [''],
  asColumnChart: [''],
  asComboChart: [''],
  asLineChart: [''],
  build: [''],
  clearRanges: [''],
  getChartType: [''],
  getRanges: [''],
  removeRange: ['Range'],
  setChartType: ['ChartType'],
  setHiddenDimensionStrategy: ['ChartHiddenDimensionStrategy'],
  setMergeStrategy: ['ChartMergeStrategy'],
  setNumHeaders: ['Integer'],
  setOption: ['String, any'],
  setPosition: ['Integer, Integer, Integer, Integer'],
  setTransposeRowsAndColumns: ['Boolean'],
} satisfies Partial<Record<keyof Builder, Overloads>>;

const typedMethods = {
  reverseCategories: [''],
  setBackgroundColor: ['String'],
  setColors: ['String[]'],
  setLegendPosition: ['Position'],
  setTitle: ['String'],
  setXAxisTitle: ['String'],
  setYAxisTitle: ['String'],
} satisfies Partial<Record<keyof Typed, Overloads>>;

const stackable = {setStacked: ['']} satisfies Partial<Record<keyof Typed, Overloads>>;

function kindOf(type: string): ServiceKind {
  const prefix = 'SpreadsheetApp.';
  const needs = 'document';
  switch (type) {
    case 'Bar':
    case 'Column':
    case 'Combo':
      return {name: `Embedded${type}ChartBuilder`, prefix, methods: {...methods, ...typedMethods, ...stackable}, needs};
    case 'Line':
      return {name: 'EmbeddedLineChartBuilder', prefix, methods: {...methods, ...typedMethods}, needs};
    default:
      return {name: 'EmbeddedChartBuilder', prefix, methods, needs};
  }
}

/** Gathers a chart. Nothing shows until the built chart is inserted, or updated, on its sheet. */
export class EmbeddedChartBuilderService
  extends Service<Typed>
  implements Pick<Typed, keyof typeof methods | keyof typeof typedMethods | keyof typeof stackable>
{
  #chart: ChartNote;

  constructor(execution: Execution, chart: Pick<ChartNote, 'sheetId'> & Partial<ChartNote>, type = '') {
    super(execution, kindOf(type));
    this.#chart = {id: '', ranges: [], body: newChartBody, ...chart};
  }

  addRange(range: GoogleAppsScript.Spreadsheet.Range): Typed {
    return this.#with({ranges: [...this.#chart.ranges, this.execution.serviceOf(RangePlace, range).area()]});
  }

  asBarChart(): Typed {
    return this.#as('Bar');
  }

  asColumnChart(): Typed {
    return this.#as('Column');
  }

  asComboChart(): Typed {
    return this.#as('Combo');
  }

  asLineChart(): Typed {
    return this.#as('Line');
  }

  build(): GoogleAppsScript.Spreadsheet.EmbeddedChart {
    return new EmbeddedChartService(this.execution, this.#chart).face;
  }

  clearRanges(): Typed {
    return this.#with({ranges: []});
  }

  getChartType(): GoogleAppsScript.Charts.ChartType {
    return chartEnumerations.ChartType[this.#chart.body.type as keyof typeof chartEnumerations.ChartType];
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.#chart.ranges.map(area => this.execution.handles.range(area));
  }

  removeRange(range: GoogleAppsScript.Spreadsheet.Range): Typed {
    const {sheetId, zone} = this.execution.serviceOf(RangePlace, range).area();
    const same = (other: ChartNote['ranges'][number]): boolean =>
      other.sheetId === sheetId &&
      other.zone.left === zone.left &&
      other.zone.right === zone.right &&
      other.zone.top === zone.top &&
      other.zone.bottom === zone.bottom;
    return this.#with({ranges: this.#chart.ranges.filter(other => !same(other))});
  }

  setChartType(type: GoogleAppsScript.Charts.ChartType): Typed {
    return this.#body({type: labelOf(type)});
  }

  setHiddenDimensionStrategy(strategy: GoogleAppsScript.Charts.ChartHiddenDimensionStrategy): Typed {
    return this.#body({hiddenDimensions: labelOf(strategy)});
  }

  setMergeStrategy(strategy: GoogleAppsScript.Charts.ChartMergeStrategy): Typed {
    return this.#body({merge: labelOf(strategy)});
  }

  setNumHeaders(headers: number): Typed {
    return this.#body({headers});
  }

  setOption(option: string, value: unknown): Typed {
    const json = JSON.stringify(value);
    if (json === undefined) throw notModelled(`A chart option (${option}) of type ${typeof value}`);
    return this.#options({[option]: JSON.parse(json)});
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): Typed {
    return this.#body({position: {row, column, offsetX, offsetY}});
  }

  setTransposeRowsAndColumns(transpose: boolean): Typed {
    return this.#body({transpose});
  }

  reverseCategories(): Typed {
    const axis = this.#chart.body.type === 'BAR' ? 'vAxis' : 'hAxis';
    return this.#options({[`${axis}.direction`]: -1});
  }

  setBackgroundColor(color: string): Typed {
    return this.#options({backgroundColor: color});
  }

  setColors(colors: string[]): Typed {
    return this.#options({colors: [...colors]});
  }

  setLegendPosition(position: GoogleAppsScript.Charts.Position): Typed {
    return this.#options({'legend.position': labelOf(position).toLowerCase()});
  }

  setStacked(): Typed {
    return this.#options({isStacked: true});
  }

  setTitle(title: string): Typed {
    return this.#options({title});
  }

  setXAxisTitle(title: string): Typed {
    return this.#options({'hAxis.title': title});
  }

  setYAxisTitle(title: string): Typed {
    return this.#options({'vAxis.title': title});
  }

  #as(type: string): Typed {
    const body = {...this.#chart.body, type: type.toUpperCase()};
    return new EmbeddedChartBuilderService(this.execution, {...this.#chart, body}, type).face;
  }

  #with(change: Partial<ChartNote>): Typed {
    this.#chart = {...this.#chart, ...change};
    return this.face;
  }

  #body(change: Partial<ChartBody>): Typed {
    return this.#with({body: {...this.#chart.body, ...change}});
  }

  #options(change: Record<string, unknown>): Typed {
    return this.#body({options: {...this.#chart.body.options, ...change}});
  }
}
