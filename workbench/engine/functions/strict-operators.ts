import {precede} from './define';
import {badValue, scalar} from './values';

/** The operators + - * / ^ %, and - before a number. The engine's ^ is its POWER. */
const operators = ['ADD', 'DIVIDE', 'MINUS', 'MULTIPLY', 'POW', 'POWER', 'UMINUS', 'UNARY.PERCENT'];

/** Has operators refuse an empty text, which the engine takes for 0. Google does so only where a function wants a number. */
export function refuseEmptyTexts(): void {
  for (const name of operators) {
    precede(name, (_, args) => {
      const hasEmpty = args.some(argument => scalar(argument).value === '');
      return hasEmpty ? badValue("An operator of numbers can't take an empty text.") : undefined;
    });
  }
}
