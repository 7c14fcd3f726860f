import {retry} from './retry';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The names of a spreadsheet's sheets. Upper and lower case are the same to formulas, and to Sheets when one is inserted. */
export class SheetNames {
  private readonly sheets: Map<string, Sheet>;

  /** Asks each sheet for its name. */
  constructor(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet) {
    this.sheets = new Map(
      retry(() => spreadsheet.getSheets().map(sheet => [sheet.getName().toLowerCase(), sheet] as const)),
    );
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.get(name.toLowerCase());
  }

  add(name: string, sheet: Sheet): void {
    this.sheets.set(name.toLowerCase(), sheet);
  }

  /** A name beside a taken one: `Customers (pipeline)`. */
  free(name: string): string {
    for (let number = 1; ; number++) {
      const candidate = `${name} (pipeline${number === 1 ? '' : ` ${number}`})`;
      if (!this.sheet(candidate)) return candidate;
    }
  }
}
