import {whyAccepted} from './accepted.ts';
import {type Alive, aliveOf} from './alive.ts';
import {folderOf} from './folders.ts';
import type {Mutant, Report} from './run-stryker.ts';

/** How the mutants of one folder fared. */
export interface FolderFigures {
  readonly folder: string;
  readonly mutants: number;
  readonly killed: number;
  /** Tests ran them, and none failed. */
  readonly survived: number;
  /** No test runs them. */
  readonly noCoverage: number;
  /** Those of the last two, each with why it may live; `why` is missing where nobody has said so. */
  readonly alive: readonly Explained[];
}

interface Explained extends Alive {
  readonly why?: string;
}

/** The figures of a run, folder by folder. */
export function figuresOf({files}: Report): FolderFigures[] {
  const folders = new Map<string, {file: string; source: string; mutants: readonly Mutant[]}[]>();
  for (const [file, {source, mutants}] of Object.entries(files)) {
    const folder = folderOf(file);
    folders.set(folder, [...(folders.get(folder) ?? []), {file, source, mutants}]);
  }
  return [...folders].map(([folder, inside]) => {
    const count = (...wanted: readonly Mutant['status'][]) =>
      inside.flatMap(({mutants}) => mutants).filter(({status}) => wanted.includes(status)).length;
    return {
      folder,
      mutants: count('Killed', 'Timeout', 'Survived', 'NoCoverage'),
      killed: count('Killed', 'Timeout'),
      survived: count('Survived'),
      noCoverage: count('NoCoverage'),
      alive: inside.flatMap(({file, source, mutants}) =>
        mutants
          .filter(({status}) => status === 'Survived' || status === 'NoCoverage')
          .map(mutant => explained(aliveOf(file, source, mutant))),
      ),
    };
  });
}

/** Killed ones in a hundred: all of them count, those that no test runs as well. */
export function scoreOf({mutants, killed}: Pick<FolderFigures, 'mutants' | 'killed'>): number {
  return mutants === 0 ? 100 : (100 * killed) / mutants;
}

function explained(mutant: Alive): Explained {
  const why = whyAccepted(mutant);
  return why === undefined ? mutant : {...mutant, why};
}
