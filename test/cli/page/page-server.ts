import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll} from 'vitest';
import {dist, root} from '../../../build/paths.ts';
import {Host, type SavedSpreadsheet} from '../../../workbench/index';

/** What `npm start` runs, in a process of its own: it waits there for answers to dialogs, which the test gives here. */
export class PageServer {
  address = '';
  readonly folder = mkdtempSync(join(tmpdir(), 'page-'));
  readonly file = join(this.folder, 'spreadsheet.json');
  /** What it has printed since it was started. */
  said = '';
  #process: ChildProcess | undefined;

  constructor(saved: SavedSpreadsheet) {
    writeFileSync(this.file, JSON.stringify(saved));
  }

  get isRunning(): boolean {
    return this.#process?.exitCode === null && this.#process.signalCode === null;
  }

  async start(): Promise<void> {
    const port = new URL(this.address || 'http://127.0.0.1:0').port || '0';
    const script = `${root}/cli/start.ts`;
    const args = ['--import', 'tsx', script, '--no-open', '--file', this.file, '--port', port];
    const started = spawn(process.execPath, args, {cwd: root, stdio: ['ignore', 'pipe', 'pipe']});
    this.#process = started;
    this.said = '';
    this.address = await new Promise((resolve, reject) => {
      const read = (part: Buffer): void => {
        this.said += String(part);
        const [address] = /http:\S+/.exec(this.said) ?? [];
        if (address) resolve(address);
      };
      started.stdout.on('data', read);
      started.stderr.on('data', read);
      started.once('exit', () => reject(new Error(`The page did not start: ${this.said}`)));
    });
  }

  /** As Ctrl+C does it: what is not saved yet is saved. */
  async stop(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (!running || running.exitCode !== null) return;
    running.kill('SIGTERM');
    await once(running, 'exit');
  }

  /** Stops, and starts again at the same address with the file that is there. */
  async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }
}

/** A page server for the tests of one file. */
export function usePageServer(saved: () => SavedSpreadsheet): () => PageServer {
  let server: PageServer;
  beforeAll(async () => {
    server = new PageServer(saved());
    await server.start();
  });
  afterAll(async () => {
    await server?.stop();
    if (server) rmSync(server.folder, {recursive: true});
  });
  return () => server;
}

/** A new spreadsheet with the add-on in it, which nobody has set up. */
export function emptySpreadsheet(): SavedSpreadsheet {
  const options = {codeDir: dist, manifestPath: `${dist}/appsscript.json`, htmlDir: dist};
  return new Host({...options, name: 'Untitled spreadsheet', timeZone: 'Europe/Kyiv'}).save();
}
