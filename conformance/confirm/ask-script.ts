import type {Answer} from '../answer-case';
import type {ScriptQuestion} from '../facts/fact';
import {onScratch} from './on-scratch';

/** What came of it; what the script threw is an answer too, which nobody expects. */
export function askScript(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, {script}: ScriptQuestion): Answer {
  try {
    return onScratch(spreadsheet, script);
  } catch (error) {
    return `threw ${error}`;
  }
}
