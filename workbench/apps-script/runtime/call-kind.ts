/**
 * What a call does to the document. `read` waits for everything written before it, and for what follows from that; Google
 * advises to read all first and then to write (Apps Script's best practices: "Use batch operations"). `neither`: handles on
 * ranges and sheets, builders, dialogs, and whatever is not part of the document.
 */
export type CallKind = 'read' | 'write' | 'neither';

/** A range, sheet or builder that is handed out, and what a handle knows of itself. */
const HANDLE =
  /^(get(Range|Ranges|RangeList|Sheets?|SheetBy\w+|SheetId|ActiveSheet|ActiveRange|CurrentCell|Row|Column|NumRows|NumColumns|A1Notation|SpreadsheetTimeZone|SpreadsheetLocale|Id|Url)|offset|new\w+|create\w+|with\w+|modify|toast|activate|setActive\w+)$/;
const DOCUMENT = /^(Spreadsheet|Sheet|Range|RangeList|Protection|NamedRange|DeveloperMetadataFinder)$/;
const READING = /^(get|is|has|can|find)/;

/** @param name `Range.setValues`. */
export function callKind(name: string): CallKind {
  const [service = '', method = ''] = name.split('.');
  // It waits for what was written just as a read does.
  if (name === 'SpreadsheetApp.flush') return 'read';
  if (!DOCUMENT.test(service) || HANDLE.test(method)) return 'neither';
  // Of a range these are places, not contents as they are of a sheet.
  if (service === 'Range' && /^getLast(Row|Column)$/.test(method)) return 'neither';
  return READING.test(method) ? 'read' : 'write';
}
