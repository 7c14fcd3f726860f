import {CompiledFormula} from '@odoo/o-spreadsheet';

type Compile = typeof CompiledFormula.Compile;
type Compiled = ReturnType<Compile>;
type Getters = Parameters<Compile>[2];

/** What the engine's types call private of a compiled formula. */
interface Parts {
  readonly tokens: readonly object[];
  readonly literalValues: {readonly numbers: readonly object[]; readonly strings: readonly object[]};
  readonly symbols: readonly string[];
  readonly normalizedFormula: string;
  readonly execute: unknown;
}

interface Known {
  readonly parts: Parts;
  /** What the formula refers to, in order, as it is written. */
  readonly references: readonly string[];
}

/** As many as the formulas of some large spreadsheets. */
const MOST = 20_000;

/**
 * The engine's way to compile, which takes a formula apart once for all spreadsheets: only what its references mean depends on
 * the spreadsheet. A run of tests, and each opening of a file, compiles the same formulas again and again.
 */
export function compiledBefore(compile: Compile): Compile {
  const known = new Map<string, Known>();
  return (formula, sheetId, getters) => {
    const before = known.get(formula);
    if (before) return compiledAs(before, sheetId, getters);
    const references: string[] = [];
    const compiled = compile(formula, sheetId, listening(getters, references));
    // Another formula's literals are that formula's own: who compiles may change them.
    const {tokens, literalValues, symbols, normalizedFormula, execute} = compiled as unknown as Parts;
    if (known.size >= MOST) known.clear();
    if (!compiled.isBadExpression) {
      const parts = {tokens, literalValues: copied(literalValues), symbols, normalizedFormula, execute};
      known.set(formula, {parts, references});
    }
    return compiled;
  };
}

function compiledAs({parts, references}: Known, sheetId: string, getters: Getters): Compiled {
  const {tokens, literalValues, symbols, normalizedFormula, execute} = parts;
  const ranges = references.map(reference => getters.getRangeFromSheetXC(sheetId, reference));
  const Formula = CompiledFormula as unknown as new (...parts: unknown[]) => Compiled;
  return new Formula(sheetId, tokens, copied(literalValues), symbols, ranges, false, normalizedFormula, execute);
}

/** The one getter that compiling asks, with each reference noted. */
function listening(getters: Getters, references: string[]): Getters {
  const getRangeFromSheetXC: Getters['getRangeFromSheetXC'] = (sheetId, reference) => {
    references.push(reference);
    return getters.getRangeFromSheetXC(sheetId, reference);
  };
  return {getRangeFromSheetXC} as Getters;
}

function copied({numbers, strings}: Parts['literalValues']): Parts['literalValues'] {
  return {numbers: numbers.map(number => ({...number})), strings: strings.map(string => ({...string}))};
}
