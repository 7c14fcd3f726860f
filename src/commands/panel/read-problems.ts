import type {Answer} from '../../panel/answer';
import {type FindingGroup, groupFindings, untidyStages} from '../../pipeline/check/group-findings';
import {readFindings} from '../../sheets/read-findings';
import {nothing, panelCall} from './panel-call';

/** What is wrong or odd in the user's tables, by kind, with what can be mended for certain. */
export function readProblems(): Answer<FindingGroup[]> {
  return panelCall(nothing, undefined, workbook => {
    const {tables, names, findings} = readFindings(workbook);
    const rows = {
      stages: tables.stages.rows,
      customers: tables.customers.rows,
      conversations: tables.conversations.rows,
      targets: tables.targets.rows,
    };
    return groupFindings([...findings, ...untidyStages(rows.conversations, names)], rows, names);
  });
}
