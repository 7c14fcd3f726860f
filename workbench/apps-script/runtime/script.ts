import vm from 'node:vm';
import {parse, type Token} from 'acorn';

/** The one script file of an add-on, checked as Google's editor checks it when it is saved. */
export class Script {
  /** Names of the top-level function declarations: only these can be menu items, triggers or called by a panel. */
  readonly functions: ReadonlySet<string>;
  readonly compiled: vm.Script;

  /**
   * Throws a SyntaxError when the code is not ES2020 without BigInt literals: Google's parser refuses these, class fields,
   * `#private` and newer syntax. `?.` and `??` are reported to be deployed live.
   */
  constructor(code: string, filename: string) {
    const program = parse(code, {ecmaVersion: 2020, sourceType: 'script', onToken: refuseBigInt});
    this.functions = new Set(
      program.body.flatMap(statement => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : [])),
    );
    this.compiled = new vm.Script(code, {filename});
  }

  /** A name that ends in `_` is private: Google neither lists nor calls it from outside the script. */
  isCallable(name: string): boolean {
    return this.functions.has(name) && !name.endsWith('_');
  }
}

function refuseBigInt({start, ...token}: Token & {readonly value?: unknown}): void {
  if (typeof token.value === 'bigint') throw new SyntaxError(`A BigInt literal at ${start}`);
}
