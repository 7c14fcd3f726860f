import type {AuthMode} from '../../apps-script/runtime/permission';
import type {ToWindow, UserId} from '../protocol';
import type {Incoming, Outgoing} from './letters';
import type {Mailbox} from './mailbox';

/** A browser window that shows the spreadsheet. */
export interface PageWindow {
  id: string;
  user: UserId;
  /** The mode in which the add-on's `onOpen` ran for it. */
  authMode: AuthMode;
}

/** The windows that are open, and the way to them. */
export class Windows {
  readonly #open = new Map<string, PageWindow>();

  constructor(private readonly mailbox: Mailbox<Incoming, Outgoing>) {}

  add(window: PageWindow): void {
    this.#open.set(window.id, window);
  }

  remove(id: string): void {
    this.#open.delete(id);
  }

  get(id: string): PageWindow | undefined {
    return this.#open.get(id);
  }

  of(user: string): PageWindow[] {
    return [...this.#open.values()].filter(window => window.user === user);
  }

  send({id}: PageWindow, message: ToWindow): void {
    this.mailbox.send({to: id, message});
  }

  /** Reaches the windows that are still loading, too. */
  sendAll(message: ToWindow): void {
    this.mailbox.send({to: everyWindow, message});
  }

  sendOthers(than: PageWindow, message: ToWindow): void {
    for (const window of this.#open.values()) if (window !== than) this.send(window, message);
  }

  /** Puts something where windows can fetch it. */
  store(path: string, body: string | Uint8Array, headers: Record<string, string>, once: boolean): void {
    this.mailbox.send({path, body, headers, once});
  }

  finishDownload(download: number, name: string, bytes: Uint8Array): void {
    this.mailbox.send({download, name, bytes});
  }

  refuseDownload(download: number, problem: string): void {
    this.mailbox.send({download, problem});
  }
}

/** The web server's name for all of them. */
const everyWindow = '';
