import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dateOf, type Row} from '../../src/recount/cell';
import {type DealRow, type Recount, recount} from '../../src/recount/recount';
import {arbitraryCase, type Case} from '../random/arbitrary-case';
import {shuffled} from '../random/shuffled';
import {differences} from './near';

const runs = {seed: 20171231, numRuns: 150};

function holds(rule: (counted: Recount, passing: DealRow[], asked: Case) => void): void {
  fc.assert(
    fc.property(arbitraryCase(), asked => {
      const counted = recount(asked.tables, asked.asOf, asked.filters);
      const passing = counted.deals.filter(deal => deal.passes);
      rule(counted, passing, asked);
    }),
    runs,
  );
}

/** The recount of the same question over other conversations. */
const again = ({tables, asOf, filters}: Case, conversations: readonly Row[]) =>
  recount({...tables, conversations}, asOf, filters);

/** All but the places of rows on the sheet. */
const numbersOf = ({leftOut, planned, ...numbers}: Recount) => ({
  ...numbers,
  leftOut: leftOut.map(each => each.faults.join()).sort(),
  planned: planned.length,
});

const total = (numbers: readonly (number | null)[]): number =>
  numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0);

describe('on any tables', () => {
  it('the funnel never widens', () => {
    holds(({stages}) => {
      const reached = stages.map(row => row.reached).filter(each => each !== null);
      expect(reached).toEqual([...reached].sort((a, b) => b - a));
    });
  });

  it('all passing deals reached rung 1', () => {
    holds(({stages}, passing) => {
      expect(stages.find(row => row.reached !== null)?.reached).toBe(passing.length);
    });
  });

  it('reached = reached at the next rung + lost, disqualified and open here (+ won here, from the Won rung on)', () => {
    holds(({stages}, passing) => {
      const rungs = stages.filter(row => row.reached !== null);
      const wonRung = rungs.findIndex(row => row.type === 'Won');
      rungs.forEach((row, index) => {
        const wonHere = passing.filter(deal => deal.state === 'Won' && deal.furthestRung === index + 1).length;
        if (index < wonRung) expect(wonHere).toBe(0);
        const parts = [rungs[index + 1]?.reached ?? 0, row.lostHere, row.disqualifiedHere, row.openHere, wonHere];
        expect(row.reached).toBe(total(parts));
      });
    });
  });

  it('each passing deal stands at one stage', () => {
    holds(({stages}, passing) => {
      expect(total(stages.map(row => row.deals))).toBe(passing.length);
      for (const row of stages) expect(row.customers).toBeLessThanOrEqual(row.deals);
    });
  });

  it('the metrics are what the grid adds up to', () => {
    holds(({stages, metrics, forecast}) => {
      const at = (type: string) => stages.filter(row => row.type === type);
      expect(metrics.dealsInPipeline).toBe(total(at('Open').map(row => row.deals)));
      expect(metrics.dealsWon).toBe(total(at('Won').map(row => row.deals)));
      expect(metrics.dealsLost).toBe(total(at('Lost').map(row => row.deals)));
      expect(forecast.openPipeline.value).toBeCloseTo(total(at('Open').map(row => row.value)), 4);
      expect(forecast.openPipeline.weighted).toBeCloseTo(total(at('Open').map(row => row.weighted)), 4);
    });
  });

  it("the Won stage's own row is the highest of the Won column", () => {
    holds(({stages}) => {
      const highest = Math.max(...stages.map(row => row.won));
      expect(stages.find(row => row.type === 'Won')?.won).toBe(highest);
    });
  });

  it('shares lie between 0 and 1, days are not negative, and no number is NaN or missing', () => {
    holds(counted => {
      const share = [
        counted.metrics.winRate,
        counted.metrics.leadToCustomer,
        ...counted.stages.flatMap(row => [row.conversion, row.fromStart, row.settledConversion]),
        ...counted.salespeople.map(row => row.winRate),
        ...counted.months.map(row => row.winRate),
      ];
      for (const each of share) {
        if (each !== null) expect(each >= 0 && each <= 1).toBe(true);
      }
      for (const row of counted.stages) {
        expect(row.averageDays ?? 0).toBeGreaterThanOrEqual(0);
        expect(row.movedBack ?? 0).toBeLessThanOrEqual(row.openHere ?? 0);
      }
      expect(wrongNumbers(counted)).toEqual([]);
    });
  });

  it('every row is counted, left out, planned or empty', () => {
    holds((counted, _passing, asked) => {
      const {conversations} = asked.tables;
      const taken = new Set([...counted.leftOut.map(each => each.index), ...counted.planned]);
      expect(taken.size).toBe(counted.leftOut.length + counted.planned.length);
      const rest = conversations.filter((_, index) => !taken.has(index));
      const kept = again(asked, rest);
      expect(kept.leftOut).toEqual([]);
      expect(kept.planned).toEqual([]);
      expect(kept.deals).toEqual(counted.deals);
      expect(kept.stages).toEqual(counted.stages);
    });
  });
});

