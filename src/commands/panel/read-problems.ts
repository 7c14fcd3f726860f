import type {Answer} from '../../panel/answer';
import {type FindingGroup, groupFindings, untidyStages} from '../../pipeline/check/group-findings';
import {readStages} from '../../pipeline/stages/read-stages';
import {readFindings} from '../../sheets/read-findings';
import {nothing, panelCall} from './panel-call';

/** What is wrong or odd in the user's tables, by kind, with what can be mended for certain. */
export function readProblems(): Answer<FindingGroup[]> {
  return panelCall(nothing, undefined, workbook => {
    const {rows, findings} = readFindings(workbook);
    const names = readStages(rows.stages).stages.map(({stage}) => stage);
    return groupFindings([...findings, ...untidyStages(rows.conversations, names)], rows, names);
  });
}
