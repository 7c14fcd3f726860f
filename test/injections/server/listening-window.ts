import {get, type IncomingMessage} from 'node:http';

export interface Told {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** A window of the page without a browser: what it is told, and what it posts. */
export class ListeningWindow {
  readonly heard: Told[] = [];
  readonly #waiting = new Set<() => void>();

  private constructor(
    readonly address: string,
    readonly id: string,
    private readonly events: IncomingMessage,
  ) {
    let text = '';
    events.setEncoding('utf8').on('data', (part: string) => {
      const parts = (text + part).split('\n\n');
      text = parts.pop() ?? '';
      for (const each of parts) if (each.startsWith('data: ')) this.heard.push(JSON.parse(each.slice(6)));
      for (const look of this.#waiting) look();
    });
    events.on('error', () => undefined);
  }

  static async open(address: string, id: string = crypto.randomUUID()): Promise<ListeningWindow> {
    const events = await new Promise<IncomingMessage>((resolve, reject) =>
      get(`${address}/events?window=${id}`, resolve).on('error', reject),
    );
    const window = new ListeningWindow(address, id, events);
    await window.hears('opened', 0);
    return window;
  }

  close(): void {
    this.events.destroy();
  }

  /** Posts messages as the page does, and gives the answer's status. */
  async post(messages: unknown): Promise<number> {
    const headers = {'content-type': 'application/json', origin: this.address};
    const body = JSON.stringify(messages);
    return (await fetch(`${this.address}/messages?window=${this.id}`, {method: 'POST', headers, body})).status;
  }

  /** The first message of the type that came after so many messages. Rejects when none comes within ten seconds. */
  hears(type: string, after = this.heard.length): Promise<Told> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = this.heard.slice(after).find(each => each.type === type);
        if (!found) return;
        this.#waiting.delete(look);
        clearTimeout(timer);
        resolve(found);
      };
      const timer = setTimeout(() => {
        this.#waiting.delete(look);
        reject(new Error(`The window did not hear "${type}".`));
      }, 10_000);
      this.#waiting.add(look);
      look();
    });
  }

  /** The whole spreadsheet, as the page gets it, as JSON text. */
  async snapshot(): Promise<string> {
    const after = this.heard.length;
    await this.post([{type: 'refresh'}]);
    const {url} = await this.hears('opened', after);
    return (await fetch(`${this.address}${url}`)).text();
  }
}