describe('no number changes', () => {
  it('when the log is sorted in another way', () => {
    fc.assert(
      fc.property(arbitraryCase(), fc.nat(), (asked, seed) => {
        const sorted = again(asked, shuffled(asked.tables.conversations, seed));
        const counted = recount(asked.tables, asked.asOf, asked.filters);
        expect(numbersOf(sorted)).toEqual(numbersOf(counted));
      }),
      runs,
    );
  });

  it('when names are spaced in another way', () => {
    const spaced = (row: Row): Row =>
      Object.fromEntries(
        Object.entries(row).map(([column, cell]) => [
          column,
          typeof cell === 'string' ? `  ${cell.replaceAll(' ', '  ')} ` : cell,
        ]),
      );
    holds((counted, _passing, asked) => {
      const {tables, asOf, filters} = asked;
      const again = recount(
        {
          ...tables,
          customers: tables.customers.map(spaced),
          conversations: tables.conversations.map(spaced),
          stages: tables.stages.map(spaced),
        },
        asOf,
        filters,
      );
      expect(again).toEqual(counted);
    });
  });

  it('when rows of the future, empty rows and columns of the user come or go', () => {
    holds((counted, _passing, asked) => {
      const {conversations} = asked.tables;
      const past = conversations.filter(row => (dateOf(row.Date) ?? 0) < asked.asOf + 1);
      const padded = past.flatMap(row => [
        {Notes: '  ', Mine: 'a mark'},
        {...row, 'My own': 'another'},
      ]);
      expect(numbersOf(again(asked, padded))).toEqual({...numbersOf(counted), planned: 0});
    });
  });
});

describe('the tables add up', () => {
  it('salespeople to the team', () => {
    holds(({salespeople, team}) => {
      const sum = (column: 'openDeals' | 'openValue' | 'weightedValue' | 'wonDeals' | 'wonValue' | 'forecast') =>
        total(salespeople.map(row => row[column]));
      const {openDeals, openValue, weightedValue, wonDeals, wonValue, forecast} = team;
      const sums = {
        openDeals: sum('openDeals'),
        openValue: sum('openValue'),
        weightedValue: sum('weightedValue'),
        wonDeals: sum('wonDeals'),
        wonValue: sum('wonValue'),
        forecast: sum('forecast'),
      };
      expect(differences({openDeals, openValue, weightedValue, wonDeals, wonValue, forecast}, sums)).toEqual([]);
    });
  });

  it('sources, reasons and months to the deals', () => {
    holds(({sources, reasons, months, metrics}, passing) => {
      expect(total(sources.map(row => row.deals))).toBe(passing.length);
      expect(total(sources.map(row => row.customers))).toBe(new Set(passing.map(deal => deal.customer)).size);
      const gone = passing.filter(deal => deal.state === 'Lost' || deal.state === 'Disqualified');
      expect(total(reasons.map(row => row.deals))).toBe(gone.length);
      for (const row of reasons) expect(total(row.rungs)).toBe(row.deals);
      expect(months[11]?.newProspects).toBe(metrics.newProspectsThisMonth);
      expect(total(months.map(row => row.entered))).toBeLessThanOrEqual(passing.length);
    });
  });

  it('over every salesperson as a filter, to the whole', () => {
    fc.assert(
      fc.property(arbitraryCase(), ({tables, asOf}) => {
        const whole = recount(tables, asOf);
        const parts = whole.salespeople.map(({name}) => recount(tables, asOf, {salesperson: name}));
        expect(total(parts.map(part => part.metrics.dealsInPipeline))).toBe(whole.metrics.dealsInPipeline);
        expect(total(parts.map(part => part.metrics.dealsWon))).toBe(whole.metrics.dealsWon);
        for (const part of parts) expect(part.metrics.rowsLeftOut).toBe(whole.metrics.rowsLeftOut);
        whole.stages.forEach((row, index) => {
          expect(total(parts.map(part => part.stages[index]?.reached ?? 0))).toBe(row.reached ?? 0);
        });
      }),
      runs,
    );
  });
});

function wrongNumbers(value: unknown, path = ''): string[] {
  if (value === undefined || (typeof value === 'number' && !Number.isFinite(value))) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => wrongNumbers(each, `${path}.${key}`));
}
