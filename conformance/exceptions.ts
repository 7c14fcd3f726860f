/** Formulas on which the stand-in may differ from Google, each with why. */
const exceptions: readonly {readonly formula: RegExp; readonly reason: string}[] = [
  {
    formula: /\bLAMBDA\(/i,
    reason: 'The engine has no LAMBDA, nor what calls one. The product may not use it: src/formula/functions.ts.',
  },
  {
    formula: /\b(NOW|TODAY|RAND|RANDARRAY|RANDBETWEEN)\(/i,
    reason: 'It gives something else each time that it is asked; the recording holds the day on which it was.',
  },
  {
    formula: /^=CHAR\((1|10|TRUE)\)$/i,
    reason: 'The recording was read from a file that holds no control characters. In Google the cell has one.',
  },
  {
    formula: /^=POWER\(2,53\)$/i,
    reason: 'The recording holds what the cell shows, 9.0072E+15.',
  },
  {
    formula: /^=REGEXEXTRACT\("2024-01-15",/i,
    reason: 'The recorded formula had another one beside it, in the way of its second group.',
  },
];

/** Why the stand-in may answer otherwise; undefined where it may not. */
export function exceptionFor(formula: string): string | undefined {
  return exceptions.find(exception => exception.formula.test(formula))?.reason;
}
