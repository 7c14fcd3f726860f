import vm from 'node:vm';
import {type Program, parse, type Token} from 'acorn';
import {namesOf} from './names.ts';

/** Bytes (136 KB). Apps Script loads the whole script at every call, the ones of a menu and of the panel included. */
export const SIZE_LIMIT = 136 * 1024;

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

/**
 * Why a built script would not work in Google, in plain sentences; none for a good one.
 *
 * @param exported the functions that Google must be able to call, and the only ones
 */
export function unfitness(script: string, exported: readonly string[]): readonly string[] {
  let program: Program;
  try {
    program = parse(script, {ecmaVersion: 2020, sourceType: 'script', onToken: refuseBigInt});
  } catch (error) {
    return [
      `Code.js does not parse as ES2020, all that Apps Script's parser is sure to take: ${(error as Error).message}`,
    ];
  }
  const {free, functions} = namesOf(program);
  const offered = new Set([...engineGlobals(), ...SERVICES]);
  return [
    ...missing(exported, functions).map(
      name =>
        `${name} is exported by src/main.ts but did not become a top-level function. Export a function, not a const.`,
    ),
    ...missing(functions, exported).map(
      name => `${name} can be called from outside, though src/main.ts does not export it.`,
    ),
    ...exported
      .filter(name => name.endsWith('_'))
      .map(name => `${name} is private to Google because of its last character. Rename it.`),
    ...free
      .filter(name => !offered.has(name))
      .map(name => `${name} is used, but a script in Google (with this project's scopes) has no such name.`),
    ...(script.includes('@OnlyCurrentDoc') ? [] : ['The @OnlyCurrentDoc banner is missing.']),
    ...(Buffer.byteLength(script) <= SIZE_LIMIT
      ? []
      : [`Code.js has ${Buffer.byteLength(script)} bytes; the limit is ${SIZE_LIMIT}. See which import grew it.`]),
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
