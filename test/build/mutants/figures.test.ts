import {describe, expect, it} from 'vitest';
import {whyAccepted} from '../../../build/mutants/accepted.ts';
import {figuresOf, scoreOf} from '../../../build/mutants/figures.ts';
import {filesOf, folderOf, PURE_FOLDERS} from '../../../build/mutants/folders.ts';
import type {Mutant} from '../../../build/mutants/run-stryker.ts';
import {mutantsSection} from '../../../build/mutants/section.ts';

const SOURCE = 'export const one =\n  first + second;\n';

function mutant(status: Mutant['status'], more: Partial<Mutant> = {}): Mutant {
  const location = {start: {line: 2, column: 3}, end: {line: 2, column: 17}};
  return {status, mutatorName: 'ArithmeticOperator', replacement: 'first - second', location, ...more};
}

const REPORT = {
  files: {
    'src/pipeline/check/a.ts': {
      source: SOURCE,
      mutants: [mutant('Killed'), mutant('Timeout'), mutant('Survived'), mutant('RuntimeError')],
    },
    'src/pipeline/check/b.ts': {
      source: SOURCE,
      mutants: [mutant('NoCoverage', {location: {start: {line: 1, column: 8}, end: {line: 2, column: 8}}})],
    },
    'src/pipeline/menu.ts': {source: SOURCE, mutants: [mutant('Killed')]},
  },
};

describe('the figures of mutants', () => {
  const figures = figuresOf(REPORT);

  it('are those of each folder; what a test killed or let run for ever was noticed', () => {
    expect(figures.map(({alive, ...counts}) => ({...counts, alive: alive.length}))).toEqual([
      {folder: 'src/pipeline/check', mutants: 4, killed: 2, survived: 1, noCoverage: 1, alive: 2},
      {folder: 'src/pipeline', mutants: 1, killed: 1, survived: 0, noCoverage: 0, alive: 0},
    ]);
  });

  it('say of each that lives what stood there, and what it became', () => {
    expect(figures[0]?.alive).toEqual([
      {file: 'src/pipeline/check/a.ts', code: 'first + second', became: 'first - second'},
      {file: 'src/pipeline/check/b.ts', code: 'const one = first', became: 'first - second'},
    ]);
  });

  it('make a table, the worst folder first, and a list of reasons', () => {
    expect(mutantsSection(figures).split('\n')).toEqual([
      '| Folder | Mutants | Killed | Survived | Not covered | Score |',
      '|---|---|---|---|---|---|',
      '| src/pipeline/check | 4 | 2 | 1 | 1 | 50.0 % |',
      '| src/pipeline | 1 | 1 | 0 | 0 | 100.0 % |',
      '| All | 5 | 3 | 1 | 1 | 60.0 % |',
      '',
      '- 2: Nobody has looked at them yet.',
    ]);
    expect(scoreOf({mutants: 0, killed: 0})).toBe(100);
  });
});

describe('a mutant that lives', () => {
  const known = {file: 'src/formula/print.ts', code: "node.kind === 'operation'", became: 'true'};

  it('may, where somebody has said why', () => {
    expect(whyAccepted(known)).toMatch(/^The same result in another way/);
    const chance = {file: 'src/pipeline/sample/sample-data.ts', code: 'fate < 17 / 100', became: 'fate <= 17 / 100'};
    expect(whyAccepted(chance)).toMatch(/^A boundary/);
  });

  it('may not in another file, in other code, or as something else', () => {
    expect(whyAccepted({...known, file: 'src/formula/node.ts'})).toBeUndefined();
    expect(whyAccepted({...known, code: `${known.code} && isNew`})).toBeUndefined();
    const day = {file: 'src/pipeline/explain/resolve.ts', code: 'a < b', became: 'a >= b'};
    expect(whyAccepted(day)).toBeUndefined();
  });
});

it('the pure folders are those that neither name Google nor hold words alone, the rooms of the product one by one', () => {
  expect(PURE_FOLDERS).toEqual(
    expect.arrayContaining(['src/formula', 'src/panel', 'src/pipeline', 'src/pipeline/check']),
  );
  expect(PURE_FOLDERS.filter(folder => /^src\/(sheets|commands|texts)/.test(folder))).toEqual([]);
  expect(folderOf('src/pipeline/menu.ts')).toBe('src/pipeline');
  expect(folderOf('src/pipeline/check/finding.ts')).toBe('src/pipeline/check');
  expect([filesOf('src/pipeline'), filesOf('src/panel')]).toEqual(['src/pipeline/*.ts', 'src/panel/**/*.ts']);
});
