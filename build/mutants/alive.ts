import type {Mutant} from './run-stryker.ts';

/** A mutant that no test notices: what stands in the source, on one line, and what it became. */
export interface Alive {
  readonly file: string;
  readonly code: string;
  readonly became: string;
}

/** Takes the code of a mutant out of its source. */
export function aliveOf(file: string, source: string, {location: {start, end}, replacement = ''}: Mutant): Alive {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  const code = lines.map((line, index) =>
    line.slice(index === 0 ? start.column - 1 : 0, index === last ? end.column - 1 : undefined).trim(),
  );
  return {file, code: code.join(' '), became: replacement.replace(/\s+/g, ' ')};
}
