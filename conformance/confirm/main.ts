/** The script that a person runs in a scratch spreadsheet of their own: what Google can call of it, and nothing else. */
import type {FormulaQuestion, ScriptQuestion} from '../facts/fact';
import {factOf, facts} from '../facts/facts';
import {AnswersSheet, type Askable} from './answers-sheet';
import {askFormulas} from './ask-formulas';
import {askScript} from './ask-script';
import {onScratch} from './on-scratch';

/** Google stops a run after 6 minutes; a batch is over long before the rest of them. */
const START_UNTIL = 4.5 * 60_000;
/** Formulas that are asked on one sheet. */
const BATCH = 40;
const TITLE = 'Confirm';

export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu(TITLE).addItem('Ask what is left', 'askWhatIsLeft').addToUi();
}

/** Asks what has no answer yet, for as long as a run may take. */
export function askWhatIsLeft(): void {
  const until = Date.now() + START_UNTIL;
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const answers = new AnswersSheet(spreadsheet);
  const decimalComma = hasDecimalComma(spreadsheet);
  const left = facts.filter(isAskable).filter(fact => isFor(fact, decimalComma) && !answers.answered.has(fact.id));
  let done = 0;
  for (const batch of batchesOf(left)) {
    if (Date.now() > until) break;
    answers.add(batch, askBatch(spreadsheet, batch));
    done += batch.length;
  }
  const rest = left.length - done;
  const then = rest > 0 ? `${rest} are left: run this again.` : 'Download the sheet Answers: File ▸ Download ▸ .tsv.';
  spreadsheet.toast(`${done} asked. ${then}`, TITLE, -1);
}

/** The answer to one fact, as JSON. */
export function answerTo(id: string): string {
  const {asked} = factOf(id) ?? {};
  if (!asked || !('script' in asked)) throw new Error(`No script asks ${id}.`);
  return JSON.stringify(askScript(SpreadsheetApp.getActiveSpreadsheet(), asked));
}

function isAskable(fact: (typeof facts)[number]): fact is Askable {
  return !('byHand' in fact.asked);
}

/** Formulas are written with decimal points; what is about commas can only be asked where there are some. */
function isFor({asked}: Askable, decimalComma: boolean): boolean {
  return decimalComma === ('script' in asked && asked.decimalComma === true);
}

function hasDecimalComma(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  return onScratch(spreadsheet, ({sheet}) => {
    return sheet.getRange('A1').setFormula('=1/2').getDisplayValue() === '0,5';
  });
}

/** Formulas many at once; scripts one by one, each on sheets of its own. */
function batchesOf(left: readonly Askable[]): readonly (readonly Askable[])[] {
  const formulas = left.filter(({asked}) => 'formula' in asked);
  const batches = Array.from({length: Math.ceil(formulas.length / BATCH)}, (_, index) =>
    formulas.slice(index * BATCH, (index + 1) * BATCH),
  );
  return [...batches, ...left.filter(({asked}) => 'script' in asked).map(fact => [fact])];
}

function askBatch(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, batch: readonly Askable[]) {
  const [first] = batch;
  if (first && 'script' in first.asked) return [askScript(spreadsheet, first.asked as ScriptQuestion)];
  return onScratch(spreadsheet, ({sheet}) =>
    askFormulas(
      sheet,
      batch.map(({asked}) => asked as FormulaQuestion),
    ),
  );
}
