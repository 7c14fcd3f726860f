import type {Model} from '@odoo/o-spreadsheet';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import '../../../workbench/page/server/written-cells';
import {Book} from '../../../workbench/apps-script/document/book';
import {createModel} from '../../../workbench/engine/model';
import {Transport} from '../../../workbench/page/browser/transport';
import type {Revision} from '../../../workbench/page/protocol';
import {Hub, type Reception} from '../../../workbench/page/server/hub';

const clock = {now: () => new Date('2025-10-05T12:00:00Z'), timeZone: 'UTC'};
const settings = {id: 'x', name: 'Test', locale: 'en_US', separators: 'comma'} as const;
const sheet = {id: '0', name: 'Sheet', rowNumber: 12, colNumber: 4, cells: {A1: '1', B2: '=A1*2'}};

/** A host, its hub, and windows whose messages lie in the post until they are delivered. */
class Office {
  readonly book = new Book({sheets: [structuredClone(sheet)]}, settings, clock);
  readonly windows: Desktop[];
  refreshes = 0;
  readonly hub: Hub;

  constructor(howMany: number) {
    this.hub = new Hub(this.book, {
      revision: message => this.#post({revision: message}),
      forgetUndo: () => this.#post('forgetUndo'),
      refresh: () => {
        this.refreshes++;
      },
      fault: error => {
        throw error;
      },
    });
    const data = JSON.stringify(this.book.model._exportData(false));
    this.windows = Array.from({length: howMany}, (_, index) => new Desktop(`window${index}`, JSON.parse(data)));
  }

  deliverAll(): void {
    for (let left = true; left; ) {
      left = false;
      for (const window of this.windows) {
        while (window.deliver(this.hub) !== undefined) left = true;
        while (window.read()) left = true;
      }
    }
  }

  /** What every model holds, apart from what each one numbers by itself. */
  contents(): string[] {
    return [this.book.model, ...this.windows.map(({model}) => model)].map(contentOf);
  }

  #post(event: PostEvent): void {
    for (const window of this.windows) window.inbox.push(event);
  }
}

type PostEvent = {revision: Revision} | 'forgetUndo';

class Desktop {
  readonly inbox: PostEvent[] = [];
  readonly outbox: Revision[] = [];
  readonly model: Model;
  /** Whether the hub has refused an undoing. */
  stuck = false;
  readonly #transport = new Transport(message => this.outbox.push(JSON.parse(JSON.stringify(message))));

