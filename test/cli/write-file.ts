import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/** A file that lives as long as the test. */
export function writeFile(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'overview-'));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
