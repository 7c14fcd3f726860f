/** A Markdown table; cells are plain text, in which `|` and line ends would break a row. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell => escaped(cell)).join(' | ')} |`;
  return [line(head), `|${head.map(() => '---|').join('')}`, ...rows.map(line)].join('\n');
}

function escaped(text: string): string {
  return text
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}

/** A page from its parts, a blank line between each. The first line keeps people from editing what the next print undoes. */
export function page(source: string, parts: readonly string[]): string {
  return `${[`<!-- Printed from ${source} by \`npm run docs\`. Change it there. -->`, ...parts].join('\n\n')}\n`;
}

/** With its full stop: short descriptions of columns are written without. */
export function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
