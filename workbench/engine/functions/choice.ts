import {comparisons} from './comparison';
import {type Cell, define, wrap} from './define';
import {blank, isError, notAvailable, scalar} from './values';

/** IFS and SWITCH: #N/A where nothing is met. SWITCH compares as = does, without regard to case. */
export function defineChoices(): void {
  wrap('IFS', (_, args, rest) => {
    const result = rest(args);
    const isUnmet = typeof result === 'object' && (result as Cell).message === 'No match.';
    return isUnmet ? notAvailable('IFS has no condition that is met.') : result;
  });

  define(
    'SWITCH',
    'The value beside the case that equals the expression.',
    [
      'expression (number, boolean, string)',
      'case (any, repeating)',
      'value (any, repeating)',
      'default (any, default="empty")',
    ],
    (expression, ...cases) => {
      const {value} = scalar(expression);
      const hasDefault = cases.length % 2 === 1;
      for (let index = 0; index + 1 < cases.length; index += 2) {
        const asked = scalar(cases[index]);
        if (isError(asked)) return asked;
        if (comparisons.EQ?.test(value, asked.value)) return cases[index + 1] ?? blank;
      }
      return hasDefault ? (cases.at(-1) ?? blank) : notAvailable('SWITCH has no case that is met.');
    },
    {exported: true},
  );
}
