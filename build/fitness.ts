import vm from 'node:vm';
import {type Program, parse, type Token} from 'acorn';
import {namesOf} from './names.ts';

/** Bytes. Apps Script loads the whole script at every call, the ones of a menu and of the panel included. */
export const SIZE_LIMIT = 182 * 1024;

/**
 * What Google offers a script with no more than this project's two scopes; a service missing here wants a scope, or is
 * not in use yet.
 */
const SERVICES = [
  'CacheService',
  'Charts',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'SpreadsheetApp',
  'Utilities',
  'console',
];

/** Node's V8 has these; whether Apps Script has is not certain, and a bundle that names one likely dragged in too much. */
const NOT_IN_GOOGLE = ['BigInt', 'BigInt64Array', 'BigUint64Array', 'WebAssembly'];

/** A file of the script that goes to Google. All its files share one global scope. */
export interface ScriptFile {
  readonly file: string;
  /** Of re-exports only: what other files, or Google, may call. */
  readonly entry: string;
  /** Bytes. */
  readonly limit: number;
  /** Whether only the script's other files call it: Google hides functions whose names end in `_`. */
  readonly isHidden: boolean;
}

/** What menus, triggers and the panel call. */
export const CODE: ScriptFile = {file: 'Code.js', entry: 'src/main.ts', limit: SIZE_LIMIT, isHidden: false};

/**
 * Why a built script would not work in Google, in plain sentences; none for a good one.
 *
 * @param exported the functions that must be there for others to call, and the only ones
 * @param others the functions of the script's other files
 */
export function unfitness(
  script: string,
  exported: readonly string[],
  {file, entry, limit, isHidden} = CODE,
  others: readonly string[] = [],
): readonly string[] {
  let program: Program;
  try {
    program = parse(script, {ecmaVersion: 2020, sourceType: 'script', onToken: refuseBigInt});
  } catch (error) {
    return [
      `${file} does not parse as ES2020, all that Apps Script's parser is sure to take: ${(error as Error).message}`,
    ];
  }
  const {free, functions} = namesOf(program);
  const offered = new Set([...engineGlobals(), ...SERVICES, ...others]);
  return [
    ...missing(exported, functions).map(
      name =>
        `${name} is exported by ${entry} but did not become a top-level function. Export a function, not a const.`,
    ),
    ...missing(functions, exported).map(
      name => `${name} can be called from outside, though ${entry} does not export it.`,
    ),
    ...exported
      .filter(name => name.endsWith('_') !== isHidden)
      .map(name =>
        isHidden
          ? `${name} could be called by a menu or a page. Let its name end in "_", which Google hides.`
          : `${name} is private to Google because of its last character. Rename it.`,
      ),
    ...free
      .filter(name => !offered.has(name))
      .map(name => `${name} is used, but a script in Google (with this project's scopes) has no such name.`),
    ...(script.includes('@OnlyCurrentDoc') ? [] : ['The @OnlyCurrentDoc banner is missing.']),
    ...(Buffer.byteLength(script) <= limit
      ? []
      : [`${file} has ${Buffer.byteLength(script)} bytes; the limit is ${limit}. See which import grew it.`]),
  ];
}

/** The one part of ES2020 that Google's parser is reported to refuse. */
function refuseBigInt({start, ...token}: Token & {readonly value?: unknown}): void {
  if (typeof token.value === 'bigint') throw new SyntaxError(`a BigInt literal at ${start}`);
}

function missing(wanted: readonly string[], there: readonly string[]): readonly string[] {
  return wanted.filter(name => !there.includes(name));
}

function engineGlobals(): readonly string[] {
  const names = vm.runInNewContext('Object.getOwnPropertyNames(globalThis)') as string[];
  return names.filter(name => !NOT_IN_GOOGLE.includes(name));
}
