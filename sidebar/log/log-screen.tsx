import {useEffect, useRef, useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import * as texts from '../../src/texts/panel/log';
import type {ChoicesState} from '../choices';
import type {DealName} from '../deals/deal-row';
import {dayOf} from '../moment';
import {announce} from '../parts/announce';
import {Loading} from '../parts/loading';
import {NoLog} from '../parts/no-log';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {type Entry, emptyEntry, entryAbout} from './entry';
import {EntryForm} from './entry-form';
import {Logged, type LoggedProps} from './logged';

export interface LogScreenProps extends ChoicesState {
  readonly isShown: boolean;
  /** The one that the add-on remembers for this user. */
  readonly salesperson: string;
  readonly onSalesperson: (name: string) => void;
  /** A moment in the spreadsheet's time zone. */
  readonly now: () => string;
  /** The deal that the panel is about: the form starts from it. */
  readonly subject: DealName | undefined;
}

/** Writes down a talk: the form, and then what was logged, with the way back. */
export function LogScreen({isShown, salesperson, onSalesperson, now, subject, ...state}: LogScreenProps) {
  const {choices, reload, locale} = state;
  const fresh = (about: DealName | undefined): Entry => {
    const empty = emptyEntry(dayOf(now()), salesperson);
    return about && choices ? entryAbout(empty, about, choices) : empty;
  };
  const [entry, setEntry] = useState(() => fresh(subject));
  const [logged, setLogged] = useState<Pick<LoggedProps, 'row' | 'from'> | undefined>();
  const [note, setNote] = useState('');
  /** The entry in which nobody has typed anything. */
  const untouched = useRef<Entry | undefined>(entry);
  /** Something was logged about the subject since the user came: what follows is about another deal. */
  const isOver = useRef(false);
  const saving = useAction();
  useEffect(() => {
    if (note) announce(note);
  }, [note]);
  const start = (about: DealName | undefined): void => {
    untouched.current = fresh(about);
    setEntry(untouched.current);
  };
  useEffect(() => {
    if (!isShown) isOver.current = false;
    else if (logged && subject && !isOver.current) {
      setLogged(undefined);
      start(subject);
    } else if (!logged && entry === untouched.current) start(isOver.current ? undefined : subject);
  }, [isShown, subject, salesperson, choices]);
  if (!choices) return <Loading title={texts.TITLE} what={texts.READING_CHOICES} {...state} />;
  if (choices.dealsFrom)
    return (
      <>
        <h1>{texts.TITLE}</h1>
        <NoLog sheet={choices.dealsFrom} />
      </>
    );

  const save = async (row: NewConversation, from: string): Promise<void> => {
    setNote('');
    const answer = await saving.start(() => call('saveConversation', row));
    if (!answer) return;
    if (row.remember) onSalesperson(row.salesperson);
    untouched.current = undefined;
    isOver.current = true;
    setLogged({row, from});
    void reload();
  };
  const another = (): void => {
    start(undefined);
    setLogged(undefined);
  };
  const undone = (): void => {
    setLogged(undefined);
    setNote(texts.ROW_TAKEN_BACK);
    void reload();
  };
  if (logged)
    return <Logged {...logged} today={dayOf(now())} {...{choices, locale}} onAnother={another} onUndone={undone} />;
  return (
    <EntryForm
      entry={entry}
      choices={choices}
      saving={saving}
      note={note}
      remembered={salesperson}
      locale={locale}
      now={now}
      onChange={setEntry}
      onSave={save}
    />
  );
}
