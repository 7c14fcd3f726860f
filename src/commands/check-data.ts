import {checkData as findingsOf} from '../pipeline/check/check-data';
import {DATA_CHECK_SHEET, dataCheckPlan} from '../pipeline/plan/data-check';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../pipeline/tables/tables';
import {command} from '../sheets/command';
import {toast} from '../sheets/dialogs';
import {locked} from '../sheets/lock';
import {protect} from '../sheets/protect';
import {readOpenedLate, readRowStatus} from '../sheets/read-calculations';
import {readTable} from '../sheets/read-table';
import {retry} from '../sheets/retry';
import {now} from '../sheets/today';
import {Workbook} from '../sheets/workbook';
import {buildSheet} from '../sheets/write-plan';

/** Lists every row left out and every oddity on a sheet of its own, with what to do. */
export function checkData(): void {
  command('Check data', () => {
    const workbook = locked(() => {
      const open = new Workbook();
      listFindings(open);
      open.save();
      return open;
    });
    const sheet = workbook.find('dataCheck');
    if (sheet) retry(() => workbook.spreadsheet.setActiveSheet(sheet));
  });
}

function listFindings(workbook: Workbook): void {
  const stages = readTable(workbook, STAGES);
  const customers = readTable(workbook, CUSTOMERS);
  const conversations = readTable(workbook, CONVERSATIONS);
  const targets = readTable(workbook, TARGETS);
  const findings = findingsOf({
    stages: stages.rows,
    customers: customers.rows,
    conversations: conversations.rows,
    targets: targets.rows,
    statusOf: readRowStatus(workbook),
    openedLate: readOpenedLate(workbook),
  });
  const places = {
    stages: stages.location,
    customers: customers.location,
    conversations: conversations.location,
    targets: targets.location,
  };
  const sheet = workbook.find('dataCheck') ?? workbook.insert('dataCheck', DATA_CHECK_SHEET);
  const name = workbook.nameOf('dataCheck') ?? DATA_CHECK_SHEET;
  const plan = dataCheckPlan(name, findings, places, now(workbook.spreadsheet));
  retry(() => buildSheet(sheet, plan));
  protect(sheet, plan.protection, plan.inputs);
  const leftOut = new Set(findings.filter(({weight}) => weight === 'leftOut').map(({row}) => row)).size;
  toast(
    workbook.spreadsheet,
    findings.length === 0
      ? 'All rows count, and nothing looks odd.'
      : `${counted(leftOut, 'row')} left out, ${counted(findings.length, 'finding')} in all: see the sheet "${name}".`,
  );
}

function counted(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
