import type {Answer} from '../answer-case';
import {agree, trimmed} from '../compare';
import type {Fact, FormulaQuestion, ScriptQuestion, Sheet} from '../facts/fact';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A fact that can be asked. */
export type Askable = Fact & {readonly asked: FormulaQuestion | ScriptQuestion};

const NAME = 'Answers';
/** The first five and `fact` are what `npm run conformance -- --answers FILE` reads. */
const HEAD = ['in_use', 'cells', 'formula', 'google', 'note', 'fact', 'expected', 'agrees'];
const FACT = HEAD.indexOf('fact');

/** The sheet that the answers are written to, and handed back as. A run adds to what is there. */
export class AnswersSheet {
  readonly #sheet: Sheet;
  /** Facts that have their answer. */
  readonly answered: ReadonlySet<string>;

  /** @throws Error where somebody else's sheet has the name. */
  constructor(spreadsheet: Spreadsheet) {
    const present = spreadsheet.getSheetByName(NAME);
    this.#sheet = present ?? spreadsheet.insertSheet(NAME);
    if (!present) this.#sheet.getRange(1, 1, 1, HEAD.length).setValues([HEAD]);
    const [head = [], ...rows] = this.#sheet.getDataRange().getValues();
    if (HEAD.some((name, index) => head[index] !== name)) {
      throw new Error(`The sheet ${NAME} holds something else. Rename it, and run this again.`);
    }
    this.answered = new Set(rows.map(row => String(row[FACT])));
  }

  add(facts: readonly Askable[], answers: readonly Answer[]): void {
    if (facts.length === 0) return;
    const rows = facts.map((fact, index) => rowOf(fact, answers[index] ?? null));
    const first = this.#sheet.getLastRow() + 1;
    const lacking = first + rows.length - 1 - this.#sheet.getMaxRows();
    if (lacking > 0) this.#sheet.insertRowsAfter(this.#sheet.getMaxRows(), lacking);
    this.#sheet.getRange(first, 1, rows.length, HEAD.length).setValues(rows);
    SpreadsheetApp.flush();
  }
}

function rowOf({id, asked}: Askable, answer: Answer): (string | number)[] {
  const {formula = '', cells = {}} = 'formula' in asked ? asked : {};
  const {expected, alsoFine} = asked;
  const isFine = alsoFine !== undefined && agree({google: alsoFine, note: ''}, answer);
  const agrees = agree({google: expected, note: ''}, answer) ? 'yes' : isFine ? 'yes, the other way' : 'no';
  return [1, ...[asText(cells), formula, asRows(answer), '', id, asRows(expected), agrees].map(text => `'${text}`)];
}

/** Rows even of one value: a field that starts with a quote would be read as a quoted one. */
function asRows(answer: Answer): string {
  return JSON.stringify(trimmed(answer));
}

function asText(cells: object): string {
  return Object.keys(cells).length > 0 ? JSON.stringify(cells) : '';
}
