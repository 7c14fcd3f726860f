/**
 * Measures the one spreadsheet in the file that the command line names, in a process of its own: nothing that ran before
 * is in its memory or in the compiler's mind. Prints the Measures as JSON.
 */
import {readFileSync} from 'node:fs';
import {setImmediate as nextTurn} from 'node:timers/promises';
import {Book} from '../../workbench/index.ts';
import {type Measures, median} from './measures.ts';
import {processorTime} from './processor-time.ts';
import type {Workbook} from './workbook.ts';

const settings = {id: 'bench', name: 'Bench', locale: 'en_US', separators: 'comma'} as const;
const [file = '', runsText = '1', warmUpsText = '0'] = process.argv.slice(2);
const runs = Number(runsText);
const warmUps = Number(warmUpsText);
const emptyHeap = heap();
const {edit, follows, book, load} = await loadSeveralTimes();
await nextTurn();
const memory = heap() - emptyHeap;
const shown = read();
const recalculation = await measured(() => book.recalculate());
let turn = 0;
const editing = await measured(() => {
  type(edit.stages[++turn % 2] ?? '');
  const expected = shown + (turn % 2);
  if (read() !== expected) throw new Error(`After the edit the overview shows ${read()}, not ${expected}.`);
});
const measures: Measures = {load, recalculation, edit: editing, memory, shown};
console.log(JSON.stringify(measures));

async function loadSeveralTimes(): Promise<Pick<Workbook, 'edit' | 'follows'> & {book: Book; load: number}> {
  let book: Book | undefined;
  let places: Pick<Workbook, 'edit' | 'follows'> | undefined;
  const times: number[] = [];
  for (let run = -warmUps; run < runs; run++) {
    book = undefined;
    // What was cloned is kept until the event loop turns.
    await nextTurn();
    // The engine may keep and change what it is given, so each run reads the file anew.
    const {data, now, ...rest} = JSON.parse(readFileSync(file, 'utf8')) as Workbook;
    heap();
    const time = processorTime(() => {
      book = new Book(data, settings, {now: () => new Date(now), timeZone: 'UTC'});
    });
    if (run >= 0) times.push(time);
    places = rest;
  }
  if (!book || !places) throw new Error('Nothing was loaded: the number of runs must be 1 or more.');
  return {...places, book, load: median(times)};
}

/**
 * The median of three runs or more, for the memory is tidied up within one or the other; at least one goes before, since
 * the first is up to half as slow again. Both would look like growth.
 */
async function measured(work: () => void): Promise<number> {
  const times: number[] = [];
  for (let run = -Math.max(1, warmUps); run < Math.max(3, runs); run++) {
    await nextTurn();
    const time = processorTime(work);
    if (run >= 0) times.push(time);
  }
  return median(times);
}

function type(value: string): void {
  book.write(sheetId(edit.sheet), [{row: edit.row, col: edit.column, content: {value}}]);
}

function read(): number {
  const {value} = book.evaluated(sheetId(follows.sheet), follows.column, follows.row);
  if (typeof value !== 'number') throw new Error(`The overview shows ${String(value)} where a number belongs.`);
  return value;
}

function sheetId(name: string): string {
  const id = book.getters.getSheetIdByName(name);
  if (id === undefined) throw new Error(`There is no sheet ${name}.`);
  return id;
}

/** Bytes in use after everything unused is gone. */
function heap(): number {
  if (!globalThis.gc) throw new Error('Memory can only be measured with node --expose-gc.');
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
