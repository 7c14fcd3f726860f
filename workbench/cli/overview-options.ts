import {parseArgs} from 'node:util';
import {serialFromIso} from '../engine/dates';
import {InputError} from './input-error';
import type {InputId} from './overview-map';

export interface OverviewOptions {
  stages: string;
  customers: string;
  conversations: string;
  targets: string | undefined;
  /** What to type into the overview's input cells; what is missing stays as the overview has it: today, all, Quarter. */
  inputs: Partial<Record<InputId, string>>;
  json: boolean;
  xlsx: string | undefined;
}

const periods = ['Month', 'Quarter', 'Year'];

export const overviewHelp = `npm run overview -- --stages FILE --customers FILE --conversations FILE [options]

Runs the built add-on (dist/Code.js) on a local stand-in for Google Sheets with your tables, and prints what the cells
of its Overview sheet show.

  --stages FILE         CSV with the columns Stage, Type [Probability, Target days, Action, Colour]
  --customers FILE      CSV with the column Customer [Account opened, Source]
  --conversations FILE  CSV with the columns Date, Customer, Stage [Deal, Value, Salesperson, Expected close,
                        Next step on, Reason, Notes]
  --targets FILE        CSV with the columns Salesperson, Quota per month
  --as-of YYYY-MM-DD    the day to look at; today, unless given
  --salesperson NAME    only the deals of this salesperson; "(none)" for those without one
  --source NAME         only the deals of customers from this source; "(none)" for those without one
  --from YYYY-MM-DD     only deals whose first contact was on this day or later
  --to YYYY-MM-DD       only deals whose first contact was on this day or earlier
  --period PERIOD       Month, Quarter or Year: the one of that day, for quotas and what was won; Quarter, unless given
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
  const inputs = {
    ...named('salesperson', values.salesperson),
    ...named('source', values.source),
    ...day('asOf', 'as-of', values['as-of']),
    ...day('from', 'from', values.from),
    ...day('to', 'to', values.to),
    ...period(values.period),
  };
  if (inputs.from !== undefined && inputs.to !== undefined && inputs.from > inputs.to) {
    throw new InputError([`--from ${inputs.from} is after --to ${inputs.to}.`]);
  }
  const {targets, json = false, xlsx} = values;
  return {stages, customers, conversations, targets, inputs, json, xlsx};
}

type Inputs = OverviewOptions['inputs'];

/** A leading apostrophe keeps a name text, "007" too. Blank means all, as in the cell. */
function named(id: InputId, name = ''): Inputs {
  return name.trim() === '' ? {} : {[id]: `'${name}`};
}

function day(id: InputId, option: string, text: string | undefined): Inputs {
  if (text === undefined) return {};
  if (text.length !== 10 || serialFromIso(text) === undefined) {
    throw new InputError([`--${option} "${text}" is not a day such as 2017-12-31.`]);
  }
  return {[id]: text};
}

function period(text: string | undefined): Inputs {
  if (text === undefined) return {};
  const known = periods.find(name => name.toLowerCase() === text.trim().toLowerCase());
  if (!known) throw new InputError([`--period "${text}" is not one of ${periods.join(', ')}.`]);
  return {period: known};
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        stages: {type: 'string'},
        customers: {type: 'string'},
        conversations: {type: 'string'},
        targets: {type: 'string'},
        'as-of': {type: 'string'},
        salesperson: {type: 'string'},
        source: {type: 'string'},
        from: {type: 'string'},
        to: {type: 'string'},
        period: {type: 'string'},
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
