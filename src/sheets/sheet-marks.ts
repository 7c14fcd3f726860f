type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

const KEY = 'salesPipelineSheets';

/**
 * Developer metadata of the spreadsheet that says which of its sheets serves the add-on as what, by their ids: both stay when
 * the spreadsheet is copied, which the document's properties do not.
 */
export class SheetMarks {
  private readonly mark: Metadata | undefined;
  /** By what a sheet serves as. */
  readonly ids: Map<string, number>;

  /** One call where nothing is marked. */
  constructor(private readonly spreadsheet: Spreadsheet) {
    this.mark = spreadsheet.getDeveloperMetadata().find(metadata => metadata.getKey() === KEY);
    const pairs = this.mark?.getValue()?.split(' ') ?? [];
    this.ids = new Map(pairs.map(pair => pair.split(':')).map(([as = '', id]) => [as, Number(id)]));
  }

  /** Marks these sheets too. */
  add(sheets: readonly {readonly as: string; readonly id: number}[]): void {
    for (const {as, id} of sheets) this.ids.set(as, id);
    const text = [...this.ids].map(pair => pair.join(':')).join(' ');
    if (this.mark) this.mark.setValue(text);
    else this.spreadsheet.addDeveloperMetadata(KEY, text);
  }
}
