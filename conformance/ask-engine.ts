import {createModel, googleError, type Quirks, toEngine} from '../workbench/index';
import type {Answer, AnswerCase, AnswerValue, CellContent} from './answer-case';

type Model = ReturnType<typeof createModel>;

const sheetName = 'Sheet1';
/** Where the recordings' formulas stood: right of their data. */
const origin = {sheetId: sheetName, col: 26, row: 0};
/** As many as the recordings' sheets had; more where a cell lies beyond. */
const size = {rowNumber: 1000, colNumber: 60};

/**
 * What the stand-in shows for a case's formula, put into AA1 beside its cells: a value, or the rows of a spill. Throws
 * what the engine throws at cells and formulas that it can't take.
 */
export function askEngine({cells, formula}: Pick<AnswerCase, 'cells' | 'formula'>, quirks?: Quirks): Answer {
  const sheets = new Map<string, Record<string, string>>([[sheetName, {AA1: toEngine(formula, 'comma')}]]);
  let {rowNumber, colNumber} = size;
  for (const [address, content] of Object.entries(cells)) {
    const {sheet, cell, row, column} = placeOf(address);
    const name = [...sheets.keys()].find(known => known.toLowerCase() === sheet.toLowerCase()) ?? sheet;
    const there = sheets.get(name) ?? {};
    sheets.set(name, there);
    rowNumber = Math.max(rowNumber, row);
    colNumber = Math.max(colNumber, column);
    if (content !== null) there[cell] ??= typed(content);
  }
  return withoutComplaints(() =>
    shown(
      createModel(
        {sheets: [...sheets].map(([name, contents]) => ({id: name, name, rowNumber, colNumber, cells: contents}))},
        quirks && {quirks},
      ),
    ),
  );
}

interface Place {
  readonly sheet: string;
  readonly cell: string;
  /** From 1, as `column` is. */
  readonly row: number;
  readonly column: number;
}

/** Throws for what is no address. */
function placeOf(address: string): Place {
  const [, quoted, bare, letters = '', digits = ''] =
    /^(?:'((?:[^']|'')*)'!|([^!]*)!)?\$?([a-z]{1,3})\$?(\d+)$/i.exec(address) ?? [];
  if (digits === '') throw new Error(`${address} is not the address of a cell.`);
  const cell = `${letters}${digits}`.toUpperCase();
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return {sheet: quoted?.replaceAll("''", "'") ?? bare ?? sheetName, cell, row: Number(digits), column};
}

/** The engine's text of a content: numbers and booleans in its own form, and texts that it must not read as those. */
function typed(content: Exclude<CellContent, null>): string {
  if (typeof content === 'boolean') return content ? 'TRUE' : 'FALSE';
  if (typeof content === 'number') return String(content);
  if (typeof content === 'object') {
    return 'error' in content ? toEngine(`=${content.error}`, 'comma') : asText(content.text);
  }
  return content.startsWith('=') ? toEngine(content, 'comma') : asText(content);
}

/** A formula keeps a text from being read as a number or date; a mark before it would leave an empty text blank. */
function asText(text: string): string {
  return `="${text.replaceAll('"', '""')}"`;
}

function shown(model: Model): Answer {
  const zone = model.getters.getSpreadZone(origin) ?? {left: origin.col, right: origin.col, top: 0, bottom: 0};
  const rows: AnswerValue[][] = [];
  for (let row = zone.top; row <= zone.bottom; row++) {
    rows.push([]);
    for (let col = zone.left; col <= zone.right; col++) {
      rows.at(-1)?.push(valueAt(model, {...origin, col, row}));
    }
  }
  const [[only] = []] = rows;
  return rows.length === 1 && rows[0]?.length === 1 && only !== undefined ? only : rows;
}

function valueAt(model: Model, position: typeof origin): AnswerValue {
  const {value, type} = model.getters.getEvaluatedCell(position);
  return type === 'error' ? {error: String(googleError(value))} : value;
}

/** The engine prints what goes wrong inside of it, and shows #VALUE! in the cell: the answer is all that counts here. */
function withoutComplaints<T>(work: () => T): T {
  const {error} = console;
  console.error = () => undefined;
  try {
    return work();
  } finally {
    console.error = error;
  }
}
