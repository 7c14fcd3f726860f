import {spawn} from 'node:child_process';
import type {Host} from '../../apps-script/host';
import type {PageAddOn} from '../add-on';
import {newHost, reopenHost} from './open-host';
import {startPage} from './start-page';
import {StoredFile} from './stored-file';

export interface PageOptions {
  /** Where the page keeps its spreadsheet. */
  file: string;
  /** 0 takes a free one. */
  port: number;
  /** Whether to open a browser on it. */
  open: boolean;
  /** Told where the page is, for the user to read. */
  say: (text: string) => void;
  /** Called when the page shows a new spreadsheet, since none is kept yet. */
  onNew: (host: Host) => Promise<void>;
}

/**
 * Shows the spreadsheet page of an add-on until the process is told to stop: the spreadsheet of last time, or at first the
 * add-on's first template.
 */
export async function showPage(addOn: PageAddOn, {file, port, open, say, onNew}: PageOptions): Promise<void> {
  const stored = new StoredFile(file);
  const page = await startPage(addOn, stored, port);
  say(`The spreadsheet page: ${page.address}\nYour work is kept in ${file}. Ctrl+C stops the page.\n\n`);
  if (open) openBrowser(page.address);
  const saved = stored.read();
  const host = saved ? reopenHost(addOn.files, saved) : (addOn.templates[0]?.open() ?? newHost(addOn.files));
  page.show(host);
  const stopped = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  if (!saved) await onNew(host);
  await stopped;
  await page.close();
}

/** Opens the user's browser, where there is one. The address is printed as well, so that nothing is lost without one. */
function openBrowser(address: string): void {
  const screen = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', address]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', address]
        : ['xdg-open', address];
  if (command === 'xdg-open' && !screen) return;
  spawn(command ?? '', args, {stdio: 'ignore', detached: true})
    .on('error', () => undefined)
    .unref();
}
