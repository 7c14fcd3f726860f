import {execFile} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';

/** Writing a workbook takes seconds; on a busy machine many. */
const patience = 120_000;

const tsx = resolve('node_modules/tsx/dist/cli.mjs');

interface Ended {
  code: number;
  out: string;
  error: string;
}

/** A script in a folder of its own, as a shell would start it. */
function start(script: string, args: string[], environment: NodeJS.ProcessEnv = {}): Promise<Ended & {folder: string}> {
  const folder = mkdtempSync(join(tmpdir(), 'cli-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const {npm_lifecycle_event: _, INIT_CWD: __, ...inherited} = process.env;
  return new Promise(ended => {
    const env = {...inherited, ...environment};
    execFile(process.execPath, [tsx, resolve(script), ...args], {cwd: folder, env}, (failure, out, error) => {
      ended({code: failure ? Number(failure.code) : 0, out, error, folder});
    });
  });
}

test('npm start shows the sample and writes the workbook that it names', {timeout: patience}, async () => {
  const {code, out, error, folder} = await start('cli/start.ts', ['--no-page']);
  expect([code, error]).toEqual([0, '']);
  expect(out).toMatch(/^Sales pipeline as of \d{4}-\d{2}-\d{2}$/m);
  expect(out).toContain('█');
  const named = /LibreOffice: (\S+\.xlsx)/.exec(out)?.[1] ?? 'none';
  expect(existsSync(join(folder, named))).toBe(true);
});

test('npm run overview ends with 1 and without a stack when a file is missing', async () => {
  const args = ['--stages', 's.csv', '--customers', 'c.csv', '--conversations', 'l.csv'];
  const {code, out, error} = await start('cli/overview.ts', args);
  expect([code, out, error]).toEqual([1, '', "s.csv can't be read: there is no such file.\n"]);
});

test('files are meant from where npm was called', async () => {
  const away = mkdtempSync(join(tmpdir(), 'away-'));
  onTestFinished(() => rmSync(away, {recursive: true}));
  const args = ['--stages', '.', '--customers', 'c.csv', '--conversations', 'l.csv'];
  const {error} = await start('cli/overview.ts', args, {npm_lifecycle_event: 'overview', INIT_CWD: away});
  expect(error).toBe(". can't be read: it is a folder.\n");
});

test('npm run overview has standard output to itself: the build before it reports on standard error', () => {
  const {scripts} = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts).toMatchObject({
    build: 'tsx build/build.ts',
    overview: 'npm run --silent build && tsx cli/overview.ts',
  });
  const build = readFileSync('build/build.ts', 'utf8');
  expect(build).toContain('console.error(');
  expect(build).not.toMatch(/console\.(log|info)|stdout/);
});
