import {createHash} from 'node:crypto';
import {spreadsheet} from '../../commands/spreadsheet.ts';
import {type Command, mayBeDone, type Outcome, type Start} from '../commands/command.ts';
import {type DocumentState, documentState} from '../document/document-state.ts';
import {FAULTS, type Point} from './fault.ts';

/** A command whose spreadsheet is made, and what an undisturbed run of it does. */
export interface Rehearsed {
  readonly command: Command;
  readonly start: Start;
  /** The methods of its service calls, in their order. */
  readonly methods: readonly string[];
  readonly before: DocumentState;
  readonly after: DocumentState;
  /** What the last second tries came to, by what they began with: neighbouring points leave the same behind. */
  readonly seconds: Map<string, Pick<Tried, 'second' | 'end'>>;
}

/** What became of a command that was hit, and of the user's next try. */
export interface Tried {
  readonly point: Point;
  readonly first: Outcome;
  /** How the spreadsheet was then. */
  readonly between: DocumentState;
  /** Undefined where the first went well. */
  readonly second: Outcome | undefined;
  readonly end: DocumentState;
}

/** Of second tries: each holds a whole spreadsheet. */
const MOST_KEPT = 8;

export function rehearse(command: Command): Rehearsed {
  const start = command.start();
  const host = open(start);
  const before = documentState(host);
  const methods: string[] = [];
  const outcome = command.run(host, start.sent, {beforeCall: (_, method) => methods.push(method)});
  if (outcome.how !== 'went well') throw new Error(`${command.name}, undisturbed, ${outcome.how}: ${outcome.said}`);
  return {command, start, methods, before, after: documentState(host), seconds: new Map()};
}

/** Runs the command with one fault at one of its calls, and again without, as a user would whom the first try failed. */
export function tryPoint({command, start, seconds}: Rehearsed, point: Point): Tried {
  const host = open(start);
  const beforeCall = (call: number, method: string): void => {
    if (call === point.call) host.faults.add(method, FAULTS[point.fault]);
  };
  const first = command.run(host, start.sent, {beforeCall});
  host.faults.clear();
  const between = documentState(host);
  if (first.how === 'went well') return {point, first, between, second: undefined, end: between};
  const mayBeThere = mayBeDone(first);
  const left = createHash('sha256')
    .update(JSON.stringify([mayBeThere, between]))
    .digest('hex');
  const known = seconds.get(left);
  if (known) return {point, first, between, ...known};
  const second = command.run(host, start.sent, {}, mayBeThere);
  const ended = {second, end: documentState(host)};
  seconds.set(left, ended);
  const [oldest] = seconds.keys();
  if (seconds.size > MOST_KEPT && oldest !== undefined) seconds.delete(oldest);
  return {point, first, between, ...ended};
}

function open({data}: Start): ReturnType<typeof spreadsheet> {
  // The engine works on the data that it is given.
  return spreadsheet({data: structuredClone(data)});
}
