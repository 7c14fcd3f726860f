import type {GeneratedSheetId} from '../pipeline/plan/sheet-plan';
import {sampleData} from '../pipeline/sample/sample-data';
import {DEFAULT_MAILS} from '../pipeline/stages/default-mails';
import {DEFAULT_PROCESS} from '../pipeline/stages/default-process';
import type {Stage} from '../pipeline/stages/stage';
import {stagesOfExtract} from '../pipeline/stages/stages-of-extract';
import type {Table} from '../pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS, STAGES, type StageColumn, TARGETS} from '../pipeline/tables/tables';
import {GENERATED_SHEETS} from '../pipeline/workbook/workbook-plan';
import {appendRows, fillNewTable, type NewRow} from '../sheets/append-rows';
import {putBlankBehind} from '../sheets/blank-in-front';
import {type Claims, claimSheets, takeSheets} from '../sheets/claim-sheets';
import {agree, choose, sayAtWork, toast} from '../sheets/dialogs';
import {ensureValidations} from '../sheets/input-rules';
import {ensureColumns, type InputTable} from '../sheets/input-table';
import {locked} from '../sheets/lock';
import {readLayout} from '../sheets/read-layout';
import {readCells, readTable} from '../sheets/read-table';
import {requireEditable} from '../sheets/require-editable';
import {sampleRows} from '../sheets/sample-rows';
import {todaySerial} from '../sheets/today';
import {UserError} from '../sheets/user-error';
import type {Workbook} from '../sheets/workbook';
import {writeWorkbook} from '../sheets/write-workbook';
import * as texts from '../texts/dialogs';
import {sheetsMadeMeanwhile} from '../texts/errors';
import {menuAction} from './menu-action';

/** In the order in which they depend on each other: Conversations offers what the two before it hold. */
const INPUT_TABLES: readonly Table[] = [STAGES, CUSTOMERS, CONVERSATIONS, TARGETS];
const MADE = (Object.keys(GENERATED_SHEETS) as GeneratedSheetId[]).map(id => ({id, firstRow: 1}));

/**
 * Makes what is missing: sheets, columns, dropdowns, the overview. Run again, it repairs and changes no cell that a user
 * wrote. A sheet that has one of our names but other contents is left alone.
 */
export function setUp(): void {
  menuAction(texts.SET_UP_TITLE, workbook => {
    const claims = locked(workbook, () => make(workbook));
    if (claims) {
      if (claims.taken.length > 0 && !agree(texts.SET_UP_TITLE, takenQuestion(claims))) return;
      const {offered} = claims;
      const takesOffered = offered === undefined ? false : choose(texts.SET_UP_TITLE, texts.fromDeals(offered));
      if (takesOffered === null) return;
      const asks = claims.isFirstTime && !takesOffered;
      const sample = asks ? choose(texts.SET_UP_TITLE, texts.WITH_SAMPLE) : false;
      if (sample === null) return;
      locked(workbook, () => make(workbook, {claims, sample, takesOffered}));
    }
    workbook.show('overview');
    toast(workbook.spreadsheet, workbook.memory.drawn?.ofDeals ? texts.READY_OF_DEALS : texts.READY);
  });
}

interface Agreed {
  readonly claims: Claims;
  readonly sample: boolean;
  readonly takesOffered: boolean;
}

function takenQuestion({taken}: Claims): string {
  return texts.besideTaken(
    taken.map(({name}) => name),
    taken.map(({instead}) => instead),
  );
}

/**
 * Makes all that is wanted; where something must be asked before, it changes nothing and returns what.
 *
 * @param agreed what the user was asked about and answered; while the questions stood open, others may have worked on.
 */
function make(workbook: Workbook, agreed?: Agreed): Claims | undefined {
  const claims = claimSheets(workbook, agreed?.takesOffered);
  if (!agreed && (claims.taken.length > 0 || claims.isFirstTime || claims.offered !== undefined)) return claims;
  const news = claims.taken.filter(({name}) => !agreed?.claims.taken.some(known => known.name === name));
  if (news.length > 0) {
    throw new UserError(sheetsMadeMeanwhile(news.map(({name}) => name)));
  }
  fill(workbook, claims, agreed?.sample === true && claims.isFirstTime);
  return undefined;
}

function fill(workbook: Workbook, claims: Claims, sample: boolean): void {
  const {ofDeals} = claims;
  // An extract is whoever's that fills it.
  const tablesWritten = INPUT_TABLES.filter(({id}) => !(ofDeals && id === 'conversations'));
  requireEditable(
    workbook,
    // A header that somebody protected is none of its business, as long as the columns are all there.
    [...tablesWritten.map(({id}) => ({id, firstRow: 2})), ...MADE].map(target => ({
      ...target,
      sheet: claims.wanted.find(({id}) => id === target.id)?.sheet,
    })),
  );
  sayAtWork(workbook, texts.SETTING_UP);
  // Also where the run before was cut off: its sheets are not new any more.
  const isFirst = workbook.memory.look === undefined;
  takeSheets(workbook, claims);
  const cells = workbook.isNew('stages') ? undefined : readCells(workbook, STAGES);
  const tables = ensureColumns(workbook, tablesWritten);
  const present = cells && readTable(workbook, STAGES, cells);
  const lacksStages = !present?.rows.some(row => STAGES.columns.some(({id}) => row[id] !== ''));
  const add = <Id extends string>(table: Table<Id>, rows: readonly NewRow<Id>[]): void => {
    if (workbook.isNew(table.id)) fillNewTable(tables.get(table.id) as InputTable, rows);
    else appendRows(workbook, table, rows);
  };
  if (lacksStages)
    add(
      STAGES,
      ofDeals
        ? stagesOfExtract(readCells(workbook, CONVERSATIONS)).map(stageRow)
        : DEFAULT_PROCESS.map(stage => stageRow({...stage, ...DEFAULT_MAILS[stage.stage]})),
    );
  const begun = workbook.memory.sample;
  if (sample || begun !== undefined) {
    const day = begun ?? todaySerial(workbook.spreadsheet);
    workbook.memory.sample = day;
    workbook.save();
    const data = sampleData(lacksStages ? DEFAULT_PROCESS : readLayout(workbook, present).stages, day);
    const there = begun === undefined ? undefined : sampleRows(workbook);
    for (const table of [CUSTOMERS, CONVERSATIONS, TARGETS] as const) {
      const id = table.id as keyof typeof data;
      if (!there?.[id].length) add<string>(table, data[id]);
    }
    delete workbook.memory.sample;
  }
  ensureValidations(tables);
  // Before the look is kept: only a run without one comes here.
  if (isFirst) putBlankBehind(workbook);
  writeWorkbook(workbook, readLayout(workbook, lacksStages ? undefined : present), true);
}

function stageRow({probability, targetDays, followUpAfter, ...rest}: Stage): NewRow<StageColumn> {
  return {
    ...rest,
    probability: probability ?? '',
    targetDays: targetDays ?? '',
    followUpAfter: followUpAfter ?? '',
  };
}
