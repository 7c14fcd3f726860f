import {expect, it} from 'vitest';
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

it('importing the engine changes nothing: only adaptEngine does', async () => {
  const {registries} = await import('@odoo/o-spreadsheet');
  const {adaptEngine} = await import('../../../workbench/engine/adapt-engine');
  await import('../../../workbench/engine/model');
  await import('../../../workbench/engine/xlsx/workbook-file');
  expect(registries.functionRegistry.mapping).not.toHaveProperty('ARRAYFORMULA');
  adaptEngine();
  expect(registries.functionRegistry.mapping).toHaveProperty('ARRAYFORMULA');
  const {mapping} = registries.functionRegistry;
  const before = {...mapping};
  adaptEngine();
  expect(mapping).toEqual(before);
});
