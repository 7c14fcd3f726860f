import {type DataValidationRule, type RangeAdapterFunctions, registries} from '@odoo/o-spreadsheet';

/** The engine lets a validation's cells follow moved rows and columns, and forgets the range that lists what is valid. */

/** What this file uses of the engine's validation plugin. Its types don't show it. */
interface Internals {
  rules: Record<string, DataValidationRule[]>;
  history: {update(...path: unknown[]): void};
}

const plugins = registries.corePluginRegistry;
const DataValidation = plugins.get('dataValidation');

class MovedLists extends DataValidation {
  override adaptRanges(adapters: RangeAdapterFunctions): void {
    super.adaptRanges(adapters);
    const {rules, history} = this as unknown as Internals;
    for (const [sheetId, inSheet] of Object.entries(rules)) {
      inSheet.forEach(({criterion}, index) => {
        if (criterion.type !== 'isValueInRange') return;
        const {changeType, range} = adapters.adaptRangeString(sheetId, String(criterion.values[0]));
        if (changeType !== 'NONE') history.update('rules', sheetId, index, 'criterion', 'values', 0, range);
      });
    }
  }
}

/**
 * Puts the plugin in the engine's place, for models made from then on: as in Google, the range that lists what is valid
 * follows moved rows and columns.
 */
export function moveLists(): void {
  plugins.replace('dataValidation', MovedLists);
}
