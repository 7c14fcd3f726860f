import type {Answer} from '../../panel/answer';
import type {Shape} from '../../pipeline/shape';
import {UserError} from '../../sheets/user-error';
import {Workbook} from '../../sheets/workbook';

/** For a call without an argument. */
export const nothing: Shape<undefined> = () => undefined;

/**
 * The door through which every call of the panel comes: checks what was sent, opens the spreadsheet once and hands it down.
 * What the user can mend goes back as a message, so that the panel keeps what was typed; anything else throws on, stands in
 * the executions log, and reaches the panel's failure handler.
 *
 * @throws TypeError when something else was sent than the schema says: a bug.
 */
export function panelCall<Sent, Value>(
  schema: Shape<Sent>,
  sent: unknown,
  work: (workbook: Workbook, sent: Sent) => Value,
): Answer<Value> {
  const checked = schema(sent, 'call');
  try {
    return {ok: true, value: work(new Workbook(), checked)};
  } catch (error) {
    if (error instanceof UserError) return {ok: false, message: error.message};
    throw error;
  }
}
