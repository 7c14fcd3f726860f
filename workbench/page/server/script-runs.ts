import {randomUUID} from 'node:crypto';
import type {Host} from '../../apps-script/host';
import type {Shown} from '../../apps-script/runtime/screen';
import type {FromWindow} from '../protocol';
import {framePage} from './frame-page';
import type {OpenSpreadsheet} from './open-spreadsheet';
import type {Questions} from './questions';
import {runError} from './run-error';
import type {PageWindow, Windows} from './windows';

/** Runs the add-on's functions for windows, and tells them what a run returned, showed, changed and logged. */
export class ScriptRuns {
  constructor(
    private readonly windows: Windows,
    private readonly questions: Questions,
    /** The code of `google.script.run`. */
    private readonly googleScript: string,
    /** The one that is open by now. */
    private readonly spreadsheet: () => OpenSpreadsheet,
  ) {}

  /** Runs `onOpen` for a window that has come. */
  open(window: PageWindow): void {
    const {host} = this.spreadsheet();
    const logged = this.#logMark();
    try {
      // Opening runs a script; another user's that waits for an answer goes on after it.
      this.questions.during(window, () => host.open(window.authMode, {user: window.user}));
    } catch (error) {
      // Google shows nothing either: the menu is missing, and the log says why.
      this.windows.send(window, {
        type: 'log',
        entries: [{level: 'error', text: `onOpen: ${runError(error)}`}],
        warnings: [],
      });
    }
    this.#tellLog(window, logged);
  }

  run(window: PageWindow, functionName: string): void {
    this.windows.send(window, {type: 'running'});
    let error: string | null = null;
    this.#script(window, host => {
      try {
        host.run(functionName, [], {user: window.user});
      } catch (thrown) {
        error = runError(thrown);
      }
    });
    this.windows.send(window, {type: 'finished', error});
  }

  call(window: PageWindow, {id, functionName, args}: Extract<FromWindow, {type: 'call'}>): void {
    this.#script(window, host => {
      try {
        const value = host.call(functionName, args, {user: window.user});
        this.windows.send(window, {type: 'result', id, value});
      } catch (error) {
        this.windows.send(window, {type: 'failure', id, name: 'ScriptError', message: runError(error)});
      }
    });
  }

  /** Runs a script for a window, and shows there and everywhere what it did. */
  #script(window: PageWindow, work: (host: Host) => void): void {
    const before = this.spreadsheet().host.selection.of(window.user);
    const logged = this.#logMark();
    this.questions.during(window, () => work(this.spreadsheet().host));
    this.spreadsheet().publish();
    const selected = this.spreadsheet().selected(window.user);
    if (selected && selected !== before) this.windows.send(window, {type: 'select', ...selected});
    this.#tellLog(window, logged);
  }

  show(window: PageWindow, shown: Shown): void {
    if (shown.kind === 'alert' || shown.kind === 'prompt') return;
    if (shown.kind === 'toast') {
      const {title, message, seconds} = shown;
      this.windows.send(window, {type: 'toast', title, message, seconds});
      return;
    }
    const id = randomUUID();
    const url = `/frame/${id}`;
    const {body, headers} = framePage(shown.html, this.googleScript, [...this.#callable()]);
    this.windows.store(url, body, headers, true);
    const {kind, title, width = null, height = null} = shown;
    this.windows.send(window, {type: 'page', page: {id, kind, title, url, width, height}});
  }

  /** A function whose name ends in `_` is private: pages don't see it. */
  #callable(): string[] {
    return [...this.spreadsheet().host.functions].filter(name => !name.endsWith('_'));
  }

  #logMark(): {entries: number; warnings: number} {
    const {log, warnings} = this.spreadsheet().host;
    return {entries: log.length, warnings: warnings.length};
  }

  #tellLog(window: PageWindow, since: {entries: number; warnings: number}): void {
    const {log, warnings} = this.spreadsheet().host;
    const news = {entries: log.slice(since.entries), warnings: warnings.slice(since.warnings)};
    if (news.entries.length + news.warnings.length > 0) this.windows.send(window, {type: 'log', ...news});
  }
}
