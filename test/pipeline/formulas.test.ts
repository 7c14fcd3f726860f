import {describe, expect, it} from 'vitest';
import {lint} from '../../src/formula/lint';
import type {Node} from '../../src/formula/node';
import {print} from '../../src/formula/print';
import {CHOICES} from '../../src/pipeline/choices/choice-columns';
import {FACT_SHEETS} from '../../src/pipeline/facts/fact-sheets';
import {cellsOf} from '../../src/pipeline/overview/cells-of';
import {placeOverview} from '../../src/pipeline/overview/place';
import type {Layout} from '../../src/pipeline/plan/layout';
import {boardPlan} from '../../src/pipeline/views/board';
import {toDoPlan} from '../../src/pipeline/views/to-do';
import {EXTRACT_LAYOUT, LAYOUT} from './layout-fixture';
import {namedFormula} from './named-formula';

const overview = placeOverview(LAYOUT);
const cells = cellsOf(LAYOUT, overview);

interface Written {
  readonly id: string;
  readonly formula: Node;
  /** The name of its sheet, where that is not the overview. */
  readonly own?: string;
}

/** Every formula that the add-on writes, by the id of the number or column that it fills. */
function writtenOn(layout: Layout): Written[] {
  const cells = cellsOf(layout, overview);
  const facts = Object.values(FACT_SHEETS).flatMap(({lists}) =>
    Object.entries(lists).flatMap(([list, columns]) =>
      columns.flatMap(({id, formula}): Written[] => (formula ? [{id: `${list}.${id}`, formula: formula(cells)}] : [])),
    ),
  );
  const numbers = overview.slots.flatMap(({section, column, line, content, input}): Written[] => {
    const formula = content?.(cells) ?? input?.(cells).initial;
    return typeof formula === 'object' ? [{id: [section, column, line].filter(Boolean).join('.'), formula}] : [];
  });
  const views = [boardPlan(layout, cells), toDoPlan(layout, cells)].flatMap(({id: sheet, name: own, cells: rows}) =>
    rows.flatMap((line, down) =>
      line.flatMap(({content}, right): Written[] =>
        typeof content === 'object' ? [{id: `${sheet}.${1 + right}.${1 + down}`, formula: content, own}] : [],
      ),
    ),
  );
  const choices = CHOICES.map(
    ({id, formula}): Written => ({id: `choices.${id}`, formula: formula(cells, {...layout, logId: 7})}),
  );
  return [...facts, ...numbers, ...views, ...choices];
}

const written = writtenOn(LAYOUT);
const overExtract = writtenOn(EXTRACT_LAYOUT);
const textOf = ({id, formula, own}: Written) => `${id}\n  ${namedFormula(formula, overview, own)}\n`;

describe('every formula that the add-on writes', () => {
  it('is sound in Google Sheets', () => {
    expect(
      [...written, ...overExtract].flatMap(({id, formula}) => lint(formula).map(problem => `${id}: ${problem}`)),
    ).toEqual([]);
  });

  it('has this text', async () => {
    await expect(written.map(textOf).join('')).toMatchFileSnapshot('golden/formulas.txt');
  });

  it('has this text over an extract, where that is another one', async () => {
    const texts = new Set(written.map(textOf));
    const others = overExtract.map(textOf).filter(text => !texts.has(text));
    // What counts conversations can't be known there.
    const ids = overExtract.map(({id}) => id);
    expect(written.map(({id}) => id).filter(id => !ids.includes(id))).toEqual([
      'stages.inProcess.total',
      'stages.stays.total',
    ]);
    await expect(others.join('')).toMatchFileSnapshot('golden/extract-formulas.txt');
  });

  it('names every function in capitals and holds no array braces and no decimals', () => {
    const withoutTexts = written.map(({formula}) => print(formula).replace(/"[^"]*"/g, '""')).join('\n');
    expect(withoutTexts).not.toMatch(/[{}]|\d\.\d/);
  });
});

describe('the formulas of the overview', () => {
  it('are few and short enough to be read', () => {
    const lengths = overview.slots.flatMap(({content}) => {
      const formula = content?.(cells);
      return typeof formula === 'object' ? [print(formula).length] : [];
    });
    expect(lengths.length).toBeLessThanOrEqual(190);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(1000);
  });
});
