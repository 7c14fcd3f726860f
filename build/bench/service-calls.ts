import type {Host} from '../../workbench/index.ts';
import {addOnWith, click, inputSheets} from './add-on.ts';
import {processorTime} from './processor-time.ts';
import type {Tables} from './tables.ts';
import {noonOf} from './workbook.ts';

/** What one action of a user costs in calls of Google's services, the part of a script that takes the time. */
export interface ServiceUse {
  readonly action: string;
  readonly calls: number;
  /** Those of them that read or write the document, where the time goes. */
  readonly inDocument: number;
  /** Changes from writing to reading: at each, Sheets writes out what it kept back, and calculates. */
  readonly turns: number;
  /** Cells given a content, by any call. */
  readonly cells: number;
  /** The methods called, each once: `Range.getValues`. */
  readonly methods: readonly string[];
  /** Milliseconds from the click until every formula shows what became of it. */
  readonly time: number;
}

/** The actions that an aim speaks of. */
export const OPEN_FILE = 'Opening the file (onOpen)';
export const SET_UP = 'Set up, the first time';
export const SET_UP_AGAIN = 'Set up, again';
export const REFRESH = 'Refresh overview';
export const OPEN_FORM = 'Opening the form in the panel';
export const LOG_ROW = 'Logging a conversation in the panel';
export const PROVE = 'Prove the numbers';

/** What the panel's form is made from; of it, what a new row needs. */
interface Choices {
  readonly log: object;
}

type BeforeCall = (call: number, method: string) => void;

/** The script's actions on tables that are there already, in the order in which a user comes to them. */
export function serviceUses(tables: Tables): readonly ServiceUse[] {
  const host = addOnWith(inputSheets(tables), tables.asOf);
  let cells = 0;
  let writes = false;
  // The counter knows the calls, not how many cells each writes; clearing a range is no writing.
  const write = host.book.write.bind(host.book);
  host.book.write = (sheetId, edits) => {
    const list = [...edits];
    if (writes) cells += list.filter(({content}) => content !== undefined).length;
    write(sheetId, list);
  };
  const use = (action: string, act: (beforeCall: BeforeCall) => void): ServiceUse => {
    host.calls.reset();
    cells = 0;
    const time = processorTime(() => {
      act((_, method) => {
        writes = /^(Range\.set(Value|Formula)s?|Sheet\.appendRow)$/.test(method);
      });
      // The stand-in computes when a cell is looked at, as the page does.
      host.book.evaluated(host.book.getters.getSheetIds()[0] ?? '', 0, 0);
    });
    const methods = host.calls.byMethod().map(([method]) => method);
    const {total, inDocument, turns} = host.calls;
    return {action, calls: total, inDocument, turns, cells, methods, time};
  };
  const uses = [
    use(OPEN_FILE, beforeCall => host.open('NONE', {beforeCall})),
    use(SET_UP, beforeCall => click(host, 'Set up', {beforeCall})),
    use(SET_UP_AGAIN, beforeCall => click(host, 'Set up', {beforeCall})),
    use(REFRESH, beforeCall => click(host, 'Refresh overview', {beforeCall})),
    use(`${OPEN_FORM}, the first time`, beforeCall => ask(host, 'readChoices', [], beforeCall)),
    use(OPEN_FORM, beforeCall => ask(host, 'readChoices', [], beforeCall)),
  ];
  const row = {...firstRow(tables), log: ask<Choices>(host, 'readChoices').log};
  return [
    ...uses,
    use(LOG_ROW, beforeCall => ask(host, 'saveConversation', [row], beforeCall)),
    use(PROVE, beforeCall => prove(host, beforeCall)),
  ];
}

/** Throws when a number does not agree. */
function prove(host: Host, beforeCall: BeforeCall): void {
  host.answer({alert: 'OK'});
  host.clickMenu(PROVE, {beforeCall});
  const said = host.screen.shown[host.screen.shown.length - 1];
  if (said?.kind === 'alert' && /^(\d+) of \1 numbers agree/.test(said.message)) return;
  throw new Error(`${PROVE} says: ${JSON.stringify(said)}`);
}

/** Another talk with the first customer, as the panel's form sends it. */
function firstRow({asOf, customers, stages}: Tables): object {
  const texts = ['deal', 'salesperson', 'expectedClose', 'nextStep', 'nextStepOn', 'reason', 'notes'];
  const blank = {...Object.fromEntries(texts.map(id => [id, ''])), value: null};
  const flags = {isNewCustomer: false, mayBeThere: false, remember: false};
  const date = new Date(noonOf(asOf)).toISOString().slice(0, 10);
  return {...blank, ...flags, date, customer: customers[1]?.[0], stage: stages[1]?.[0]};
}

/** Calls the add-on as the panel does. Throws when it refuses. */
function ask<Value>(host: Host, name: string, args: readonly unknown[] = [], beforeCall?: BeforeCall): Value {
  const answer = host.call(name, args, beforeCall ? {beforeCall} : {}) as {ok: boolean; value: Value; message: string};
  if (!answer.ok) throw new Error(`${name} failed: ${answer.message}`);
  return answer.value;
}

/** Whether the methods touch nothing but the menu: no document, no property, no service besides. */
export function readsNothing({methods}: ServiceUse): boolean {
  return methods.every(method => /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+)$/.test(method));
}
