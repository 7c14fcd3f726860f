import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {dist, root} from '../../../build/paths.ts';
import {Host, type HostOptions} from '../../../workbench/apps-script/host.ts';

const codePath = `${dist}/Code.js`;
const options = {codePath, manifestPath: `${dist}/appsscript.json`, htmlDir: dist};

/**
 * A spreadsheet that Set up made, with the sample data or empty, in which the panel was opened once. Making one takes
 * seconds, so it is kept for the next test of the same built file.
 */
export function preparedHost(kind: 'sample' | 'empty', more: Partial<HostOptions> = {}): Host {
  const version = createHash('sha256').update(readFileSync(codePath)).digest('hex').slice(0, 12);
  const file = `${root}/.cache/prepared/${version}-${kind}.json`;
  if (!existsSync(file)) {
    mkdirSync(`${root}/.cache/prepared`, {recursive: true});
    const aside = `${file}-${process.pid}-${Math.random()}`;
    writeFileSync(aside, JSON.stringify(prepare(kind).save()));
    renameSync(aside, file);
  }
  const host = new Host({...options, ...more, data: JSON.parse(readFileSync(file, 'utf8'))});
  host.open();
  return host;
}

/** Blank sheets of few rows, which Set up takes over: calculating 1000 blank rows at each change takes the test its time. */
const small = {
  sheets: ['Conversations', 'Customers', 'Stages'].map((name, id) => ({
    id: String(id),
    name,
    rowNumber: 60,
    colNumber: 16,
  })),
};

function prepare(kind: 'sample' | 'empty'): Host {
  const host = new Host({...options, ...(kind === 'empty' ? {data: small} : {})});
  host.open();
  host.answer({alert: kind === 'sample' ? 'YES' : 'NO'});
  host.clickMenu('Set up');
  host.call('readChoices');
  return host;
}
