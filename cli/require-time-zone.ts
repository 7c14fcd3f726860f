import {isTimeZone, localTimeZone} from '../workbench/index';
import {InputError} from './input-error';

/**
 * Makes sure that this computer's time zone is one: new spreadsheets get it. Throws InputError when the variable TZ, which
 * stands before the command, names none.
 *
 * @param given what TZ holds, for the message
 * @param zone what Node makes of it; undefined for a name that it does not know
 */
export function requireTimeZone(given = process.env.TZ, zone: string | undefined = localTimeZone()): void {
  if (zone !== undefined && isTimeZone(zone)) return;
  throw new InputError([
    `TZ=${given ?? ''} is no time zone. Set TZ to a name such as Europe/Berlin, or leave it out for this computer's own.`,
  ]);
}
