import {type Encoding, encode} from './encode';

/** What a careful person reads out of one row of a log. Days in ISO, `""` where nothing stands; text as written. */
export interface ExpectedTalk {
  readonly day: string;
  readonly customer: string;
  readonly deal: string;
  readonly stage: string;
  readonly value: number | '';
  readonly salesperson: string;
  readonly expectedClose: string;
  readonly nextStep: string;
  readonly nextStepOn: string;
  readonly reason: string;
  readonly notes: string;
}

/** A log of conversations, several rows a deal, as a team keeps it by hand. */
export interface LogFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** One a row. */
  readonly expected: readonly ExpectedTalk[];
}

const NOTHING: ExpectedTalk = {
  day: '',
  customer: '',
  deal: '',
  stage: '',
  value: '',
  salesperson: '',
  expectedClose: '',
  nextStep: '',
  nextStepOn: '',
  reason: '',
  notes: '',
};

/** @param rows each as it stands in the file, and what is read out of it. */
export function logFile(
  name: string,
  encoding: Encoding,
  header: string,
  rows: readonly (readonly [line: string, read: Partial<ExpectedTalk>])[],
): LogFile {
  const text = [header, ...rows.map(([line]) => line)].map(line => `${line}\r\n`).join('');
  return {name, bytes: encode(text, encoding), expected: rows.map(([, read]) => ({...NOTHING, ...read}))};
}
