import {nameBeside} from '../texts/dialogs';
import {retry} from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet with the name that it has, as it is written. */
interface NamedSheet {
  readonly name: string;
  readonly sheet: Sheet;
}

/** The names of a spreadsheet's sheets. Upper and lower case are the same to formulas, and to Sheets when one is inserted. */
export class SheetNames {
  private readonly sheets: Map<string, NamedSheet>;

  /** Asks each sheet for its name. */
  constructor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.sheets = new Map(
      retry(() =>
        spreadsheet.getSheets().map(sheet => {
          const name = sheet.getName();
          return [name.toLowerCase(), {name, sheet}] as const;
        }),
      ),
    );
  }

  find(name: string): NamedSheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  add(name: string, sheet: Sheet): void {
    this.sheets.set(name.toLowerCase(), {name, sheet});
  }

  /** A name beside a taken one: `Customers (pipeline)`. */
  free(name: string): string {
    for (let number = 1; ; number++) {
      const candidate = nameBeside(name, number);
      if (!this.find(candidate)) return candidate;
    }
  }
}
