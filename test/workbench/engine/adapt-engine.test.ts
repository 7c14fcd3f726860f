import {spawnSync} from 'node:child_process';
import {expect, it} from 'vitest';
import {root} from '../../../build/paths';
import {importsOf, sources} from '../../build/rooms';

it('no file of the engine imports itself by way of others', () => {
  const files = sources('workbench/engine');
  const imports = new Map(
    files.map(file => [file, importsOf(file).flatMap(({to, isLocal}) => (isLocal ? [`${to}.ts`] : []))]),
  );
  expect(imports.get('workbench/engine/model.ts')).toContain('workbench/engine/adapt-engine.ts');
  const reaches = (from: string, seen = new Set<string>()): Set<string> => {
    for (const to of imports.get(from) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      reaches(to, seen);
    }
    return seen;
  };
  expect(files.filter(file => reaches(file).has(file))).toEqual([]);
});

/** In a process of its own, for no other test has adapted the engine there. */
const IMPORTS = `
  import {registries} from '@odoo/o-spreadsheet';
  import {adaptEngine} from './workbench/engine/adapt-engine.ts';
  import './workbench/engine/model.ts';
  import './workbench/engine/xlsx/workbook-file.ts';
  const {mapping} = registries.functionRegistry;
  const imported = 'ARRAYFORMULA' in mapping;
  adaptEngine();
  const adapted = 'ARRAYFORMULA' in mapping;
  const before = {...mapping};
  adaptEngine();
  const names = Object.keys({...before, ...mapping});
  const adaptedAgain = names.filter(name => mapping[name] !== before[name]);
  process.stdout.write(JSON.stringify({imported, adapted, adaptedAgain}));
`;

it('importing the engine changes nothing: only adaptEngine does', () => {
  const args = ['--import', 'tsx', '--input-type=module', '-e', IMPORTS];
  const {stdout, stderr} = spawnSync(process.execPath, args, {cwd: root, encoding: 'utf8'});
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({imported: false, adapted: true, adaptedAgain: []});
});
