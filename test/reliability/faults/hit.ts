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

/** Hits a command at so many of its points at most, spread over it; another seed chooses others. */
export async function hit(command: Command, {most, seed}: {most: number; seed: number}): Promise<CommandResult> {
  const rehearsed = rehearse(command);
  const points = pointsOf(rehearsed.methods);
  const step = Math.max(1, Math.ceil(points.length / most));
  const chosen = points.filter((_, index) => index % step === seed % step);
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
