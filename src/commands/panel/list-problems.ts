import type {Answer} from '../../panel/answer';
import {DATA_CHECK_SHEET, dataCheckPlan, NOTHING_FOUND} from '../../pipeline/views/data-check';
import {buildSheets} from '../../sheets/build-sheets';
import {toast} from '../../sheets/dialogs';
import {locked} from '../../sheets/lock';
import {readFindings} from '../../sheets/read-findings';
import {surveyor} from '../../sheets/sheet-state';
import {now} from '../../sheets/today';
import type {Workbook} from '../../sheets/workbook';
import {listed} from '../../texts/dialogs';
import {nothing, panelCall} from './panel-call';

/** Lists every row left out and every oddity on a sheet of its own, with what to do. */
export function listProblems(): Answer<null> {
  return panelCall(nothing, undefined, workbook => {
    locked(workbook, () => listFindings(workbook));
    workbook.show('dataCheck');
    return null;
  });
}

function listFindings(workbook: Workbook): void {
  const {places, findings} = readFindings(workbook);
  if (!workbook.find('dataCheck')) {
    workbook.insert('dataCheck', DATA_CHECK_SHEET);
    workbook.save();
  }
  const name = workbook.nameOf('dataCheck') ?? DATA_CHECK_SHEET;
  const plan = dataCheckPlan(name, findings, places, now(workbook.spreadsheet));
  buildSheets(workbook, [plan], surveyor(workbook));
  const leftOut = new Set(findings.filter(({weight}) => weight === 'leftOut').map(({row}) => row)).size;
  toast(workbook.spreadsheet, findings.length === 0 ? NOTHING_FOUND : listed(leftOut, findings.length, name));
}
