import {randomUUID} from 'node:crypto';
import {type ChartNote, chartsOf, putChart, removeChart} from '../../document/charts';
import {conditionalFormats, setConditionalFormats} from '../../document/conditional-formats';
import type {ProtectionBody} from '../../document/protection';
import {GoogleError} from '../../runtime/google-error';
import type {Overloads} from '../../runtime/signature';
import {ConditionalFormatRuleService} from '../conditional-format-rule';
import {EmbeddedChartService} from '../embedded-chart';
import {EmbeddedChartBuilderService} from '../embedded-chart-builder';
import {FilterService, filterOf} from '../filter';
import {ProtectionService, protectionsOf} from '../protection';
import {SheetRowsAndColumns} from './rows-and-columns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const sheetRuleMethods = {
  clearConditionalFormatRules: [''],
  getCharts: [''],
  getConditionalFormatRules: [''],
  getFilter: [''],
  getProtections: ['ProtectionType'],
  insertChart: ['EmbeddedChart'],
  newChart: [''],
  protect: [''],
  removeChart: ['EmbeddedChart'],
  setConditionalFormatRules: ['ConditionalFormatRule[]'],
  updateChart: ['EmbeddedChart'],
} satisfies Partial<Record<keyof Sheet, Overloads>>;

/** What is laid over a sheet: conditional formats, charts, protections. */
export class SheetRules extends SheetRowsAndColumns implements Pick<Sheet, keyof typeof sheetRuleMethods> {
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    const specs = conditionalFormats(this.execution.world.book, this.id());
    return specs.map(spec => new ConditionalFormatRuleService(this.execution, spec).face);
  }

  setConditionalFormatRules(rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]): void {
    const specs = rules.map(rule => this.execution.serviceOf(ConditionalFormatRuleService, rule).spec);
    const leadsElsewhere = ({areas, criteria, values}: (typeof specs)[number]): boolean =>
      areas.some(({sheetId}) => sheetId !== this.sheetId) ||
      (criteria === 'CUSTOM_FORMULA' && namesSheet(String(values[0])));
    if (specs.some(leadsElsewhere)) {
      throw new GoogleError('Conditional format rule cannot reference a different sheet.');
    }
    setConditionalFormats(this.execution.world.book, this.id(), specs);
  }

  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    const id = filterOf(this.execution, this.id());
    return id === undefined ? null : new FilterService(this.execution, id).face;
  }

  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.execution, type, this.id());
  }

  /** A sheet has one protection of its own: protecting it again returns the same. */
  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const sheetId = this.id();
    const store = this.execution.world.book.annotations<ProtectionBody>('protection');
    const present = store.all().find(protection => protection.sheetId === sheetId && !protection.at);
    const id = present?.id ?? randomUUID();
    const body: ProtectionBody = {description: '', warningOnly: false, editors: null};
    if (!present) store.put({id, sheetId, ranges: [], body});
    return new ProtectionService(this.execution, id).face;
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return chartsOf(this.execution.world.book, this.id()).map(
      chart => new EmbeddedChartService(this.execution, chart).face,
    );
  }

  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return new EmbeddedChartBuilderService(this.execution, {sheetId: this.id()}).face;
  }

  insertChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    const sheetId = this.id();
    const {book} = this.execution.world;
    const note = this.execution.serviceOf(EmbeddedChartService, chart).chart;
    putChart(book, {...note, sheetId, id: String(book.ids.unused())});
  }

  updateChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    putChart(this.execution.world.book, this.#own(chart));
  }

  removeChart(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): void {
    removeChart(this.execution.world.book, this.#own(chart));
  }

  #own(chart: GoogleAppsScript.Spreadsheet.EmbeddedChart): ChartNote {
    const note = this.execution.serviceOf(EmbeddedChartService, chart).chart;
    const present = chartsOf(this.execution.world.book, this.id()).some(({id}) => id === note.id);
    if (!present) throw new GoogleError('The chart is not on this sheet.');
    return note;
  }
}

/** Whether a formula reads a sheet by its name, and not, as Google wants it in a conditional format, by INDIRECT. */
function namesSheet(formula: string): boolean {
  return formula.replace(/"[^"]*"/g, '').includes('!');
}
