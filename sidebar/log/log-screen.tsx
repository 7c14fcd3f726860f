import {useEffect, useRef, useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {ChoicesState} from '../choices';
import type {DealName} from '../deals/deal-row';
import {dayOf} from '../moment';
import {announce} from '../parts/announce';
import {Loading} from '../parts/loading';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {type Entry, emptyEntry} from './entry';
import {EntryForm} from './entry-form';
import {Logged} from './logged';

export interface LogScreenProps extends ChoicesState {
  readonly salesperson: string;
  /** A moment in the spreadsheet's time zone. */
  readonly now: () => string;
  /** The deal that the panel is about: the form starts from it. */
  readonly subject: DealName | undefined;
}

/** Writes down a talk: the form, and then what was logged, with the way back. */
export function LogScreen({salesperson, now, subject, ...state}: LogScreenProps) {
  const {choices, reload} = state;
  const [entry, setEntry] = useState<Entry>(() => emptyEntry(dayOf(now()), salesperson));
  const [logged, setLogged] = useState<NewConversation | undefined>();
  const [note, setNote] = useState('');
  const remembered = useRef(salesperson);
  const saving = useAction();
  useEffect(() => {
    if (note) announce(note);
  }, [note]);
  if (!choices) return <Loading title="Log a conversation" what="Reading stages, customers and deals…" {...state} />;

  const save = async (row: NewConversation): Promise<void> => {
    setNote('');
    const answer = await saving.start(() => call('saveConversation', row));
    if (!answer) return;
    if (row.remember) remembered.current = row.salesperson;
    setLogged(row);
    void reload();
  };
  const another = (): void => {
    setEntry(emptyEntry(dayOf(now()), entry.salesperson));
    setLogged(undefined);
  };
  const undone = (): void => {
    setLogged(undefined);
    setNote('The row was taken back. What you typed is still here.');
    void reload();
  };
  if (logged) return <Logged row={logged} choices={choices} onAnother={another} onUndone={undone} />;
  return (
    <EntryForm
      entry={entry}
      choices={choices}
      saving={saving}
      note={note}
      remembered={remembered.current}
      now={now}
      onChange={setEntry}
      onSave={save}
    />
  );
}
