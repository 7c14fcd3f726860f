import {useRef, useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import {TAKEN_BACK} from '../../src/texts/panel/deals';
import {announce} from '../parts/announce';
import {type Action, useAction} from '../parts/use-action';
import {call} from '../server/call';

/** Rows that a screen writes into the log, each taken back by one click. */
export interface Logging {
  readonly action: Action;
  /** What was written last, in words, as long as it can be taken back here. */
  readonly done: string | undefined;
  /** Writes a row, and says what it did; whether it is written. */
  readonly log: (row: NewConversation, said: string) => Promise<boolean>;
  readonly undo: () => Promise<void>;
  /** Leaves the last row as it is: another deal is shown. */
  readonly forget: () => void;
}

/** @param changed called after a row was written or taken back. */
export function useLogging(changed: () => unknown): Logging {
  const action = useAction();
  const [last, setLast] = useState<{readonly row: NewConversation; readonly said: string} | undefined>();
  // A try that ended without an answer may have been made all the same: the same row is looked for before it is written again.
  const unsure = useRef<NewConversation | undefined>(undefined);
  const send = async (name: 'saveConversation' | 'undoConversation', row: NewConversation): Promise<boolean> => {
    const isAgain = unsure.current !== undefined && isSameRow(unsure.current, row);
    const answer = await action.start(async () => {
      try {
        return {answered: await call(name, {...row, mayBeThere: isAgain})};
      } catch (error) {
        if ((error as {isUncertain?: boolean}).isUncertain) unsure.current = row;
        throw error;
      }
    });
    if (answer) unsure.current = undefined;
    return answer !== undefined;
  };
  return {
    action,
    done: last?.said,
    log: async (row, said) => {
      // The same change again, after it was left open whether it was written: with the moment of the first try.
      const before = unsure.current;
      const again = before && isSameRow({...before, date: ''}, {...row, date: ''}) ? {...row, date: before.date} : row;
      if (!(await send('saveConversation', again))) return false;
      setLast({row: again, said});
      announce(said);
      changed();
      return true;
    },
    undo: async () => {
      if (!last || !(await send('undoConversation', last.row))) return;
      setLast(undefined);
      announce(TAKEN_BACK);
      changed();
    },
    forget: () => {
      setLast(undefined);
      action.forget();
    },
  };
}

function isSameRow(one: NewConversation, other: NewConversation): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
