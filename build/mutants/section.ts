import {type FolderFigures, scoreOf} from './figures.ts';

/** The figures as a table, worst folder first, and below it the mutants that live, by the reason why they may. */
export function mutantsSection(figures: readonly FolderFigures[]): string {
  const rows = [...figures].sort((a, b) => scoreOf(a) - scoreOf(b)).map(rowOf);
  const sum = (part: 'mutants' | 'killed' | 'survived' | 'noCoverage') =>
    figures.reduce((total, folder) => total + folder[part], 0);
  const all = {
    mutants: sum('mutants'),
    killed: sum('killed'),
    survived: sum('survived'),
    noCoverage: sum('noCoverage'),
  };
  const table = [
    '| Folder | Mutants | Killed | Survived | Not covered | Score |',
    '|---|---|---|---|---|---|',
    ...rows,
    rowOf({folder: 'All', ...all}),
  ];
  return [...table, '', ...reasons(figures)].join('\n');
}

type Counts = Omit<FolderFigures, 'alive'>;

function rowOf({folder, mutants, killed, survived, noCoverage}: Counts): string {
  const cells = [folder, mutants, killed, survived, noCoverage, `${scoreOf({mutants, killed}).toFixed(1)} %`];
  return `| ${cells.join(' | ')} |`;
}

function reasons(figures: readonly FolderFigures[]): string[] {
  return reasonsOf(figures).map(([why, count]) => `- ${count}: ${why}`);
}

/** Why the mutants that live may, the commonest reason first, with how many. */
export function reasonsOf(figures: readonly FolderFigures[]): [why: string, count: number][] {
  const counts = new Map<string, number>();
  for (const {why = 'Nobody has looked at them yet.'} of figures.flatMap(({alive}) => alive)) {
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a);
}
