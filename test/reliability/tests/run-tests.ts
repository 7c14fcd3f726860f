import {spawn} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {root} from '../../../build/paths.ts';

/** How the tests of one kind went. */
export interface KindOfTests {
  readonly kind: string;
  readonly tests: number;
  /** Their names. */
  readonly failed: readonly string[];
}

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly ancestorTitles: readonly string[];
      readonly title: string;
      readonly status: string;
    }[];
  }[];
}

/** Runs all tests below a folder, and counts them by the outermost of their groups. Throws when none ran. */
export async function runTests(folder: string): Promise<KindOfTests[]> {
  const place = mkdtempSync(join(tmpdir(), 'reliability-'));
  const file = join(place, 'report.json');
  try {
    await new Promise((resolve, reject) => {
      const arguments_ = ['node_modules/vitest/vitest.mjs', 'run', folder, '--reporter=json', `--outputFile=${file}`];
      const child = spawn(process.execPath, arguments_, {
        cwd: root,
        stdio: 'ignore',
        env: {...process.env, WHOLE: '1'},
      });
      child.on('error', reject);
      child.on('close', resolve);
    });
    return kindsIn(JSON.parse(readFileSync(file, 'utf8')) as Report);
  } finally {
    rmSync(place, {recursive: true});
  }
}

function kindsIn({testResults}: Report): KindOfTests[] {
  const kinds = new Map<string, {tests: number; failed: string[]}>();
  for (const {ancestorTitles, title, status} of testResults.flatMap(file => file.assertionResults)) {
    if (status !== 'passed' && status !== 'failed') continue;
    const kind = ancestorTitles[0] ?? title;
    const known = kinds.get(kind) ?? {tests: 0, failed: []};
    kinds.set(kind, known);
    known.tests++;
    if (status === 'failed') known.failed.push(title);
  }
  return [...kinds].map(([kind, counts]) => ({kind, ...counts}));
}
