import type {Answer} from '../../panel/answer';
import {UserError} from '../../sheets/user-error';

/**
 * The door through which every call of the panel comes. What the user can mend goes back as a message, so that the panel
 * keeps what was typed; anything else throws on, stands in the executions log, and reaches the panel's failure handler.
 */
export function answered<Value>(work: () => Value): Answer<Value> {
  try {
    return {ok: true, value: work()};
  } catch (error) {
    if (error instanceof UserError) return {ok: false, message: error.message};
    throw error;
  }
}