  constructor(id: string, data: object) {
    this.model = createModel(data, {clock, config: {transportService: this.#transport, client: {id, name: id}}});
  }

  type(col: number, row: number, content: string): void {
    this.model.dispatch('UPDATE_CELL', {sheetId: '0', col, row, content});
  }

  /** Hands the oldest message to the hub. Undefined when there is none. */
  deliver(hub: Hub): Reception | undefined {
    const message = this.outbox.shift();
    if (!message) return undefined;
    if (typeof message.nextRevisionId !== 'string') return 'taken';
    const reception = hub.receive(message);
    this.stuck ||= reception === 'impossible';
    return reception;
  }

  read(): boolean {
    const event = this.inbox.shift();
    if (event === 'forgetUndo') (this.model.getters as unknown as {forgetUndo(): void}).forgetUndo();
    else if (event) this.#transport.receive(JSON.parse(JSON.stringify(event.revision)));
    return event !== undefined;
  }
}

function contentOf(model: Model): string {
  const {sheets, styles, formats} = model._exportData(false);
  return JSON.stringify({sheets, styles, formats});
}

function writes(book: Book, cells: Array<[col: number, row: number, value: string | number]>): void {
  book.write(
    '0',
    cells.map(([col, row, value]) => ({
      col,
      row,
      content: typeof value === 'string' && value.startsWith('=') ? {formula: value} : {value},
      ...(value === 7 && {style: {bold: true}, format: '0.00'}),
    })),
  );
}

describe('the hub', () => {
  it('passes a window’s edit to the host and to the other windows', () => {
    const office = new Office(2);
    office.windows[0]?.type(2, 3, '=B2+1');
    office.deliverAll();
    expect(office.book.evaluated('0', 2, 3).value).toBe(3);
    expect(new Set(office.contents()).size).toBe(1);
  });

  it('tells windows what a script wrote past the commands, where it stood when it was written', () => {
    const office = new Office(1);
    writes(office.book, [
      [0, 4, 'before'],
      [1, 4, '=A1+A5'],
    ]);
    office.book.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: '0',
      sheetName: 'Sheet',
      dimension: 'ROW',
      base: 0,
      position: 'before',
      quantity: 2,
    });
    writes(office.book, [
      [0, 4, 7],
      [0, 6, ''],
    ]);
    office.hub.flush();
    office.deliverAll();
    expect(office.windows[0]?.model.getters.getCell({sheetId: '0', col: 0, row: 4})?.style).toEqual({bold: true});
    expect(new Set(office.contents()).size).toBe(1);
  });

  it('takes undoing a window’s own edit, and nobody’s from before a script wrote', () => {
    const office = new Office(1);
    const [window] = office.windows;
    window?.type(0, 5, 'mine');
    office.deliverAll();
    window?.model.dispatch('REQUEST_UNDO');
    office.deliverAll();
    expect(office.book.cell('0', 0, 5)).toBeUndefined();
    window?.type(0, 5, 'mine again');
    office.deliverAll();
    window?.model.dispatch('REQUEST_UNDO');
    writes(office.book, [[1, 5, 'script']]);
    expect(window?.deliver(office.hub)).toBe('tooLate');
    window?.read();
    // Sent again on top of what the script did: the window has not read yet that nothing can be undone.
    expect(window?.deliver(office.hub)).toBe('impossible');
    expect(office.book.cell('0', 0, 5)).toMatchObject({content: 'mine again'});
  });

  it('has windows ask for everything when a script changed too much to tell', () => {
    const office = new Office(1);
    const size = {sheetId: '0', sheetName: 'Sheet', dimension: 'ROW', base: 11, position: 'after'} as const;
    office.book.dispatch('ADD_COLUMNS_ROWS', {...size, quantity: 2_000});
    office.hub.flush();
    office.deliverAll();
    writes(
      office.book,
      Array.from({length: 6_000}, (_, index) => [index % 3, Math.floor(index / 3), index]),
    );
    office.hub.flush();
    expect(office.refreshes).toBe(1);
  });

  it('takes back a row that has the look of the row beside it', () => {
    const office = new Office(1);
    writes(office.book, [[1, 4, 7]]);
    office.hub.flush();
    office.deliverAll();
    const before = office.contents();
    const [window] = office.windows;
    const rows = {sheetId: '0', sheetName: 'Sheet', dimension: 'ROW'} as const;
    window?.model.dispatch('ADD_COLUMNS_ROWS', {...rows, base: 4, position: 'after', quantity: 2});
    office.deliverAll();
    expect(office.contents()).not.toEqual(before);
    window?.model.dispatch('REQUEST_UNDO');
    office.deliverAll();
    expect(office.contents()).toEqual(before);
  });

  it('leaves the same spreadsheet everywhere, whatever happens in whatever order', () => {
    const step = fc.oneof(
      fc.record({
        do: fc.constant('type' as const),
        window: fc.nat(1),
        col: fc.nat(3),
        row: fc.nat(9),
        value: fc.nat(99),
      }),
      fc.record({do: fc.constant('insert' as const), window: fc.nat(1), base: fc.nat(8)}),
      fc.record({do: fc.constant('remove' as const), window: fc.nat(1), row: fc.nat(8)}),
      fc.record({do: fc.constant('undo' as const), window: fc.nat(1)}),
      fc.record({do: fc.constant('script' as const), col: fc.nat(3), row: fc.nat(7), rows: fc.boolean()}),
      fc.record({do: fc.constant('deliver' as const), window: fc.nat(1)}),
      fc.record({do: fc.constant('read' as const), window: fc.nat(1)}),
    );
    // Each window's new row was made before a script gave the row beside it a look.
    const madeBeforeLook = [
      {do: 'script' as const, col: 1, row: 7, rows: false},
      {do: 'insert' as const, window: 0, base: 1},
      {do: 'insert' as const, window: 0, base: 0},
      {do: 'script' as const, col: 0, row: 0, rows: false},
    ];
    fc.assert(
      fc.property(fc.array(step, {maxLength: 24}), steps => {
        const office = new Office(2);
        for (const each of steps) {
          const window = 'window' in each ? office.windows[each.window] : undefined;
          const rows = {sheetId: '0', sheetName: 'Sheet', dimension: 'ROW'} as const;
          if (each.do === 'type') window?.type(each.col, each.row, String(each.value));
          else if (each.do === 'insert') {
            window?.model.dispatch('ADD_COLUMNS_ROWS', {...rows, base: each.base, position: 'before', quantity: 1});
          } else if (each.do === 'remove')
            window?.model.dispatch('REMOVE_COLUMNS_ROWS', {...rows, elements: [each.row]});
          else if (each.do === 'undo') window?.model.dispatch('REQUEST_UNDO');
          else if (each.do === 'deliver') window?.deliver(office.hub);
          else if (each.do === 'read') window?.read();
          else {
            writes(office.book, [[each.col, each.row % 6, each.row]]);
            if (each.rows) office.book.dispatch('ADD_COLUMNS_ROWS', {...rows, base: 2, position: 'after', quantity: 1});
            writes(office.book, [[each.col, 1, `=A${each.row + 1}`]]);
            office.hub.flush();
          }
        }
        office.deliverAll();
        // A window whose undoing came too late gets the whole spreadsheet, which is not played here.
        fc.pre(office.windows.every(({stuck}) => !stuck));
        expect(new Set(office.contents()).size).toBe(1);
      }),
      {numRuns: 60, examples: [[madeBeforeLook]]},
    );
  });
});
