/** What of a workbook the engine would count up one by one. Google Sheets holds this many cells, and columns of a sheet. */
const mostCells = 10_000_000;
const mostColumns = 18_278;
/** The engine notes each cell of a merge. */
const mostMerged = 1_000_000;
/** The engine makes sheets of at least so many columns. */
const leastColumns = 30;

/** Start tags, with or without a namespace's prefix; a value may hold what looks like the end of the tag. */
const tags = /<(?:[\w.-]+:)?(row|c|col|mergeCell)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;
/** The corners of drawings, counted from 0. */
const corners = /<(?:[\w.-]+:)?(row|col)>([^<]*)</g;

/**
 * Whether a part's rows, columns and merges are so many that no spreadsheet holds them. A cell at the far end is a few bytes
 * in the file, and the engine would make all rows up to it.
 */
export function isTooLarge(part: string): boolean {
  let columns = leastColumns;
  let rows = 0;
  let merged = 0;
  const reach = (column: number, row: number): void => {
    columns = Math.max(columns, column);
    rows = Math.max(rows, row);
  };
  for (const [, tag, attributes = ''] of part.matchAll(tags)) {
    if (tag === 'row') reach(0, Number(attributeOf(attributes, 'r') ?? 0));
    else if (tag === 'c') reach(...placeOf(attributeOf(attributes, 'r') ?? 'A1'));
    // Widths alone make no columns, but are read one by one.
    else if (tag === 'col' && !(Number(attributeOf(attributes, 'max') ?? 0) <= mostColumns)) return true;
    else if (tag === 'mergeCell') {
      const [from = 'A1', to = from] = (attributeOf(attributes, 'ref') ?? 'A1').split(':');
      const [left, top] = placeOf(from);
      const [right, bottom] = placeOf(to);
      merged += (Math.abs(right - left) + 1) * (Math.abs(bottom - top) + 1);
    }
  }
  for (const [, tag, text] of part.matchAll(corners)) {
    if (tag === 'col') reach(Number(text), 0);
    else reach(0, Number(text));
  }
  // What is no number, such as digits written as entities, is not small enough either.
  return !(columns <= mostColumns && columns * rows <= mostCells && merged <= mostMerged);
}

const attribute = (name: string): RegExp => new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
const patterns = {r: attribute('r'), max: attribute('max'), ref: attribute('ref')};

function attributeOf(attributes: string, name: keyof typeof patterns): string | undefined {
  const found = patterns[name].exec(attributes);
  return found?.[1] ?? found?.[2];
}

/** The column and row of an address, from 1; NaN for what is none. */
function placeOf(address: string): [column: number, row: number] {
  const [, letters, digits] = /^\s*\$?([A-Za-z]+)\$?(\d+)\s*$/.exec(address) ?? [];
  if (letters === undefined) return [Number.NaN, Number.NaN];
  const column = [...letters.toUpperCase()].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0);
  return [column, Number(digits)];
}
