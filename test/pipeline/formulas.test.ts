import {describe, expect, it} from 'vitest';
import {columnLetters} from '../../src/formula/column-letters';
import {lint} from '../../src/formula/lint';
import type {Node} from '../../src/formula/node';
import {EVERYWHERE, POINT_DECIMALS, print, type Separators} from '../../src/formula/print';
import {calculationPlans, viewPlans} from '../../src/pipeline/plan/workbook-plan';
import {LAYOUT} from './layout-fixture';

/** Every formula that Set up writes, with its address. */
const formulas = [...calculationPlans(LAYOUT), ...viewPlans(LAYOUT)].flatMap(({name, blocks, inputs}) => [
  ...blocks.flatMap(({row, column, cells}) =>
    cells.flatMap((line, down) =>
      line.flatMap(({content}, right) =>
        typeof content === 'object' ? [at(name, row + down, column + right, content)] : [],
      ),
    ),
  ),
  ...inputs.flatMap(({row, column, initial}) => (typeof initial === 'object' ? [at(name, row, column, initial)] : [])),
]);

function at(sheet: string, row: number, column: number, formula: Node) {
  return {address: `${sheet}!${columnLetters(column)}${row}`, formula};
}

function text(separators: Separators): string {
  return formulas.map(({address, formula}) => `${address}\n  ${print(formula, separators)}\n`).join('');
}

describe('every formula that Set up writes', () => {
  it('is sound in Google Sheets', () => {
    expect(formulas.flatMap(({address, formula}) => lint(formula).map(problem => `${address}: ${problem}`))).toEqual(
      [],
    );
  });

  it('has this text with ; between arguments, which every locale accepts', async () => {
    await expect(text(EVERYWHERE)).toMatchFileSnapshot('golden/formulas-semicolon.txt');
  });

  it('has this text with , between arguments, as a point-decimal locale shows it', async () => {
    await expect(text(POINT_DECIMALS)).toMatchFileSnapshot('golden/formulas-comma.txt');
  });

  it('names every function in capitals and holds no array braces and no decimals', () => {
    const withoutTexts = text(EVERYWHERE).replace(/"[^"]*"/g, '""');
    expect(withoutTexts).not.toMatch(/[{}]|\d\.\d/);
  });
});
