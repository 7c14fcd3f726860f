import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {textOf} from '../../src/recount/cell';
import {recount} from '../../src/recount/recount';
import {arbitraryCase, arbitraryTables, type Case} from './arbitrary-case';
import {hostileNames} from './hostile-names';

const sample = (seed: number) => fc.sample(arbitraryCase(), {seed, numRuns: 400});
const cases = sample(20171231);

/** How many of the sample show it. */
const showing = (what: (each: Case) => boolean) => cases.filter(what).length;
const conversations = cases.flatMap(({tables}) => tables.conversations);
const count = (column: string, what: (cell: unknown) => boolean) =>
  conversations.filter(row => what(row[column])).length;

describe('arbitraryCase', () => {
  it('makes the same cases of the same seed', () => {
    expect(sample(1).slice(0, 50)).toEqual(fc.sample(arbitraryCase(), {seed: 1, numRuns: 400}).slice(0, 50));
  });

  it('always makes one Won stage, at least one Open and one Lost, at most twelve', () => {
    for (const {tables} of cases) {
      const types = tables.stages.map(row => row.Type);
      expect(types.filter(type => type === 'Won')).toHaveLength(1);
      expect(types).toContain('Open');
      expect(types).toContain('Lost');
      expect(types.length).toBeLessThanOrEqual(12);
    }
  });

  it('puts Won in the middle, Lost before Open, names twice and no names into Stages', () => {
    const types = (each: Case) => each.tables.stages.map(row => row.Type);
    const names = (each: Case) => each.tables.stages.map(row => textOf(row.Stage).toLowerCase());
    expect(showing(each => types(each).lastIndexOf('Open') > types(each).indexOf('Won'))).toBeGreaterThan(20);
    expect(showing(each => types(each).indexOf('Lost') < types(each).indexOf('Open'))).toBeGreaterThan(20);
    expect(showing(each => new Set(names(each)).size < names(each).length)).toBeGreaterThan(20);
    expect(showing(each => names(each).includes(''))).toBeGreaterThan(20);
    for (const {tables} of fc.sample(arbitraryCase({stageTrouble: false}), {seed: 3, numRuns: 100})) {
      const sound = tables.stages.map(row => textOf(row.Stage).toLowerCase());
      expect(new Set(sound).size).toBe(sound.length);
      expect(sound).not.toContain('');
    }
  });

  it('makes mostly small tables and sometimes one of 200 conversations', () => {
    expect(showing(({tables}) => tables.conversations.length <= 40)).toBeGreaterThan(300);
    expect(showing(({tables}) => tables.conversations.length === 200)).toBeGreaterThan(5);
    expect(showing(({tables}) => tables.conversations.length === 0)).toBeGreaterThan(0);
    for (const {conversations} of fc.sample(arbitraryTables({largest: 10}), {seed: 3, numRuns: 100})) {
      expect(conversations.length).toBeLessThanOrEqual(10);
    }
  });

  it('makes every trouble that a log can have', () => {
    const faults = new Set(
      cases.flatMap(({tables, asOf}) => recount(tables, asOf).leftOut.flatMap(each => each.faults)),
    );
    expect([...faults].sort()).toEqual([
      'error in Customer',
      'error in Date',
      'error in Stage',
      'no customer',
      'no date',
      'not a date',
      'unknown stage',
    ]);
    expect(count('Notes', cell => typeof cell === 'string' && cell.length === 10_000)).toBeGreaterThan(10);
    expect(count('Value', cell => typeof cell === 'number' && cell < 0)).toBeGreaterThan(10);
    expect(count('Value', cell => cell === '1200')).toBeGreaterThan(10);
    expect(count('Customer', cell => typeof cell === 'number')).toBeGreaterThan(5);
    expect(count('Deal', cell => typeof cell === 'object')).toBeGreaterThan(10);
  });

  it('reaches the facts that need several rows to agree', () => {
    const counted = cases.map(({tables, asOf, filters}) => recount(tables, asOf, filters));
    const some = (what: (each: ReturnType<typeof recount>) => boolean) => counted.filter(what).length;
    const sumOf = (each: ReturnType<typeof recount>, column: 'movedBack' | 'lostHere' | 'overTarget') =>
      each.stages.reduce((sum, row) => sum + (row[column] ?? 0), 0);
    expect(some(each => each.planned.length > 0)).toBeGreaterThan(100);
    expect(some(each => each.contactOnly.length > 0)).toBeGreaterThan(100);
    expect(some(each => each.metrics.salesVelocityPerDay !== null)).toBeGreaterThan(5);
    expect(some(each => each.deals.some(deal => (deal.daysBeforePipeline ?? 0) < 0))).toBeGreaterThan(20);
    expect(some(each => sumOf(each, 'movedBack') > 0)).toBeGreaterThan(50);
    expect(some(each => sumOf(each, 'lostHere') > 0)).toBeGreaterThan(50);
    expect(some(each => sumOf(each, 'overTarget') > 0)).toBeGreaterThan(50);
    expect(some(each => each.forecast.bottleneck !== null)).toBeGreaterThan(5);
    expect(some(each => each.forecast.weakestStep !== null)).toBeGreaterThan(5);
    expect(some(each => each.team.attainment !== null)).toBeGreaterThan(50);
    expect(some(each => each.deals.some(deal => deal.passes) && each.deals.some(deal => !deal.passes))).toBeGreaterThan(
      30,
    );
  });

  it('knows hostile names of which no two are the same name', () => {
    const keys = hostileNames.map(name => textOf(name).toLowerCase());
    expect(new Set(keys).size).toBe(hostileNames.length);
  });
});
