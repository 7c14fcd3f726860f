import {WorkbenchError} from '../../../workbench/index.ts';
import type {Outcome} from './command.ts';

/** What a run that threw came to: Google ends one at its time limit. */
export function howItEnded(error: unknown): Outcome['how'] {
  const isOver = error instanceof WorkbenchError && error.message === 'Exceeded maximum execution time';
  return isOver ? 'ended' : 'failed';
}
