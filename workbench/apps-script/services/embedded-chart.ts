import {anchorOf, type ChartNote, chartOption} from '../document/charts';
import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {chartEnumerations} from './enumerations';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;

const methods = {
  getChartId: [''],
  getContainerInfo: [''],
  getHiddenDimensionStrategy: [''],
  getMergeStrategy: [''],
  getNumHeaders: [''],
  getOptions: [''],
  getRanges: [''],
  getTransposeRowsAndColumns: [''],
  modify: [''],
} satisfies Partial<Record<keyof Chart, Overloads>>;

const kind: ServiceKind = {name: 'EmbeddedChart', prefix: 'SpreadsheetApp.', methods, needs: 'document'};

/** A built chart. It has an id, and is on a sheet, once it has been inserted. */
export class EmbeddedChartService extends Service<Chart> implements Pick<Chart, keyof typeof methods> {
  constructor(
    execution: Execution,
    readonly chart: Readonly<ChartNote>,
  ) {
    super(execution, kind);
  }

  getChartId(): number | null {
    return this.chart.id === '' ? null : Number(this.chart.id);
  }

  getContainerInfo(): GoogleAppsScript.Spreadsheet.ContainerInfo {
    return new ContainerInfoService(this.execution, this.chart).face;
  }

  getHiddenDimensionStrategy(): GoogleAppsScript.Charts.ChartHiddenDimensionStrategy {
    const strategies = chartEnumerations.ChartHiddenDimensionStrategy;
    return strategies[this.chart.body.hiddenDimensions as keyof typeof strategies];
  }

  getMergeStrategy(): GoogleAppsScript.Charts.ChartMergeStrategy {
    const strategies = chartEnumerations.ChartMergeStrategy;
    return strategies[this.chart.body.merge as keyof typeof strategies];
  }

  getNumHeaders(): number {
    return this.chart.body.headers;
  }

  getOptions(): GoogleAppsScript.Charts.ChartOptions {
    return new ChartOptionsService(this.execution, this.chart.body.options).face;
  }

  getRanges(): GoogleAppsScript.Spreadsheet.Range[] {
    return this.chart.ranges.map(area => this.execution.handles.range(area));
  }

  getTransposeRowsAndColumns(): boolean {
    return this.chart.body.transpose;
  }

  modify(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return this.execution.handles.chartBuilder(this.chart);
  }
}

type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;

const containerMethods = {
  getAnchorColumn: [''],
  getAnchorRow: [''],
  getOffsetX: [''],
  getOffsetY: [''],
} satisfies Partial<Record<keyof ContainerInfo, Overloads>>;

const containerKind: ServiceKind = {
  name: 'ContainerInfo',
  prefix: 'SpreadsheetApp.',
  methods: containerMethods,
  needs: 'document',
};

/** Where a chart stands. On a sheet it moves with the rows and columns under it. */
class ContainerInfoService
  extends Service<ContainerInfo>
  implements Pick<ContainerInfo, keyof typeof containerMethods>
{
  constructor(
    execution: Execution,
    private readonly chart: ChartNote,
  ) {
    super(execution, containerKind);
  }

  getAnchorColumn(): number {
    return this.#onSheet()?.left ?? this.chart.body.position.column;
  }

  getAnchorRow(): number {
    return this.#onSheet()?.top ?? this.chart.body.position.row;
  }

  getOffsetX(): number {
    return this.#onSheet()?.x ?? this.chart.body.position.offsetX;
  }

  getOffsetY(): number {
    return this.#onSheet()?.y ?? this.chart.body.position.offsetY;
  }

  #onSheet(): ReturnType<typeof anchorOf> | undefined {
    if (this.chart.id === '') return undefined;
    const anchor = anchorOf(this.execution.world.book, this.chart);
    return {...anchor, left: anchor.left + 1, top: anchor.top + 1};
  }
}

type Options = GoogleAppsScript.Charts.ChartOptions;

const optionMethods = {
  get: ['String'],
} satisfies Partial<Record<keyof Options, Overloads>>;

const optionsKind: ServiceKind = {name: 'ChartOptions', prefix: 'Charts.', methods: optionMethods, needs: 'document'};

class ChartOptionsService extends Service<Options> implements Pick<Options, keyof typeof optionMethods> {
  constructor(
    execution: Execution,
    private readonly options: Record<string, unknown>,
  ) {
    super(execution, optionsKind);
  }

  get(option: string): unknown {
    return chartOption(this.options, option) ?? null;
  }
}
