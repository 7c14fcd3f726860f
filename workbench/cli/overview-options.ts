import {parseArgs} from 'node:util';
import {serialFromIso} from '../engine/dates';
import {InputError} from './input-error';

export interface OverviewOptions {
  stages: string;
  customers: string;
  conversations: string;
  /** ISO date; undefined: today, as the overview's own =TODAY() has it. */
  asOf: string | undefined;
  json: boolean;
  xlsx: string | undefined;
}

export const overviewHelp = `npm run overview -- --stages FILE --customers FILE --conversations FILE [options]

Runs the built add-on (dist/Code.js) on a local stand-in for Google Sheets with your tables, and prints what the cells
of its Overview sheet show.

  --stages FILE         CSV with the columns Stage, Type [Probability, Target days, Action, Colour]
  --customers FILE      CSV with the column Customer [Account opened, Source]
  --conversations FILE  CSV with the columns Date, Customer, Stage [Deal, Value, Salesperson, Expected close,
                        Next step on, Reason, Notes]
  --as-of YYYY-MM-DD    the day to look at; today, unless given
  --json                print JSON, with all digits
  --xlsx FILE           also write the spreadsheet, for Excel or LibreOffice
  --help                print this

Files are UTF-8 and separated by commas, in any order of columns; columns of your own are kept. Dates are ISO
(2017-03-01 or 2017-03-01T09:30:00). A date or value that can't be read stays in its row as text and is reported here;
such a row counts as Sheets would count it: without a real date it is left out, and "Rows left out" says so.
`;

/** Throws InputError for options that are unknown, missing or wrong. Returns 'help' when help is asked for. */
export function readOverviewOptions(args: readonly string[]): OverviewOptions | 'help' {
  const {values} = parse(args);
  if (values.help) return 'help';
  const {stages, customers, conversations} = values;
  if (stages === undefined || customers === undefined || conversations === undefined) {
    const missing = Object.entries({stages, customers, conversations}).filter(([, file]) => file === undefined);
    throw new InputError([...missing.map(([name]) => `--${name} FILE is missing.`), 'Try --help.']);
  }
  const asOf = values['as-of'];
  if (asOf !== undefined && (asOf.length !== 10 || serialFromIso(asOf) === undefined)) {
    throw new InputError([`--as-of "${asOf}" is not a day such as 2017-12-31.`]);
  }
  return {stages, customers, conversations, asOf, json: values.json ?? false, xlsx: values.xlsx};
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        stages: {type: 'string'},
        customers: {type: 'string'},
        conversations: {type: 'string'},
        'as-of': {type: 'string'},
        json: {type: 'boolean'},
        xlsx: {type: 'string'},
        help: {type: 'boolean'},
      },
    });
  } catch (error) {
    const {code, message} = error as NodeJS.ErrnoException;
    if (!code?.startsWith('ERR_PARSE_ARGS_')) throw error;
    throw new InputError([message.replace(/\. To specify.*$/s, '.'), 'Try --help.']);
  }
}
