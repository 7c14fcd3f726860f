import type {Answer} from '../../panel/answer';
import {UserError} from '../../sheets/user-error';
import {Workbook} from '../../sheets/workbook';

/** What checks an argument: gives it back as it is typed, or throws. */
interface Schema<Sent> {
  parse(sent: unknown): Sent;
}

/** For a call without an argument. */
export const nothing: Schema<undefined> = {parse: () => undefined};

/**
 * The door through which every call of the panel comes: checks what was sent, opens the spreadsheet once and hands it down.
 * What the user can mend goes back as a message, so that the panel keeps what was typed; anything else throws on, stands in
 * the executions log, and reaches the panel's failure handler.
 *
 * @throws ZodError when something else was sent than the schema says: a bug.
 */
export function panelCall<Sent, Value>(
  schema: Schema<Sent>,
  sent: unknown,
  work: (workbook: Workbook, sent: Sent) => Value,
): Answer<Value> {
  const checked = schema.parse(sent);
  try {
    return {ok: true, value: work(new Workbook(), checked)};
  } catch (error) {
    if (error instanceof UserError) return {ok: false, message: error.message};
    throw error;
  }
}
