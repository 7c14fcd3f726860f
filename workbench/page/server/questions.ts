import type {Host} from '../../apps-script/host';
import type {Answer, Shown} from '../../apps-script/runtime/screen';
import type {Question} from '../protocol';
import type {PageWindow, Windows} from './windows';

interface Given {
  answer: Answer;
  text: string;
}

interface Open {
  window: PageWindow;
  given?: Given;
}

export interface AskingEvents {
  /** A script stops here until its user answers: whatever it did so far is to be shown. */
  beforeWaiting(): void;
  /** Stops until there is a message from some window, and deals with it. */
  takeNextMessage(): void;
}

/** The dialogs of running scripts. A script is synchronous: it waits in the middle of its run for the user's answer. */
export class Questions {
  readonly #open = new Map<number, Open>();
  /** The windows whose scripts run, the innermost last: while one waits, another window's script may run. */
  readonly #acting: PageWindow[] = [];
  #last = 0;

  constructor(
    private readonly windows: Windows,
    private readonly events: AskingEvents,
  ) {}

  /** Whether some script waits or runs. */
  get busy(): boolean {
    return this.#acting.length > 0;
  }

  /** Does `work`, a run of a script, with its dialogs shown in this window. */
  during<T>(window: PageWindow, work: () => T): T {
    this.#acting.push(window);
    try {
      return work();
    } finally {
      this.#acting.pop();
    }
  }

  /** Makes the host's dialogs ask the acting window, and what it shows appear there at once. */
  attach(host: Host, show: (window: PageWindow, shown: Shown) => void): void {
    const {screen} = host;
    const fromQueue = {alert: screen.alert.bind(screen), prompt: screen.prompt.bind(screen)};
    screen.alert = (title, message, buttons) =>
      this.#actor
        ? this.#ask({kind: 'alert', title, message, buttons}).answer
        : fromQueue.alert(title, message, buttons);
    screen.prompt = (title, message, buttons) =>
      this.#actor ? this.#ask({kind: 'prompt', title, message, buttons}) : fromQueue.prompt(title, message, buttons);
    const {shown} = screen;
    shown.push = (...items) => {
      const actor = this.#actor;
      if (!actor) return Array.prototype.push.apply(shown, items);
      for (const item of items) show(actor, item);
      return shown.length;
    };
  }

  /** Only the window that is asked answers. */
  answer(window: PageWindow, id: number, given: Given): void {
    const open = this.#open.get(id);
    if (open?.window === window) open.given = given;
  }

  /** The window is gone: its dialogs are closed. */
  abandon(window: PageWindow): void {
    for (const open of this.#open.values()) {
      if (open.window === window) open.given = {answer: 'CLOSE', text: ''};
    }
  }

  get #actor(): PageWindow | undefined {
    return this.#acting.at(-1);
  }

  #ask(question: Question): Given {
    const window = this.#actor;
    if (!window) throw new Error('No window is there to ask.');
    // A window that was closed while its script ran asks nobody.
    if (!this.windows.get(window.id)) return {answer: 'CLOSE', text: ''};
    const id = ++this.#last;
    const open: Open = {window};
    this.#open.set(id, open);
    this.events.beforeWaiting();
    this.windows.send(window, {type: 'question', id, question});
    while (!open.given) this.events.takeNextMessage();
    this.#open.delete(id);
    return open.given;
  }
}
