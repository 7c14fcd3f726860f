import {beforeAll, expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {overview} from './overview.ts';
import {preparedHost} from './panel/prepared-host.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

let host: Host;
beforeAll(() => {
  host = preparedHost('sample');
});

const inWords = (amount: number): string => Math.round(amount).toLocaleString('en-US');

/** The sentence under a quota for the quarter that is one person's alone. */
function sentenceUnder(quota: number): string {
  host.sheet('Targets').paste([['Ada', quota / 3], ...Array.from({length: 8}, () => ['', ''])], 'A2');
  return String(overview(host).sentences[0]);
}

it('says whether the quota is reached, within reach or out of it', () => {
  const {team} = overview(host);
  const [won, forecast] = [Number(team.wonValue), Number(team.forecast)];
  expect([won > 0, forecast > won]).toEqual([true, true]);
  const [low, middle, high] = [won / 2, (won + forecast) / 2, forecast * 2];
  const soFar = (quota: number): string => `${inWords(won)} won (${((100 * won) / quota).toFixed(1)}\u00a0%)`;
  const hope = `and ${inWords(forecast)} with the weighted pipeline`;
  expect(sentenceUnder(low)).toBe(`Reached: the quota of ${inWords(low)} for this quarter, with ${soFar(low)}.`);
  expect(sentenceUnder(middle)).toBe(
    `Within reach: the quota of ${inWords(middle)} for this quarter. ${soFar(middle)}, ${hope}.`,
  );
  expect(sentenceUnder(high)).toBe(
    `Not within reach yet: the quota of ${inWords(high)} for this quarter. ${soFar(high)}, ${hope}: ${inWords(high - forecast)} short.`,
  );
});
