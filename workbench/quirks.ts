/**
 * Where people report different things of Google, or nobody knows. The stand-in can give either answer: the hard one, on
 * which more scripts break, or the kind one. It is hard by default, so that what runs here does not hang on luck there.
 */
export type Manner = 'hard' | 'kind';

export interface Quirk {
  /** What it is about, as a person chooses it on the page. */
  readonly says: string;
  readonly hard: string;
  readonly kind: string;
  /**
   * `recorded`: an answer of Google's own is kept; `reported`: somebody wrote down what Google did; `unconfirmed`: neither.
   */
  readonly source: 'recorded' | 'reported' | 'unconfirmed';
  /** Who recorded or reported what. */
  readonly known: string;
}

/** Every quirk by its id. */
export const quirks = {
  spillBeyondSheet: {
    says: 'A spill that is longer than its sheet',
    hard: '#REF!',
    kind: 'the sheet gets the rows that are missing',
    source: 'reported',
    known: 'both are reported: #REF! with “please insert more rows”, and a sheet that grows',
  },
  readAfterLock: {
    says: 'What a script reads after it waited for a lock',
    hard: 'the state from before the wait, until it flushes or writes',
    kind: 'what others wrote meanwhile',
    source: 'reported',
    known:
      'github.com/juhyeonni/gas-sheets-query, #186: 50 appended rows got 49 different ids until there was a flush there',
  },
  emptyTextInSpill: {
    says: 'An empty text that a script writes where a formula spills',
    hard: 'it stands in the way: #REF!',
    kind: 'the cell is blank',
    source: 'reported',
    known: 'github.com/googleapis/google-api-go-client/issues/1041, of rows written through the Sheets API',
  },
  encodeEmptyText: {
    says: 'ENCODEURL of an empty text',
    hard: '#VALUE!',
    kind: 'an empty text',
    source: 'recorded',
    known: 'one recorded answer is kind; that of a blank cell, or of one in a column, is not recorded',
  },
  booleanWords: {
    says: 'TRUE and FALSE in a formula, where the decimal separator is a comma',
    hard: '#NAME?: they are written in the language of the spreadsheet',
    kind: 'they are read as they are',
    source: 'reported',
    known:
      'github.com/google-marketing-solutions/google-analytics-utilities/issues/5: TRUE became VERO under an Italian account, and formulas failed',
  },
  rangeBeyondSheet: {
    says: 'A range beyond the last row or column',
    hard: 'getRange throws',
    kind: 'the sheet gets what is missing when the range is used',
    source: 'unconfirmed',
    known: 'the message of the hard answer is known; whether it comes in every case is not',
  },
  apostropheInPlainText: {
    says: "A leading ' that a script writes into a cell of plain text",
    hard: 'it stays part of the text',
    kind: 'it is taken off, as in other cells',
    source: 'unconfirmed',
    known: 'only that it is taken off in other cells',
  },
} as const satisfies Readonly<Record<string, Quirk>>;

export type QuirkId = keyof typeof quirks;

/** What is chosen for each quirk. */
export type Quirks = Readonly<Record<QuirkId, Manner>>;

export const quirkIds = Object.keys(quirks) as readonly QuirkId[];

/** All quirks in one manner. */
export function allQuirks(manner: Manner): Quirks {
  return Object.fromEntries(quirkIds.map(id => [id, manner])) as Record<QuirkId, Manner>;
}

/** All quirks hard but for the choices. */
export function chosenQuirks(choices: Partial<Quirks> = {}): Quirks {
  return {...allQuirks('hard'), ...choices};
}
