import {addOnWith, click, inputSheets} from './add-on.ts';
import type {Tables} from './tables.ts';

/** What one action of a user costs in calls of Google's services, the part of a script that takes the time. */
export interface ServiceUse {
  readonly action: string;
  readonly calls: number;
  /** Cells given a content, by any call. */
  readonly cells: number;
  /** The methods called, each once: `Range.getValues`. */
  readonly methods: readonly string[];
}

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
  const use = (action: string, act: (beforeCall: (call: number, method: string) => void) => void): ServiceUse => {
    host.calls.reset();
    cells = 0;
    act((_, method) => {
      writes = /^Range\.set(Value|Formula)s?$/.test(method);
    });
    const methods = host.calls.byMethod().map(([method]) => method);
    return {action, calls: host.calls.total, cells, methods};
  };
  return [
    use('Opening the file (onOpen)', beforeCall => host.open('NONE', {beforeCall})),
    use('Set up, the first time', beforeCall => click(host, 'Set up', {beforeCall})),
    use('Set up, again', beforeCall => click(host, 'Set up', {beforeCall})),
    use('Refresh overview', beforeCall => click(host, 'Refresh overview', {beforeCall})),
  ];
}

/** Whether the methods touch nothing but the menu: no document, no property, no service besides. */
export function readsNothing({methods}: ServiceUse): boolean {
  return methods.every(method => /^(SpreadsheetApp\.getUi|Ui\.create(Addon)?Menu|Menu\.\w+)$/.test(method));
}
