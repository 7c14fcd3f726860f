import {randomUUID} from 'node:crypto';
import type {Host} from '../../apps-script/host';
import {workbookFile} from '../../engine/xlsx/workbook-file';
import type {Opened, PageAddOn} from '../add-on';
import type {FromWindow, Revision, Settings, ToWindow} from '../protocol';
import {keptOf} from './kept-spreadsheet';
import type {Incoming, Outgoing} from './letters';
import type {Mailbox} from './mailbox';
import {openData} from './open-data';
import {OpenSpreadsheet} from './open-spreadsheet';
import {Questions} from './questions';
import {attempt, beforeThis, fromTemplate, lastSound, underSettings} from './replacements';
import {runError} from './run-error';
import {ScriptRuns} from './script-runs';
import type {StoredFile} from './stored-file';
import {tableFile} from './table-file';
import {type PageWindow, Windows} from './windows';

type Message<T extends FromWindow['type']> = Extract<FromWindow, {type: T}>;
type Remark = Extract<ToWindow, {type: 'told'}>;

/** What the desk works with, from its first spreadsheet to its last. */
export interface DeskTools {
  readonly addOn: PageAddOn;
  readonly file: StoredFile;
  /** The code of `google.script.run`. */
  readonly googleScript: string;
  /** Told in a line what went wrong. */
  complain(line: string): void;
}

/**
 * Where everything that windows ask for is done, one thing after the other, on the one spreadsheet that is open. What goes
 * wrong is told to the window that asked, and in a line; the page goes on.
 */
export class Desk {
  readonly #windows: Windows;
  readonly #questions: Questions;
  readonly #scripts: ScriptRuns;
  /** What must wait until no script runs. */
  readonly #later: Incoming[] = [];
  #spreadsheet: OpenSpreadsheet;
  #publishing: NodeJS.Immediate | undefined;
  /** What there is to say of a spreadsheet that was opened, for the next window that shows it. */
  readonly #remarks: Remark[] = [];

