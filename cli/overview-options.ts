import {parseArgs} from 'node:util';
import {serialFromIso} from '../workbench/index';
import {InputError} from './input-error';
import type {InputId} from './overview-map';

/** Options of `npm run overview`, as they are given. */
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
