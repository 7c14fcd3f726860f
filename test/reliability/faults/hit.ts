import {setImmediate as nextTurn} from 'node:timers/promises';
import type {Command} from '../commands/command.ts';
import {broken, type Demand} from './demands.ts';
import {type Point, pointsOf} from './fault.ts';
import {rehearse, tryPoint} from './try-point.ts';

/** A point at which something does not hold. */
export interface Failure {
  readonly point: Point;
  readonly broken: Partial<Record<Demand, string>>;
}

export interface CommandResult {
  readonly name: string;
  /** Service calls of an undisturbed run. */
  readonly calls: number;
  readonly points: number;
  readonly tried: number;
  readonly failures: readonly Failure[];
}

export interface Choice {
  readonly most: number;
  /** Another one chooses other points. */
  readonly seed: number;
  /** One of so many runs of neighbouring points: these leave the same behind the most often. */
  readonly part?: {readonly which: number; readonly of: number};
}

/** Hits a command at so many of its points at most, spread over it. */
export async function hit(
  command: Command,
  {most, seed, part: {which, of} = {which: 0, of: 1}}: Choice,
): Promise<CommandResult> {
  const rehearsed = rehearse(command);
  const points = pointsOf(rehearsed.methods);
  const step = Math.max(1, Math.ceil(points.length / most));
  const spread = points.filter((_, index) => index % step === seed % step);
  const chosen = spread.slice((spread.length * which) / of, (spread.length * (which + 1)) / of);
  const failures: Failure[] = [];
  for (const point of chosen) {
    // The heap keeps what was cloned until the event loop turns.
    await nextTurn();
    const wrong = broken(rehearsed, tryPoint(rehearsed, point));
    if (Object.keys(wrong).length > 0) failures.push({point, broken: wrong});
  }
  const {name} = command;
  return {name, calls: rehearsed.methods.length, points: points.length, tried: chosen.length, failures};
}
