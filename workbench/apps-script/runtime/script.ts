import vm from 'node:vm';
import {parse, type Token} from 'acorn';

/** A file of an add-on's script. */
export interface ScriptFile {
  /** In messages. */
  readonly name: string;
  readonly code: string;
}

/** The script of an add-on, checked as Google's editor checks it when it is saved. All its files share one global scope. */
export class Script {
  /** Names of the top-level function declarations: only these can be menu items, triggers or called by a panel. */
  readonly functions: ReadonlySet<string>;
  /** In the order in which they run. */
  readonly compiled: readonly vm.Script[];

  /**
   * Throws a SyntaxError when the code is not ES2020 without BigInt literals: Google's parser refuses these, class fields,
   * `#private` and newer syntax. `?.` and `??` are reported to be deployed live. Throws an Error when two files declare the
   * same function: in Google the one that runs last would take the place of the other.
   */
  constructor(files: readonly ScriptFile[]) {
    const declaredIn = new Map<string, string>();
    for (const {name, code} of files) {
      for (const declared of functionsOf(code)) {
        const other = declaredIn.get(declared) ?? name;
        if (other !== name) throw new Error(`${other} and ${name} both declare the function ${declared}.`);
        declaredIn.set(declared, name);
      }
    }
    this.functions = new Set(declaredIn.keys());
    this.compiled = files.map(({name, code}) => new vm.Script(code, {filename: name}));
  }

  /** A name that ends in `_` is private: Google neither lists nor calls it from outside the script. */
  isCallable(name: string): boolean {
    return this.functions.has(name) && !name.endsWith('_');
  }
}

function functionsOf(code: string): string[] {
  const program = parse(code, {ecmaVersion: 2020, sourceType: 'script', onToken: refuseBigInt});
  return program.body.flatMap(statement => (statement.type === 'FunctionDeclaration' ? [statement.id.name] : []));
}

function refuseBigInt({start, ...token}: Token & {readonly value?: unknown}): void {
  if (typeof token.value === 'bigint') throw new SyntaxError(`A BigInt literal at ${start}`);
}
