import {CompiledFormula, parseTokens, registries, tokenize} from '@odoo/o-spreadsheet';
import {compiledBefore} from './compiled-before';
import {emptyArray, literalErrors, unknownFunction, wrongCount} from './functions/literal-errors';
import {doubleQuotes, unmarkQuotes, withMarkedQuotes} from './quotes';

type Token = ReturnType<typeof tokenize>[number];
type Compile = typeof CompiledFormula.Compile;
type Compiled = ReturnType<Compile>;

/**
 * Has formulas compiled that the engine gives up on as a whole and Google only in part, or not at all: a call with too few
 * or too many arguments is #N/A and one of an unknown function #NAME?, which IFERROR may catch; an error may be written
 * out (`#N/A`), `{}` is #REF!, and a text may have quotes in it.
 */
export function adaptCompilation(): void {
  const compile = compiledBefore(CompiledFormula.Compile.bind(CompiledFormula));
  CompiledFormula.Compile = (formula, sheetId, getters) => {
    const marked = withMarkedQuotes(formula);
    const compiled = compileInPart(compile, marked, sheetId, getters);
    if (marked === formula) return compiled;
    if (compiled.isBadExpression) return compile(formula, sheetId, getters);
    unmarkQuotes((compiled as unknown as Parts).literalValues.strings);
    return compiled;
  };
  const prototype = CompiledFormula.prototype as unknown as Tokenized;
  const {getTokens} = prototype;
  prototype.getTokens = function (...given) {
    const tokens = getTokens.apply(this, given);
    if (!this.isBadExpression) doubleQuotes(tokens);
    return tokens;
  };
}

/** What the engine's types call private of a compiled formula: its parts as they are written. */
interface Tokenized {
  readonly isBadExpression: boolean;
  getTokens(...given: unknown[]): Token[];
}

function compileInPart(compile: Compile, ...[formula, sheetId, getters]: Parameters<Compile>): Compiled {
  const compiled = compile(formula, sheetId, getters);
  if (!compiled.isBadExpression) return compiled;
  const readable = withReadableCalls(withReadableErrors(formula));
  if (readable === undefined || readable === formula) return compiled;
  const other = compile(readable, sheetId, getters);
  return other.isBadExpression ? compiled : withTokensOf(compiled, other);
}

interface Parts {
  readonly sheetId: string;
  readonly tokens: readonly Token[];
  readonly literalValues: {readonly strings: readonly {value: string}[]};
  readonly symbols: readonly string[];
  readonly rangeDependencies: readonly object[];
  readonly normalizedFormula: string;
  readonly execute: unknown;
}

/**
 * What people see of a formula stays as they wrote it; what is evaluated in its stead has the same references in the same
 * order. The engine's types call the parts private.
 */
function withTokensOf(written: Compiled, evaluated: Compiled): Compiled {
  const Formula = CompiledFormula as unknown as new (...parts: unknown[]) => Compiled;
  const {sheetId, tokens} = written as unknown as Parts;
  const {literalValues, symbols, rangeDependencies, normalizedFormula, execute} = evaluated as unknown as Parts;
  return new Formula(sheetId, tokens, literalValues, symbols, rangeDependencies, false, normalizedFormula, execute);
}

const textOrError = new RegExp(
  `"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\\{\\s*\\}|#(?:${Object.keys(literalErrors).map(escaped).join('|')})`,
  'gi',
);

function escaped(text: string): string {
  return text.slice(1).replace(/[?/]/g, '\\$&');
}

/** Errors as calls of functions that give them. */
function withReadableErrors(formula: string): string {
  return formula.replace(textOrError, part => {
    if (part.startsWith('{')) return `${emptyArray}()`;
    const name = literalErrors[part.toUpperCase()];
    return name === undefined ? part : `${name}()`;
  });
}

/** Calls with a wrong number of arguments as calls of a function that says so. Undefined for what can't be parsed. */
function withReadableCalls(formula: string): string | undefined {
  const tokens: Token[] = tokenize(formula);
  try {
    renameCalls(parseTokens([...tokens]), tokens);
  } catch {
    return undefined;
  }
  return tokens.map(({value}) => value).join('');
}

type Node = ReturnType<typeof parseTokens>;

function renameCalls(node: Node, tokens: Token[]): void {
  for (const child of childrenOf(node)) renameCalls(child, tokens);
  if (node.type !== 'FUNCALL') return;
  const isKnown = registries.functionRegistry.contains(node.value.toUpperCase());
  if (isKnown && isCallable(node.value, node.args.length)) return;
  tokens[node.tokenStartIndex] = {type: 'SYMBOL', value: isKnown ? wrongCount : unknownFunction};
}

function childrenOf(node: Node): readonly Node[] {
  if (node.type === 'FUNCALL') return node.args;
  if (node.type === 'ARRAY') return node.value.flat();
  if (node.type === 'BIN_OPERATION') return [node.left, node.right];
  return node.type === 'UNARY_OPERATION' ? [node.operand] : [];
}

/** Whether the engine compiles a call of one of its functions with so many arguments. */
function isCallable(name: string, count: number): boolean {
  const description = registries.functionRegistry.get(name.toUpperCase());
  const {minArgRequired, maxArgPossible, nbrArgRepeating, nbrOptionalNonRepeatingArgs} = description;
  if (count < minArgRequired || count > maxArgPossible) return false;
  return nbrArgRepeating <= 1 || (count - minArgRequired) % nbrArgRepeating <= nbrOptionalNonRepeatingArgs;
}
