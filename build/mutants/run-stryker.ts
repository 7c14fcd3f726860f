import {readFile} from 'node:fs/promises';
import {Stryker} from '@stryker-mutator/core';
import {root} from '../paths.ts';
import {filesOf} from './folders.ts';

/** Nothing in here is kept: the copy of the project that is changed, and Stryker's own report. */
const SCRATCH = '.cache/mutants';

/** What Stryker reports, as far as it is read here (mutation-testing-report-schema). */
export interface Report {
  readonly files: Readonly<Record<string, {readonly source: string; readonly mutants: readonly Mutant[]}>>;
}

/** One change of the sources, and whether a test failed of it. Lines and columns count from 1. */
export interface Mutant {
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage' | 'RuntimeError' | 'CompileError' | 'Ignored';
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly location: {readonly start: Place; readonly end: Place};
}

interface Place {
  readonly line: number;
  readonly column: number;
}

/** Changes the sources of these folders in all the ways that Stryker knows, one at a time, and runs the tests each time. */
export async function runStryker(folders: readonly string[]): Promise<Report> {
  const stryker = new Stryker({
    mutate: folders.map(filesOf),
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: {configFile: 'build/mutants/vitest.config.ts'},
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // A test that takes ten times as long as it should is stuck in a loop, on a busy machine too.
    timeoutMS: 20_000,
    timeoutFactor: 10,
    // Stryker would read it with a TypeScript older than the project's; nothing in it matters to a copy of the project.
    tsconfigFile: `${SCRATCH}/none.json`,
    tempDirName: `${SCRATCH}/copies`,
    ignorePatterns: ['/dist', '/.cache', '/docs/pictures'],
    reporters: ['progress-append-only', 'json'],
    jsonReporter: {fileName: `${SCRATCH}/report.json`},
  });
  await stryker.runMutationTest();
  return JSON.parse(await readFile(`${root}/${SCRATCH}/report.json`, 'utf8')) as Report;
}
