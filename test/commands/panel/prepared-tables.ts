import type {Host} from '../../../workbench/index.ts';
import {kept} from '../kept.ts';
import {hostOf, preparedHost} from './prepared-host.ts';

/**
 * The empty spreadsheet of `preparedHost` with these of its sheets alone. Where a test is about tables, the others, which it
 * would calculate at each change, take more of its time than all else.
 */
export function preparedTables(...sheets: readonly string[]): Host {
  const sources = [new URL(import.meta.url), new URL('prepared-host.ts', import.meta.url)];
  return hostOf(
    kept(sheets.join('-'), sources, () => {
      const host = preparedHost('empty');
      for (const name of host.sheetNames) if (!sheets.includes(name)) host.sheet(name).delete();
      return host.save();
    }),
  );
}
