import {EvaluationError} from '@odoo/o-spreadsheet';
import type {Cell as Value} from '../functions/define';

/** What a formula shows that reads itself. */
export function circular(): Value {
  return new EvaluationError('Circular reference', '#CYCLE');
}

/** What a name stands for that nothing has. The engine calls the whole formula unreadable. */
export function unknownName(name: string): Value {
  return new EvaluationError(`Unknown range name: ${name}.`, '#NAME?');
}

/** The error that a formula shows when its evaluation failed. */
export function asError(failure: unknown): Value {
  const {value, message = ''} = failure as Partial<Value>;
  return {value: value || '#ERROR', message} as Value;
}
