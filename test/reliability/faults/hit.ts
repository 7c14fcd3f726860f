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
export function hit(command: Command, {most, seed}: {most: number; seed: number}): CommandResult {
  const rehearsed = rehearse(command);
  const points = pointsOf(rehearsed.methods);
  const step = Math.max(1, Math.ceil(points.length / most));
  const chosen = points.filter((_, index) => index % step === seed % step);
  const failures = chosen.flatMap((point): Failure[] => {
    const wrong = broken(rehearsed, tryPoint(rehearsed, point));
    return Object.keys(wrong).length > 0 ? [{point, broken: wrong}] : [];
  });
  const {name} = command;
  return {name, calls: rehearsed.methods.length, points: points.length, tried: chosen.length, failures};
}