  constructor(
    mailbox: Mailbox<Incoming, Outgoing>,
    private readonly tools: DeskTools,
    host: Host,
  ) {
    this.#windows = new Windows(mailbox);
    this.#questions = new Questions(this.#windows, {
      beforeWaiting: () => this.#spreadsheet.publish(),
      takeNextMessage: () => this.#take(mailbox.waitForLetter()),
    });
    this.#scripts = new ScriptRuns(this.#windows, this.#questions, tools.googleScript, () => this.#spreadsheet);
    this.#spreadsheet = this.#opened(host);
    mailbox.onLetter(letter => this.#takeAll(letter));
  }

  save(): void {
    this.#spreadsheet.save();
  }

  #opened(host: Host): OpenSpreadsheet {
    this.#questions.attach(host, (window, shown) => this.#scripts.show(window, shown));
    return new OpenSpreadsheet(host, this.tools.file, {
      revision: message => this.#windows.sendAll({type: 'revision', message}),
      forgetUndo: () => this.#windows.sendAll({type: 'forgetUndo'}),
      values: sheets => this.#windows.sendAll({type: 'values', sheets}),
      refresh: () => this.#windows.sendAll({type: 'refresh'}),
      fault: error => this.#complain('An edit', error),
      unsaved: error => this.#tellUnsaved(error),
    });
  }

  #takeAll(letter: Incoming): void {
    this.#take(letter);
    for (let next = this.#later.shift(); next; next = this.#later.shift()) this.#take(next);
  }

  /** Whatever goes wrong with one letter, the next is taken; and a script in whose dialog it came goes on. */
  #take(letter: Incoming): void {
    try {
      this.#carryOut(letter);
    } catch (error) {
      const problem = this.#complain(letter.message.type, error);
      const window = this.#windows.get(letter.window);
      if (window) this.#windows.send(window, {type: 'told', title: 'There was a problem', problems: [problem]});
    }
  }

  #carryOut(letter: Incoming): void {
    const {message} = letter;
    const window = this.#windows.get(letter.window);
    if (message.type === 'join') this.#join(letter.window, message);
    if (message.type === 'join' || !window) return;
    if (this.#questions.busy && needsQuiet.has(message.type)) {
      this.#later.push(letter);
      return;
    }
    if (!this.#questions.busy) this.#spreadsheet.keepTime();
    // The table has each type's own function, which its types can't say of a key that is only known now.
    (this.#does[message.type] as (window: PageWindow, message: FromWindow) => void)(window, message);
  }

  /** What each message of a window does. */
  readonly #does: {[T in Exclude<FromWindow['type'], 'join'>]: (window: PageWindow, message: Message<T>) => void} = {
    leave: window => {
      this.#windows.remove(window.id);
      this.#questions.abandon(window);
    },
    refresh: window => this.#sendSnapshot(window),
    revision: (window, {message}) => this.#receive(window, message),
    select: ({user}, {sheetId, zone, current}) =>
      this.#spreadsheet.host.selection.select(user, {sheetId, zone, ...(current && {current})}),
    run: (window, {functionName}) => this.#scripts.run(window, functionName),
    call: (window, message) => this.#scripts.call(window, message),
    answer: (window, {id, answer, text}) => this.#questions.answer(window, id, {answer, text}),
    rename: (_, {name}) => this.#rename(name),
    settings: (_, {settings}) => this.#change(settings),
    new: (window, {template}) => this.#replace(window, () => fromTemplate(this.tools.addOn, template)),
    openTables: (window, {files}) =>
      this.#replace(window, () =>
        this.tools.addOn.openTables(files.map(tableFile), label => this.#windows.sendAll({type: 'progress', label})),
      ),
    openData: (window, file) => this.#replace(window, () => openData(this.tools.addOn.files, file)),
    back: window => this.#replace(window, () => beforeThis(this.tools.addOn, this.tools.file)),
    download: (_, {request}) => void this.#download(request),
  };

  #join(id: string, {user, authMode}: Message<'join'>): void {
    const window: PageWindow = {id, user, authMode};
    this.#windows.add(window);
    this.#scripts.open(window);
    this.#sendSnapshot(window);
    for (const remark of this.#remarks.splice(0)) this.#windows.send(window, remark);
  }

  #sendSnapshot(window: PageWindow): void {
    this.#spreadsheet.publish();
    const url = `/snapshot/${randomUUID()}`;
    const body = this.#spreadsheet.snapshot(window.user);
    this.#windows.store(url, body, {'content-type': 'application/json'}, true);
    this.#windows.send(window, {type: 'opened', url});
  }

  #receive(window: PageWindow, message: Revision): void {
    if (typeof message.nextRevisionId !== 'string') {
      // Where a user's cursor is: of interest to the other windows only.
      this.#windows.sendOthers(window, {type: 'revision', message});
      return;
    }
    this.#windows.sendAll({type: 'calculating'});
    const reception = this.#spreadsheet.receive(message);
    if (reception === 'broken') this.#recover();
    else if (reception === 'impossible') this.#windows.send(window, {type: 'refresh'});
    this.#publishSoon();
  }

  /** Someone who types fast does not wait for each value's consequences: they are worked out when no message is left. */
  #publishSoon(): void {
    if (this.#questions.busy) this.#spreadsheet.publish();
    else
      this.#publishing ??= setImmediate(() => {
        this.#publishing = undefined;
        try {
          this.#spreadsheet.publish();
        } catch (error) {
          this.#complain('Publishing', error);
        }
      });
  }

  /**
   * An edit broke off half way, and the windows have another spreadsheet than the host: all get the host's, opened anew. If
   * that can't be opened, the one that was saved last is.
   */
  #recover(): void {
    const host = lastSound(this.tools.addOn, () => this.#spreadsheet.stored(), this.tools.file);
    if (host) this.#exchange(host);
  }

  #rename(name: string): void {
    this.#spreadsheet.host.book.settings.name = name;
    this.#windows.sendAll({type: 'name', name});
    this.#spreadsheet.publish();
  }

  /** The same spreadsheet under other settings, opened anew as Google does it. */
  #change(settings: Settings): void {
    this.#exchange(underSettings(this.tools.addOn, this.#spreadsheet.stored(), settings));
  }

  /** The spreadsheet that goes is kept: one step leads back to it, and the same step here again. */
  #replace(window: PageWindow, open: () => Opened): void {
    this.#windows.sendAll({type: 'progress', label: 'Opening…'});
    const opened = attempt(() => {
      const made = open();
      if ('host' in made) this.tools.file.keepReplaced(this.#spreadsheet.stored());
      return made;
    });
    if ('problems' in opened) {
      const {problems} = opened;
      this.#windows.send(window, {type: 'told', title: "The spreadsheet can't be opened", problems: [...problems]});
      return;
    }
    const {keptAsText, lost = []} = opened;
    if (keptAsText.length > 0) this.#remark('Opened, with some values as text', keptAsText);
    if (lost.length > 0) this.#remark('Opened, but not as it was saved here', lost);
    this.#exchange(opened.host);
  }

  #remark(title: string, problems: readonly string[]): void {
    this.#remarks.push({type: 'told', title, problems: [...problems]});
  }

  #exchange(host: Host): void {
    this.#windows.sendAll({type: 'progress', label: 'Opening…'});
    const next = this.#opened(host);
    this.#spreadsheet.close();
    this.#spreadsheet = next;
    this.#spreadsheet.save();
    this.#windows.sendAll({type: 'reload'});
  }

  async #download(request: number): Promise<void> {
    const {host} = this.#spreadsheet;
    try {
      const bytes = await workbookFile(host.model, keptOf(host));
      this.#windows.finishDownload(request, `${host.book.settings.name}.xlsx`, bytes);
    } catch (error) {
      this.#windows.refuseDownload(request, `The .xlsx file can't be made: ${this.#complain('download', error)}`);
    }
  }

  #tellUnsaved(error: unknown): void {
    const problem = `${this.tools.file.path} can't be written: ${this.#complain('Saving', error)}`;
    this.#windows.sendAll({type: 'told', title: 'Your work is not saved', problems: [problem]});
  }

  /** Gives what went wrong in a line, which the log gets too. */
  #complain(what: string, error: unknown): string {
    const [line = ''] = runError(error).split('\n');
    const short = line.length > longestComplaint ? `${line.slice(0, longestComplaint)}…` : line;
    this.tools.complain(`The page goes on after this. ${what}: ${short}`);
    return short;
  }
}

/** What exchanges the whole spreadsheet, or reads all of it, does not happen in the middle of a script. */
const needsQuiet: ReadonlySet<FromWindow['type']> = new Set([
  'settings',
  'new',
  'openTables',
  'openData',
  'back',
  'download',
]);

const longestComplaint = 200;
