import {describe, expect, it} from 'vitest';
import {bench} from './script-host';

describe('limits of cells', () => {
  it('50,000 characters in one', () => {
    const {evaluate} = bench();
    const write = (length: number): unknown =>
      evaluate(`sheet.getRange('A1').setValue('x'.repeat(${length})); return sheet.getRange('A1').getValue().length`);
    expect(write(50_000)).toBe(50_000);
    expect(() => write(50_001)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });

  it('a formula is a text too', () => {
    expect(() => bench().evaluate(`sheet.getRange('A1').setFormula('=' + '1+'.repeat(25000) + '1')`)).toThrow('50000');
  });

  it('ten million in a spreadsheet', () => {
    const {evaluate} = bench();
    const message = 'above the limit of 10000000 cells';
    expect(() => evaluate('sheet.insertRowsAfter(1000, 400000)')).toThrow(message);
    expect(() => evaluate('sheet.insertColumnsAfter(26, 10000)')).toThrow(message);
  });
});

describe('limits of properties', () => {
  it('9 KB a value', () => {
    const {evaluate} = bench();
    const set = (length: number): unknown =>
      evaluate(`PropertiesService.getDocumentProperties().setProperty('k', 'x'.repeat(${length}))`);
    set(9 * 1024);
    expect(() => set(9 * 1024 + 1)).toThrow('Argument too large: value');
    expect(() => evaluate(`PropertiesService.getUserProperties().setProperty('k', 'ї'.repeat(5000))`)).toThrow(
      'too large',
    );
  });

  it('500 KB in all, of the document and of each user', () => {
    const {evaluate} = bench();
    const fill = (store: string): unknown =>
      evaluate(`for (var i = 0; i < 56; i++) ${store}.setProperty('k' + i, 'x'.repeat(9216))`);
    expect(() => fill('PropertiesService.getDocumentProperties()')).toThrow(
      'You have exceeded the property storage quota.',
    );
    evaluate(`PropertiesService.getUserProperties().setProperty('k', 'v')`);
  });

  it('only texts', () => {
    expect(() => bench().evaluate(`PropertiesService.getDocumentProperties().setProperty('k', 5)`)).toThrow(
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    );
  });
});

describe('what properties keep', () => {
  it('the document’s are everybody’s, a user’s are their own', () => {
    const {evaluate} = bench();
    evaluate(`PropertiesService.getDocumentProperties().setProperties({a: '1', b: '2'});
      PropertiesService.getUserProperties().setProperty('mine', 'yes')`);
    const read = `var d = PropertiesService.getDocumentProperties(); d.deleteProperty('b');
      return [d.getKeys(), d.getProperty('a'), d.getProperty('z'), PropertiesService.getUserProperties().getProperty('mine')]`;
    expect(evaluate(read)).toEqual([['a'], '1', null, 'yes']);
    expect(evaluate(read, {user: 'b'})).toEqual([['a'], '1', null, null]);
  });
});

describe('the cache', () => {
  it('takes 100 KB a value and 250 characters a key', () => {
    const {evaluate} = bench();
    const put = (key: string, length: number): unknown =>
      evaluate(`CacheService.getDocumentCache().put(${JSON.stringify(key)}, 'x'.repeat(${length}))`);
    put('k', 100 * 1024);
    expect(() => put('k', 100 * 1024 + 1)).toThrow('Argument too large: value');
    expect(() => put('k'.repeat(251), 1)).toThrow('Argument too large: key');
  });

  it('forgets after its time, or when Google likes', () => {
    const {host, evaluate} = bench();
    evaluate(`CacheService.getDocumentCache().put('short', '1', 60); CacheService.getDocumentCache().put('long', '2')`);
    const read = `return CacheService.getDocumentCache().getAll(['short', 'long', 'none'])`;
    expect(evaluate(read)).toEqual({short: '1', long: '2'});
    host.advance(61_000);
    expect(evaluate(read)).toEqual({long: '2'});
    host.evictCaches();
    expect(evaluate(read)).toEqual({});
  });

  it('keeps nothing for more than six hours', () => {
    expect(() => bench().evaluate(`CacheService.getUserCache().put('k', 'v', 21601)`)).toThrow('Invalid argument');
  });
});
