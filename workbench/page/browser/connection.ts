import type {AuthMode} from '../../apps-script/runtime/permission';
import type {FromWindow, ToWindow, UserId} from '../protocol';

/** This window's line to the process that holds the spreadsheet: a stream of events from it, and posts to it, in order. */
export class Connection {
  readonly id = crypto.randomUUID();
  readonly #waiting: FromWindow[] = [];
  #posting = false;
  #refused: (why: string) => void = () => undefined;

  constructor(
    readonly user: UserId,
    readonly authMode: AuthMode,
  ) {}

  /** @param refused told in a sentence why the server did not take what was sent */
  open(take: (message: ToWindow) => void, lost: () => void, refused: (why: string) => void): void {
    this.#refused = refused;
    const events = new EventSource(`/events?${this.#query({user: this.user, authMode: this.authMode})}`);
    events.onmessage = ({data}: MessageEvent<string>) => take(JSON.parse(data));
    // A stream that is opened again has missed events: the page starts over instead, once there is a server.
    events.onerror = () => {
      events.close();
      lost();
    };
    addEventListener('pagehide', () => events.close());
  }

  send(message: FromWindow): void {
    this.#waiting.push(message);
    if (!this.#posting) void this.#post();
  }

  downloadAddress(): string {
    return `/download?${this.#query({})}`;
  }

  async #post(): Promise<void> {
    this.#posting = true;
    while (this.#waiting.length > 0) {
      const body = JSON.stringify(this.#waiting.splice(0));
      const headers = {'content-type': 'application/json'};
      // What does not reach the server breaks the stream of events off as well, which says so.
      const answer = await fetch(`/messages?${this.#query({})}`, {method: 'POST', headers, body}).catch(
        () => undefined,
      );
      if (answer && !answer.ok) this.#refused(await answer.text());
    }
    this.#posting = false;
  }

  #query(more: Record<string, string>): string {
    return new URLSearchParams({window: this.id, ...more}).toString();
  }
}
