/** Spreadsheets that the built add-on set up, one for each sequence of stage types, ready to take other tables. */

import type {OverviewMap} from '../../src/pipeline/overview/overview-map';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../../src/pipeline/tables/tables';
import {GENERATED_SHEETS} from '../../src/pipeline/workbook/workbook-plan';
import type {StageType} from '../../src/recount/read-rows';
import {Host, type SavedSpreadsheet} from '../../workbench/index';

/** A sheet in the words of the spreadsheet engine; `cells` by address. */
export interface SheetData {
  name: string;
  rowNumber: number;
  cells: Record<string, string>;
}

export interface Prepared {
  readonly types: readonly StageType[];
  /** The spreadsheet, without the sheets and looks that no number of the overview depends on. */
  readonly data: {readonly sheets: SheetData[]};
  readonly map: OverviewMap;
  /** All of it, to run the add-on on. */
  readonly saved: SavedSpreadsheet;
}

const TABLES = [STAGES, CUSTOMERS, CONVERSATIONS, TARGETS];

/** Rows of the tables before they are filled: a thousand blank ones would only take Set up its time. */
const ROWS = 40;

/**
 * Runs Set up on a spreadsheet that has stages of these types and nothing else.
 *
 * @param logHeaders of an extract, in the place of Conversations.
 */
export function prepare(types: readonly StageType[], logHeaders?: readonly string[]): Prepared {
  const host = new Host({codeDir: 'dist', manifestPath: 'appsscript.json', timeZone: 'UTC'});
  const lines = types.map((type, index) => [`Stage ${index + 1}`, type, '', '', '', '']);
  for (const table of TABLES) {
    const {sheet} = table;
    const headers = (table === CONVERSATIONS && logHeaders) || table.columns.map(({header}) => header);
    host
      .addSheet(sheet, {rows: ROWS, columns: headers.length})
      .paste([headers, ...(sheet === STAGES.sheet ? lines : [])]);
  }
  host.open('FULL');
  host.answer({alert: 'NO'});
  host.clickMenu('Set up');
  const map = host.call('mapOverview') as unknown as OverviewMap;
  const saved = host.save();
  const data = saved.model as Prepared['data'];
  return {types, data: {...data, sheets: data.sheets.filter(({name}) => READ.has(name)).map(bare)}, map, saved};
}

const {board: _board, toDo: _toDo, ...read} = GENERATED_SHEETS;
/** The sheets that the overview's numbers come from. */
const READ: ReadonlySet<string> = new Set([...TABLES.map(({sheet}) => sheet), ...Object.values(read)]);

/** A sheet as it counts. The engine makes a cell of each that has a look: more than half of a small table's time. */
function bare(sheet: SheetData): SheetData {
  return Object.assign(sheet, {
    ...(sheet.name === GENERATED_SHEETS.overview ? {} : {formats: {}}),
    styles: {},
    borders: {},
    rows: {},
    cols: {},
    conditionalFormats: [],
    dataValidationRules: [],
    figures: [],
  });
}
