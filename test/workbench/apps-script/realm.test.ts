import {describe, expect, it} from 'vitest';
import {bench, scriptHost} from './script-host';

describe('the global scope of a script', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'URL',
    'fetch',
    'process',
    'require',
    'module',
    'Buffer',
    'TextEncoder',
    'atob',
    'structuredClone',
    'performance',
    'window',
    'global',
    'SharedArrayBuffer',
  ])('has no %s', name => {
    expect(bench().evaluate(`return typeof ${name}`)).toBe('undefined');
  });

  it.each(['Map', 'Promise', 'Symbol', 'Proxy', 'Intl', 'JSON', 'globalThis'])('has %s', name => {
    expect(bench().evaluate(`return typeof ${name}`)).not.toBe('undefined');
  });

  it('is fresh for every call', () => {
    const host = scriptHost('var count = 0; function next() { globalThis.left = 1; return ++count; }');
    expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
  });

  it('takes nothing from one call to the next through the language itself', () => {
    const host = scriptHost(`
      function spoil() { Array.prototype.extra = 1; }
      function look() { return typeof [].extra; }
    `);
    host.run('spoil');
    expect(host.run('look')).toBe('undefined');
    expect('extra' in Array.prototype).toBe(false);
  });
});

describe('the script as Google’s editor takes it', () => {
  it.each([
    ['class A { x = 1; }', 'class fields'],
    ['class A { #x() {} }', 'private names'],
    ['var a = 1_000;', 'numeric separators'],
    ['var a = 1n;', 'BigInt literals'],
    ['export function f() {}', 'modules'],
    ['await 1;', 'top-level await'],
  ])('%s is refused', code => {
    expect(() => scriptHost(code)).toThrow(SyntaxError);
  });

  it('?. and ?? are taken', () => {
    expect(scriptHost('function f() { return null?.b ?? 1; }').run('f')).toBe(1);
  });

  it('code runs at load, on every call, and may fail there', () => {
    const host = scriptHost('throw new Error("broken at load"); function f() {}');
    expect(() => host.run('f')).toThrow('broken at load');
  });

  it('a function that returns a promise would not be awaited', () => {
    expect(() => scriptHost('async function f() {}').run('f')).toThrow('returned a Promise');
  });
});

describe('time in a script', () => {
  const now = new Date('2025-10-05T12:00:00Z');

  it('stands still', () => {
    const {evaluate} = bench({now});
    expect(evaluate('return [Date.now(), new Date().getTime(), +new Date(Date.now())]')).toEqual(
      Array(3).fill(now.getTime()),
    );
  });

  it('moves when it sleeps, and only then', () => {
    const {host, evaluate} = bench({now});
    expect(evaluate('Utilities.sleep(1500); return new Date().toISOString()')).toBe('2025-10-05T12:00:01.500Z');
    expect(host.sleeps).toEqual([1500]);
  });

  it('is the script’s time zone, whatever this machine’s and the spreadsheet’s are', () => {
    const {evaluate} = bench({now, timeZone: 'Asia/Tokyo'});
    expect(evaluate('return [new Date().getHours(), new Date(2025, 0, 1).toISOString(), String(new Date())]')).toEqual([
      12,
      '2025-01-01T00:00:00.000Z',
      'Sun Oct 05 2025 12:00:00 GMT+0000 (Etc/UTC)',
    ]);
    expect(evaluate('return [Session.getScriptTimeZone(), book.getSpreadsheetTimeZone()]')).toEqual([
      'Etc/UTC',
      'Asia/Tokyo',
    ]);
  });

  it('a run may take six minutes', () => {
    const {evaluate} = bench();
    const body = 'try { for (;;) Utilities.sleep(300000) } catch (e) {} return 1';
    expect(() => evaluate(body)).toThrow('Exceeded maximum execution time');
  });
});
