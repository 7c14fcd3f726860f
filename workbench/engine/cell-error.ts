/**
 * The error text that Google Sheets shows for what the engine calls `value`; any other value is returned as it is.
 * Google has no #SPILL!: a blocked spill is #REF!, and so is a circular reference. A formula that can't be read is #ERROR!.
 */
export function googleError<T>(value: T): T | string {
  return typeof value === 'string' ? (googleNames.get(value) ?? value) : value;
}

const googleNames = new Map([
  ['#SPILL!', '#REF!'],
  ['#REF', '#REF!'],
  ['#CYCLE', '#REF!'],
  ['#BAD_EXPR', '#ERROR!'],
  ['#ERROR', '#VALUE!'],
]);
