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
];

/** Why the stand-in may answer otherwise; undefined where it may not. */
export function exceptionFor(formula: string): string | undefined {
  return exceptions.find(exception => exception.formula.test(formula))?.reason;
}
