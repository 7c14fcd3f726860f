import Papa from 'papaparse';

export type Delimiter = ',' | ';' | '\t' | '|';

/** What is the less likely to stand in texts and numbers comes first: of two that fit as well, it is the one. */
const delimiters: readonly Delimiter[] = ['\t', ';', '|', ','];

/** How much of a text is looked at. */
const mostCharacters = 100_000;
const mostRows = 200;

/**
 * What separates the cells of a text with line feeds as line ends: what cuts most of its first rows into the same number of
 * cells. For a single column it is one that cuts no row, where there is one.
 *
 * Commas in numbers and sentences cut rows too, and may do so as regularly. But they rarely begin with the header, and what
 * they make the header of a table has names with another delimiter, of digits, or with a blank at their start.
 */
export function findDelimiter(text: string): Delimiter {
  const sample = text.replace(/^\s*\n/, '').slice(0, mostCharacters);
  const cuts = delimiters.map(delimiter => ({delimiter, rows: cut(sample, delimiter)}));
  const empty = cuts.find(({rows}) => rows.length === 0);
  if (empty) return empty.delimiter;
  const scores = cuts.map(({delimiter, rows}) => ({delimiter, score: tableScore(rows)}));
  const best = scores.reduce((first, other) => (other.score > first.score ? other : first));
  if (best.score > columnScore(cuts)) return best.delimiter;
  return ([',', ...delimiters] as const).find(delimiter => !text.includes(delimiter)) ?? best.delimiter;
}

interface CutRow {
  readonly cells: readonly string[];
  /** Its quotes match: they don't where another delimiter is meant. */
  readonly isSound: boolean;
}

function cut(sample: string, delimiter: Delimiter): CutRow[] {
  const {data, errors} = Papa.parse<string[]>(sample, {delimiter, newline: '\n', preview: mostRows});
  const unsound = new Set(errors.map(({row}) => row));
  const rows = data.map((cells, index) => ({cells, isSound: !unsound.has(index)}));
  // It may go on behind the sample.
  if (sample.length === mostCharacters && rows.length > 1) rows.pop();
  return rows.filter(({cells}) => cells.some(cell => cell.trim() !== ''));
}

/** How well rows make a table of two columns or more: 0 for not at all. */
function tableScore(rows: readonly CutRow[]): number {
  const counts = new Map<number, number>();
  for (const {cells, isSound} of rows) {
    if (isSound && cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  }
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  // Rows of other widths, such as titles above the header, count against it, but less than many columns for it.
  const share = count / Math.max(1, rows.length);
  const header = rows.find(({cells}) => cells.length === width)?.cells ?? [];
  return share ** 2 * Math.log2(width) * (header.every(isName) ? 1 : 1 / 2);
}

function isName(cell: string): boolean {
  return !/^\s|[,;\t|]/.test(cell) && (!/\d/.test(cell) || /\p{L}/u.test(cell));
}

/** How well a text is one column below its name: its rows are cut nowhere but as sentences and numbers are. */
function columnScore(cuts: ReadonlyArray<{readonly rows: readonly CutRow[]}>): number {
  const shares = cuts.map(({rows}) => {
    if (rows.some(({cells}, index) => index === 0 && cells.length > 1)) return 0;
    return rows.filter(({cells, isSound}) => isSound && cells.every(isProse)).length / rows.length;
  });
  // Above the half that a table of two columns has without a header, and below one with it.
  return Math.min(...shares) ** 2 * 0.6;
}

/** Whether a cell follows the one before it as the rest of a sentence or the decimals of a number do. */
function isProse(cell: string, index: number, cells: readonly string[]): boolean {
  return index === 0 || /^\s/.test(cell) || (/^\d/.test(cell) && /\d$/.test(cells[index - 1] ?? ''));
}
