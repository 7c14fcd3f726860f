import {spawn} from 'node:child_process';
import type {Host} from '../../apps-script/host';
import type {Output} from '../../cli/run-command';
import type {StartOptions} from '../../cli/start-options';
import {reopenHost} from './open-host';
import {newSample} from './sample';
import {startPage} from './start-page';
import {StoredFile} from './stored-file';

/**
 * Shows the spreadsheet page until the process is told to stop: the spreadsheet of last time, or at first a sample, for
 * which `sample` is called once the page has it.
 */
export async function showPage(
  {file, port, open}: StartOptions,
  {out}: Output,
  sample: (host: Host) => Promise<void>,
): Promise<void> {
  const stored = new StoredFile(file);
  const page = await startPage(stored, port);
  out(`The spreadsheet page: ${page.address}\nYour work is kept in ${file}. Ctrl+C stops the page.\n\n`);
  if (open) openBrowser(page.address);
  const saved = stored.read();
  const host = saved ? reopenHost(saved) : newSample();
  page.show(host);
  const stopped = new Promise<void>(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  if (!saved) await sample(host);
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
