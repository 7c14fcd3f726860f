/** Developer metadata that says what a sheet serves the add-on as: it stays with the sheet when the spreadsheet is copied. */
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const MARK = 'salesPipelineSheet';

/** Marks a sheet as the one that serves as `id`. */
export function markSheet(sheet: Sheet, id: string): void {
  sheet.addDeveloperMetadata(MARK, id);
}

/** The sheet that is marked as `id`: six calls. */
export function markedSheet(spreadsheet: Spreadsheet, id: string): Sheet | null {
  const [mark] = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).withValue(id).find();
  return mark?.getLocation().getSheet() ?? null;
}

/** All marked sheets, by what they serve as, in three calls and three for each; of two with one mark the first counts. */
export function markedSheets(spreadsheet: Spreadsheet): ReadonlyMap<string | null, Sheet | null> {
  const marks = spreadsheet.createDeveloperMetadataFinder().withKey(MARK).find();
  return new Map(marks.map(mark => [mark.getValue(), mark.getLocation().getSheet()] as const).reverse());
}
