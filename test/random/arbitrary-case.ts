/** Random tables full of what users do to a log, and questions to ask of them. Everything comes from fast-check's seed. */
import fc from 'fast-check';
import {serialOf} from '../../src/recount/calendar';
import {type Cell, textOf} from '../../src/recount/cell';
import type {Filters} from '../../src/recount/filters';
import type {Tables} from '../../src/recount/read-rows';
import type {World} from './arbitrary-cells';
import {dateAround, mostly, nameFrom} from './arbitrary-cells';
import {conversation, customer, target} from './arbitrary-rows';
import {arbitraryStages} from './arbitrary-stages';
import {hostileNames} from './hostile-names';

export interface Case {
  readonly tables: Tables;
  /** A whole serial day. */
  readonly asOf: number;
  readonly filters: Filters;
}

export interface CaseOptions {
  /** The day that the dates lie around. One of some edges of the calendar where none is given. */
  readonly asOf?: number;
  /** The number of conversations in the occasional large table; 200 where none is given. */
  readonly largest?: number;
  /** False: no blank or repeated names in Stages. */
  readonly stageTrouble?: boolean;
}

/** A leap day, a Sunday, a Monday, ends and beginnings of a month, a quarter and a year, and a plain Wednesday. */
const edges = [
  serialOf(2024, 2, 29),
  serialOf(2024, 3, 31),
  serialOf(2024, 4, 1),
  serialOf(2023, 12, 31),
  serialOf(2024, 1, 1),
  serialOf(2025, 2, 28),
  serialOf(2023, 6, 14),
];

export function arbitraryTables(options: CaseOptions = {}): fc.Arbitrary<Tables> {
  return arbitraryCase(options).map(({tables}) => tables);
}

export function arbitraryCase(options: CaseOptions = {}): fc.Arbitrary<Case> {
  const {largest = 200, stageTrouble = true} = options;
  const some = (max: number) => fc.shuffledSubarray([...hostileNames], {minLength: 1, maxLength: max});
  const asOf = options.asOf === undefined ? fc.constantFrom(...edges) : fc.constant(Math.floor(options.asOf));
  const world = fc.record({
    asOf,
    customers: some(8),
    deals: some(3),
    salespeople: some(5),
    sources: some(4),
    reasons: some(4),
  });
  const conversations = fc.oneof(
    {weight: 19, arbitrary: fc.array(conversation, {maxLength: Math.min(40, largest), size: 'max'})},
    {weight: 1, arbitrary: fc.array(conversation, {minLength: largest, maxLength: largest, size: 'max'})},
  );
  const blankCell = fc.constant<Cell>('');
  const question = fc.record({
    salesperson: mostly(nameFrom('salespeople'), 1, blankCell, blankCell),
    source: mostly(nameFrom('sources'), 1, blankCell, blankCell),
    from: mostly(dateAround(60, 0), 1, blankCell, blankCell),
    to: mostly(dateAround(60, 0), 1, blankCell, blankCell),
    period: fc.constantFrom<Cell>('', 'Month', 'Quarter', 'Year'),
  });

  return fc
    .record({
      world,
      stages: arbitraryStages(stageTrouble),
      conversations,
      customers: fc.array(customer, {maxLength: 15, size: 'max'}),
      targets: fc.option(fc.array(target, {maxLength: 6})),
      question,
    })
    .map(made => {
      const stages = made.stages.map(row => textOf(row.Stage)).filter(name => name !== '');
      const known: World = {...made.world, stages};
      return {
        asOf: known.asOf,
        tables: {
          stages: made.stages,
          customers: made.customers.map(row => row(known)),
          conversations: made.conversations.map(row => row(known)),
          ...(made.targets === null ? {} : {targets: made.targets.map(row => row(known))}),
        },
        filters: {
          salesperson: made.question.salesperson(known),
          source: made.question.source(known),
          from: made.question.from(known),
          to: made.question.to(known),
          period: made.question.period,
        },
      };
    });
}
