import {describe, expect, it} from 'vitest';
import {scriptHost} from './script-host';

const script = `
function echo(value) { return value; }
function count() { return arguments.length; }
function typeNames(value) { return Object.keys(value).map(function (key) { return key + ':' + typeof value[key]; }); }
function isPlain(value) { return [value instanceof Object, Array.isArray(value.list), value.list instanceof Array]; }
function dated() { return {rows: [{when: new Date(0)}], total: 1}; }
function bareDate() { return new Date(0); }
function odd() { return {kept: 1, hidden__: 2, nan: NaN, none: undefined, list: [undefined, Infinity]}; }
function withFunction() { return {run: function () {}}; }
function circular() { var a = {}; a.self = a; return a; }
function nothing() {}
function fails() { throw new TypeError('No such stage.'); }
function service() { SpreadsheetApp.getActive().getSheets()[0].getRange(0, 0); }
function secret_() { return 1; }
var assigned = function () { return 1; };
`;

const host = scriptHost(script);

describe('the arguments of google.script.run', () => {
  it.each([
    [[new Date(0)], '0'],
    [[1, () => 1], '1'],
    [[{stage: {since: new Date(0)}}], 'since'],
    [[{rows: [1, new Date(0)]}], '1'],
    [[new Map()], '0'],
    [[Symbol('x')], '0'],
    [[10n], '0'],
  ])('%o is refused at once', (args, property) => {
    expect(() => host.call('echo', args)).toThrow(
      new TypeError(`Failed due to illegal value in property: ${property}`),
    );
    expect(host.calls.total).toBe(0);
  });

  it('a circular object is refused', () => {
    const circular: Record<string, unknown> = {};
    circular.self = circular;
    expect(() => host.call('echo', [circular])).toThrow('Failed due to illegal value');
  });

  it.each([
    [{a: 1, b__: 2}, {a: 1}],
    [{a: Number.NaN, b: undefined}, {a: null}],
    [
      [1, undefined, Number.POSITIVE_INFINITY],
      [1, null, null],
    ],
    ['text', 'text'],
    [undefined, null],
    [null, null],
  ])('%o arrives as %o', (sent, arrived) => {
    expect(host.call('echo', [sent])).toEqual(arrived);
  });

  it('they are objects and arrays of the script’s realm', () => {
    expect(host.call('isPlain', [{list: []}])).toEqual([true, true, true]);
  });
});

describe('the results of google.script.run', () => {
  it.each(['dated', 'bareDate', 'withFunction', 'circular', 'nothing'])('%s gives null, silently', name => {
    expect(host.call(name)).toBeNull();
  });

  it('keys that end in __ are dropped, NaN becomes null', () => {
    expect(host.call('odd')).toEqual({kept: 1, nan: null, list: [null, null]});
  });

  it('the failure handler gets what the script threw', () => {
    expect(() => host.call('fails')).toThrow(expect.objectContaining({name: 'TypeError', message: 'No such stage.'}));
    expect(() => host.call('service')).toThrow(expect.objectContaining({name: 'Exception'}));
  });
});

describe('which functions can be called', () => {
  it.each(['secret_', 'assigned', 'missing', 'toString'])('%s can’t', name => {
    expect(() => host.call(name)).toThrow(new TypeError(`google.script.run.${name} is not a function`));
    expect(() => host.run(name)).toThrow(`Script function not found: ${name}`);
  });

  it('declared top-level functions are the callable ones', () => {
    expect([...host.functions]).toContain('echo');
    expect([...host.functions]).not.toContain('assigned');
  });
});
