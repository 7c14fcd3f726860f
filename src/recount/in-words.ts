/** What a proof found, in words for the user. */
import {isoDay} from './calendar';
import type {Comparison, Difference, ShownNumber} from './compare';
import {written} from './written';

/** A number of the overview, with what is needed to speak of it. */
export interface NamedNumber extends ShownNumber {
  /** `F10` */
  readonly address: string;
  /** `Aiko, Won deals` */
  readonly label: string;
  readonly unit: string;
}

/** An alert of more lines would not fit on a small screen. */
const MOST_LINES = 20;

/**
 * @param asOf the day for which it was counted, a serial number.
 * @param sheet what the overview is called; asked for only where something differs.
 */
export function inWords({numbers, differences}: Comparison<NamedNumber>, asOf: number, sheet: () => string): string {
  const agreeing = `${numbers - differences.length} of ${numbers} numbers agree`;
  if (differences.length === 0) {
    return `${agreeing}.\n\nEach was counted again from your tables, without the formulas, as of ${isoDay(asOf)} and for what is chosen at the top of the overview.`;
  }
  const name = sheet();
  const lines = differences.slice(0, MOST_LINES).map(difference => line(name, difference));
  const more = differences.length - lines.length;
  return [
    `${agreeing}. Counted again from your tables, without the formulas, these do not:`,
    [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n'),
    'Somebody may have typed over a formula, or worked on the tables while they were read. Run Extensions > Sales Pipeline > Refresh overview, which writes the formulas anew, then prove the numbers again. What still differs is a mistake of Sales Pipeline: please report it with these lines.',
  ].join('\n\n');
}

function line(sheet: string, {shown, counted}: Difference<NamedNumber>): string {
  const {address, label, value, unit} = shown;
  return `${sheet}!${address} ${label}: shows ${written(value, unit)}, counted ${written(counted, unit)}`;
}
