import {CoreViewPlugin, DEFAULT_LOCALE, type ExcelWorkbookData, helpers, registries} from '@odoo/o-spreadsheet';

const plainText = '@';

/**
 * In a file for other programs, a text stays a text. The engine writes one that looks like a number, a boolean or a formula
 * as if it were that: a customer called "007" would become 7, and one called "=…" a formula.
 */
class KeepTexts extends CoreViewPlugin {
  override exportForExcel(data: ExcelWorkbookData): void {
    for (const sheet of data.sheets) {
      for (const xc of Object.keys(sheet.cells)) {
        const position = {sheetId: sheet.id, ...helpers.toCartesian(xc)};
        const cell = this.getters.getCell(position);
        if (cell?.isFormula && cell.compiledFormula.areAllFunctionsExportableToExcel()) continue;
        const {type, value} = this.getters.getEvaluatedCell(position);
        if (type !== 'text' || sheet.cells[xc] === undefined) continue;
        const text = String(value);
        sheet.cells[xc] = text;
        // Without its value the engine takes no text for a formula, and with this format none for a number.
        delete sheet.cellValues[xc];
        if (looksLikeAValue(text)) sheet.formats[xc] = formatId(data, plainText);
      }
    }
  }
}

function looksLikeAValue(text: string): boolean {
  return helpers.isNumber(text, DEFAULT_LOCALE) || /^\s*(true|false)\s*$/i.test(text);
}

function formatId(data: ExcelWorkbookData, format: string): number {
  const known = Object.entries(data.formats).find(([, other]) => other === format);
  if (known) return Number(known[0]);
  const id = Math.max(0, ...Object.keys(data.formats).map(Number)) + 1;
  data.formats[id] = format;
  return id;
}

/** Adds the plugin to the engine, for the models made from then on. A second call throws. */
export function adaptExport(): void {
  registries.coreViewsPluginRegistry.add('keep_texts', KeepTexts);
}
