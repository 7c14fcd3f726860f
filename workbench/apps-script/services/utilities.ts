import {randomUUID} from 'node:crypto';
import {DateTime} from 'luxon';
import type {Execution} from '../runtime/execution';
import {GoogleError, notModelled} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';

type Utilities = GoogleAppsScript.Utilities.Utilities;

const methods = {
  formatDate: ['Date, String, String'],
  getUuid: [''],
  sleep: ['Integer'],
} satisfies Partial<Record<keyof Utilities, Overloads>>;

const kind: ServiceKind = {name: 'Utilities', methods, needs: 'nothing'};

const longestSleep = 300_000;

/**
 * `formatDate` takes those of Java's letters that are most in use; others throw a WorkbenchError, an unknown time zone
 * Google's error.
 */
export class UtilitiesService extends Service<Utilities> implements Pick<Utilities, keyof typeof methods> {
  constructor(execution: Execution) {
    super(execution, kind);
  }

  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    const local = DateTime.fromMillis(date.getTime(), {zone: timeZone, locale: 'en-US'});
    if (!local.isValid) throw new GoogleError(`Invalid argument: timeZone (${timeZone})`);
    return local.toFormat(luxonFormat(format));
  }

  getUuid(): string {
    return randomUUID();
  }

  /**
   * Moves the workbench's clock instead of waiting. Throws Google's error for less than 0 or more than 300,000
   * milliseconds.
   */
  sleep(milliseconds: number): void {
    if (milliseconds < 0 || milliseconds > longestSleep) throw new GoogleError(`Invalid argument: ${milliseconds}`);
    this.execution.world.sleeps.push(milliseconds);
    this.execution.world.clock.advance(milliseconds);
  }
}

/** Java's date letters that Google takes, and luxon's for the same. Most are the same letters. */
const letters: Readonly<Record<string, string>> = {
  yyyy: 'yyyy',
  yy: 'yy',
  M: 'L',
  MM: 'LL',
  MMM: 'LLL',
  MMMM: 'LLLL',
  d: 'd',
  dd: 'dd',
  E: 'ccc',
  EEE: 'ccc',
  EEEE: 'cccc',
  H: 'H',
  HH: 'HH',
  h: 'h',
  hh: 'hh',
  m: 'm',
  mm: 'mm',
  s: 's',
  ss: 'ss',
  SSS: 'SSS',
  a: 'a',
  Z: 'ZZZ',
  XXX: 'ZZ',
};

function luxonFormat(format: string): string {
  return format.replace(/'[^']*'|([A-Za-z])\1*/g, part => {
    if (part.startsWith("'")) return part;
    const same = letters[part];
    if (same === undefined) throw notModelled(`Utilities.formatDate with ${part}`);
    return same;
  });
}
