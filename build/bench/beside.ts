import {pathToFileURL} from 'node:url';
import type {Measures} from './measures.ts';
import type {Repetition} from './run-apart.ts';
import type {Size} from './sizes.ts';
import type {Workbook} from './workbook.ts';

/** What another checkout's bench offers; ours of today among them. */
interface Bench {
  readonly overviewWorkbook: (tables: unknown) => Workbook;
  readonly tablesOf: (size: Size) => Promise<unknown>;
  readonly measureApart: (workbook: Workbook, repetition: Repetition) => Measures;
}

/**
 * Measures the overview of another checkout of this project, with that one's own code, in the same run: machines and the
 * other work on them differ too much for figures of two runs to be compared.
 *
 * @param folder absolute path of the checkout, with its packages installed and its `dist` built.
 * @throws what importing or measuring there threw.
 */
export async function measureBeside(folder: string, size: Size): Promise<Measures> {
  const module = async <Name extends keyof Bench>(file: string, name: Name): Promise<Bench[Name]> =>
    ((await import(`${pathToFileURL(folder)}/build/bench/${file}.ts`)) as Bench)[name];
  const tables = await (await module('tables', 'tablesOf'))(size);
  const workbook = (await module('overview-workbook', 'overviewWorkbook'))(tables);
  return (await module('run-apart', 'measureApart'))(workbook, size);
}
