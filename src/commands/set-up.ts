import {sampleData} from '../pipeline/sample/sample-data';
import {DEFAULT_PROCESS} from '../pipeline/stages/default-process';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../pipeline/tables/tables';
import {appendRows} from '../sheets/append-rows';
import {type Claims, claimSheets, takeSheets} from '../sheets/claim-sheets';
import {command} from '../sheets/command';
import {agree, choose, toast} from '../sheets/dialogs';
import {ensureColumns, ensureValidations} from '../sheets/input-table';
import {locked} from '../sheets/lock';
import {readLayout} from '../sheets/read-layout';
import {todaySerial} from '../sheets/today';
import {Workbook} from '../sheets/workbook';
import {writeWorkbook} from '../sheets/write-workbook';

const TITLE = 'Set up Sales Pipeline';
/** In the order in which they depend on each other: Conversations offers what the two before it hold. */
const INPUT_TABLES = [STAGES, CUSTOMERS, CONVERSATIONS, TARGETS];

/**
 * Makes what is missing: sheets, columns, dropdowns, the overview. Run again, it repairs and changes no cell that a user
 * wrote. A sheet that has one of our names but other contents is left alone.
 */
export function setUp(): void {
  command(TITLE, () => {
    const claims = claimSheets(new Workbook());
    if (claims.taken.length > 0 && !agree(TITLE, takenQuestion(claims))) return;
    const sample = claims.isFirstTime ? choose(TITLE, sampleQuestion) : false;
    if (sample === null) return;
    const workbook = locked(() => make(claims, sample));
    const overview = workbook.find('overview');
    if (overview) workbook.spreadsheet.setActiveSheet(overview);
    toast(workbook.spreadsheet, 'Ready. Log each talk with a customer as one row of Conversations.');
  });
}

const sampleQuestion =
  'Start with sample data?\n\nYes: a year of an invented company, to look around. Remove sample data takes it away again in one step.\nNo: start empty.';

function takenQuestion({taken, names}: Claims): string {
  const renamed = [...names.values()].filter(name => name.includes('(pipeline'));
  return `These sheets already hold something else and will not be touched: ${taken.join(', ')}.\n\nOK: make ${renamed.join(', ')} instead.\nCancel: change nothing.`;
}

function make(claims: Claims, sample: boolean): Workbook {
  const workbook = new Workbook();
  try {
    fill(workbook, claims, sample);
  } finally {
    // Also after a failure: a sheet that was made must be known again at the next try.
    workbook.save();
  }
  return workbook;
}

function fill(workbook: Workbook, claims: Claims, sample: boolean): void {
  takeSheets(workbook, claims);
  for (const table of INPUT_TABLES) ensureColumns(workbook, table);
  const stages = workbook.find('stages');
  if (stages && stages.getLastRow() <= 1) {
    appendRows(
      workbook,
      STAGES,
      DEFAULT_PROCESS.map(({name, probability, targetDays, ...rest}) => ({
        ...rest,
        stage: name,
        probability: probability ?? '',
        targetDays: targetDays ?? '',
      })),
    );
  }
  for (const table of INPUT_TABLES) ensureValidations(workbook, table);
  const layout = readLayout(workbook);
  if (sample) {
    const data = sampleData(layout.stages, todaySerial(workbook.spreadsheet));
    appendRows(workbook, CUSTOMERS, data.customers);
    appendRows(workbook, CONVERSATIONS, data.conversations);
  }
  writeWorkbook(workbook, sample ? readLayout(workbook) : layout, true);
}
