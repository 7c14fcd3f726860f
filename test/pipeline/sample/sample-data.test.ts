import {describe, expect, it} from 'vitest';
import {fingerprint} from '../../../src/pipeline/log/fingerprint';
import {SAMPLE_MARK, sampleData} from '../../../src/pipeline/sample/sample-data';
import {DEFAULT_PROCESS} from '../../../src/pipeline/stages/default-process';
import {nameKey} from '../../../src/pipeline/tables/name';
import {serialDay} from '../../../src/pipeline/tables/serial-day';

const TODAY = serialDay('2025-10-05') as number;
const {customers, conversations, targets} = sampleData(DEFAULT_PROCESS, TODAY);

const OPEN = DEFAULT_PROCESS.filter(({type}) => type === 'Open').map(({stage}) => stage);

describe('the sample data', () => {
  it('is the same each time', () => {
    expect(sampleData(DEFAULT_PROCESS, TODAY)).toEqual({customers, conversations, targets});
  });

  it('moves with today and stays the same otherwise', () => {
    const later = sampleData(DEFAULT_PROCESS, TODAY + 100);
    const days = (rows: readonly {date?: string | number}[]) => rows.map(({date}) => Number(date));
    expect(days(later.conversations)).toEqual(days(conversations).map(day => day + 100));
    expect(later.customers.map(({customer}) => customer)).toEqual(customers.map(({customer}) => customer));
  });

  it('is known by the names of its customers', () => {
    const names = customers.map(({customer}) => String(customer));
    expect(names.filter(name => !name.endsWith(` ${SAMPLE_MARK}`))).toEqual([]);
    expect(new Set(names.map(nameKey)).size).toBe(names.length);
    expect(conversations.filter(({customer}) => !names.includes(String(customer)))).toEqual([]);
  });

  it('tells a year in order, up to today and not beyond', () => {
    const days = conversations.map(({date}) => Number(date));
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(days[0]).toBeGreaterThanOrEqual(TODAY - 365);
    expect(days[0]).toBeLessThan(TODAY - 270);
    expect(days.at(-1)).toBeLessThanOrEqual(TODAY);
    expect(days.at(-1)).toBeGreaterThan(TODAY - 7);
    expect(customers.filter(({accountOpened}) => Number(accountOpened) > TODAY)).toEqual([]);
  });

  it('shows everything that there is: each stage, talks without one, reasons, repeat business', () => {
    const stages = new Set(conversations.map(({stage}) => stage));
    expect(stages).toEqual(new Set([...DEFAULT_PROCESS.map(({stage}) => stage), '']));
    const closed = conversations.filter(({stage}) => stage === 'Lost' || stage === 'Disqualified');
    expect(closed.filter(({reason}) => !reason)).toEqual([]);
    expect(conversations.filter(({deal}) => deal === 'Second order').length).toBeGreaterThan(5);
    expect(conversations.filter(({value}) => value !== undefined && Number(value) <= 0)).toEqual([]);
  });

  it('shows a team at work: most open deals have a next step ahead, few are late, few have none', () => {
    const open = new Map(conversations.map(row => [`${row.customer} ${row.deal}`, row]));
    for (const [deal, {stage}] of open) if (!OPEN.includes(String(stage)) && stage !== '') open.delete(deal);
    const steps = [...open.values()].map(({nextStepOn}) => (nextStepOn === undefined ? undefined : Number(nextStepOn)));
    const share = (has: (on: number | undefined) => boolean) => steps.filter(has).length / steps.length;
    expect(steps.length).toBeGreaterThan(25);
    expect(share(on => on !== undefined && on >= TODAY)).toBeGreaterThan(0.7);
    expect(share(on => on !== undefined && on < TODAY)).toBeGreaterThan(0);
    expect(share(on => on === undefined)).toBeGreaterThan(0);
  });

  it('has a quota for each salesperson', () => {
    const people = new Set(conversations.map(({salesperson}) => salesperson));
    expect(new Set(targets.map(({salesperson}) => salesperson))).toEqual(people);
  });

  it('goes by the stages that there are', () => {
    const process = DEFAULT_PROCESS.filter(({type}) => type !== 'Disqualified').map(stage => ({
      ...stage,
      stage: `${stage.stage}!`,
    }));
    const names = new Set(sampleData(process, TODAY).conversations.map(({stage}) => stage));
    expect(names).toEqual(new Set([...process.map(({stage}) => stage), '']));
  });

  it('is the one that the pictures and the docs show', () => {
    expect([customers.length, conversations.length, targets.length]).toEqual([96, 557, 4]);
    expect(customers[0]).toEqual({
      customer: 'Ember Studios (sample)',
      accountOpened: TODAY - 14,
      source: 'Trade fair',
      contact: 'Ines Fischer',
      email: 'ines.fischer@example.com',
      phone: '020 7946 0262',
    });
    expect(conversations[0]).toEqual({
      date: TODAY - 327,
      customer: 'Harbour Schools (sample)',
      deal: '',
      stage: 'New opportunity',
      salesperson: 'Aiko Tanaka',
      expectedClose: TODAY - 292,
      nextStep: 'Find out who decides and make the first contact',
      nextStepOn: TODAY - 316,
    });
    const rows = [...customers, ...conversations, ...targets].map(row => JSON.stringify(row));
    expect(fingerprint(rows)).toBe(-259_705_024);
  });

  it('goes on without stages to end at', () => {
    const process = DEFAULT_PROCESS.filter(({type}) => type === 'Open').map(stage => ({...stage, targetDays: null}));
    const told = sampleData(process, TODAY).conversations;
    expect(new Set(told.map(({stage}) => stage))).toEqual(new Set([...process.map(({stage}) => stage), '']));
    expect(told.filter(({reason}) => reason !== undefined)).toEqual([]);
  });
});
