import {displayWidth, padLeft, padRight} from './display-width';

/** A terminal that is not very wide. */
export const pageWidth = 100;
/** Blanks between two columns. */
export const gap = 2;
export interface TextColumn {
  title: string;
  /** Texts start on the left, numbers end on the right. */
  align: 'left' | 'right';
  cells: readonly string[];
}

/**
 * Columns side by side under their titles, which take two lines where the numbers are narrower. What is too wide for the
 * page goes on below, beside the first column again.
 */
export function textTable(columns: readonly TextColumn[]): string[] {
  const [first, ...others] = columns.map(laidOut);
  if (!first) return [];
  const parts: LaidOut[][] = [[first]];
  let width = first.width;
  for (const column of others) {
    const part = parts.at(-1) ?? [];
    if (width + gap + column.width > pageWidth && part.length > 1) {
      parts.push([first, column]);
      width = first.width + gap + column.width;
    } else {
      part.push(column);
      width += gap + column.width;
    }
  }
  return parts.flatMap((part, index) => [...(index > 0 ? [''] : []), ...printed(part)]);
}

/** Words in lines that fit the page, or that many columns of it. */
export function paragraph(text: string, width = pageWidth): string[] {
  const lines: string[] = [];
  for (const word of text.split(/ +/)) {
    const line = lines.at(-1);
    if (line !== undefined && displayWidth(line) + 1 + displayWidth(word) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** What a column takes of the page. */
export function columnWidth(column: TextColumn): number {
  return laidOut(column).width;
}

interface LaidOut {
  title: readonly [string, string];
  cells: readonly string[];
  width: number;
  align: TextColumn['align'];
}

function laidOut({title, align, cells}: TextColumn): LaidOut {
  const body = Math.max(0, ...cells.map(displayWidth));
  const lines = titleLines(title, body);
  return {title: lines, cells, align, width: Math.max(body, ...lines.map(displayWidth))};
}

/** The title on one line if it fits above the cells, else broken at the blank that makes it narrowest. */
function titleLines(title: string, room: number): readonly [string, string] {
  if (displayWidth(title) <= room) return ['', title];
  const words = title.split(' ');
  const breaks = words.map((_, at): [string, string] => [words.slice(0, at).join(' '), words.slice(at).join(' ')]);
  const widest = (lines: readonly string[]): number => Math.max(...lines.map(displayWidth));
  return breaks.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), ['', title] as const);
}

function printed(columns: readonly LaidOut[]): string[] {
  const rows = Math.max(...columns.map(({cells}) => cells.length));
  const line = (read: (column: LaidOut) => string): string =>
    columns
      .map(column => (column.align === 'left' ? padRight : padLeft)(read(column), column.width))
      .join(' '.repeat(gap))
      .trimEnd();
  const titles = [line(({title}) => title[0]), line(({title}) => title[1])];
  const body = Array.from({length: rows}, (_, row) => line(({cells}) => cells[row] ?? ''));
  return [...titles.filter((text, index) => index > 0 || text !== ''), ...body];
}
