import {parseArgs} from 'node:util';
import {InputError} from './input-error';

export interface StartOptions {
  /** Whether to show the page at all, and whether to open a browser on it. */
  page: boolean;
  open: boolean;
  /** 0 takes a free one. */
  port: number;
  /** Where the page keeps its spreadsheet. */
  file: string;
}

/** What `npm start -- --help` prints. */
export const startHelp = `npm start -- [options]

Shows the add-on in a spreadsheet page on this computer, with sample data when it is started for the first time.

  --no-open    don't open a browser; the address is printed in any case
  --port N     listen on this port of 127.0.0.1; a free one, unless given
  --file FILE  keep the spreadsheet in this file; .workbench/spreadsheet.json, unless given
  --no-page    only print the overview of the sample data, and write it as a workbook
  --help       print this
`;

/** Throws InputError for options that are unknown or wrong. Returns 'help' when help is asked for. */
export function readStartOptions(args: readonly string[]): StartOptions | 'help' {
  const {values} = parse(args);
  if (values.help) return 'help';
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InputError([`--port ${values.port} is no port. It is a number from 1 to 65535.`]);
  }
  return {page: !values['no-page'], open: !values['no-open'], port, file: values.file};
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'no-open': {type: 'boolean'},
        'no-page': {type: 'boolean'},
        port: {type: 'string', default: '0'},
        file: {type: 'string', default: '.workbench/spreadsheet.json'},
        help: {type: 'boolean'},
      },
    });
  } catch (error) {
    throw new InputError([`${(error as Error).message} npm start -- --help lists the options.`]);
  }
}
