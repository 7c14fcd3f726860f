import type {Table} from '../src/pipeline/tables/table';
import {CONVERSATIONS, CUSTOMERS, STAGES, TARGETS} from '../src/pipeline/tables/tables';
import {neededColumns} from './needed-columns';
import {pageWidth, paragraph} from './text-table';

/** Where the words on an option begin. */
const indent = 24;

/** What `npm run overview -- --help` prints. */
export const overviewHelp = `npm run overview -- --stages FILE --customers FILE --conversations FILE [options]

Runs the built add-on (dist/Code.js) on a local stand-in for Google Sheets with your tables, and prints what the cells
of its Overview sheet show.

${[STAGES, CUSTOMERS, CONVERSATIONS, TARGETS].map(fileOption).join('\n')}
  --as-of YYYY-MM-DD    the day to look at; today, unless given
  --salesperson NAME    only the deals of this salesperson; "(none)" for those without one
  --source NAME         only the deals of customers from this source; "(none)" for those without one
  --from YYYY-MM-DD     only deals whose first contact was on this day or later
  --to YYYY-MM-DD       only deals whose first contact was on this day or earlier
  --period PERIOD       Month, Quarter or Year: the one of that day, for quotas and what was won; Quarter, unless given
  --json                print JSON, with all digits
  --xlsx FILE           also write the spreadsheet, for Excel or LibreOffice
  --help                print this

Files are as spreadsheets save them: separated by commas, semicolons, tabs or |, in UTF-8, UTF-16 or Windows-1252. The
first line names the columns, in any order; columns of your own are kept. Dates and amounts are read as
each column writes them (docs/lists.md); where no date of a column says whether the day or the month comes first, write
2017-03-01. A date or value that can't be read stays in its row as text and is reported here; such a row counts as Sheets would count it: without a real date it is left out, and "Rows left out" says so.
`;

/** An option that takes a CSV file, with its columns; those that may be missing in brackets. */
function fileOption(table: Table): string {
  const needed = neededColumns(table);
  const others = table.columns.filter(column => !needed.includes(column));
  const names = (columns: Table['columns']): string => columns.map(({header}) => header).join(', ');
  const optional = others.length > 0 ? ` [${names(others)}]` : '';
  const words = `CSV with the column${needed.length > 1 ? 's' : ''} ${names(needed)}${optional}`;
  const [first = '', ...more] = paragraph(words, pageWidth - indent);
  const option = `  --${table.id} FILE`;
  return [option.padEnd(indent) + first, ...more.map(line => ' '.repeat(indent) + line)].join('\n');
}
