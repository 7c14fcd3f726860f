import {registries} from '@odoo/o-spreadsheet';
import {adaptEngine} from './adapt-engine';
import {toEngine} from './formula-text';

/** Texts and quoted sheet names, and names that are called. */
const parts = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu;

/** The functions, in capitals, that a formula in Google's en-US form calls and the engine has not. */
export function missingFunctions(formula: string): readonly string[] {
  adaptEngine();
  const called = [...toEngine(formula, 'comma').matchAll(parts)].flatMap(([, name]) => name?.toUpperCase() ?? []);
  return [...new Set(called)].filter(name => !registries.functionRegistry.contains(name));
}
