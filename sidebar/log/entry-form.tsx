import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices} from '../../src/pipeline/choices/choices';
import {tidyName} from '../../src/pipeline/tables/name';
import {Button} from '../parts/button';
import {Combobox} from '../parts/combobox';
import {control, Field} from '../parts/field';
import {Message} from '../parts/message';
import type {Action} from '../parts/use-action';
import {CustomerField} from './customer-field';
import {DealField} from './deal-field';
import {asksWhy, dealOf, type Entry, problemsOf, rowOf} from './entry';
import {differentNames, searchNames} from './search-names';

export interface EntryFormProps {
  readonly entry: Entry;
  readonly choices: Choices;
  readonly saving: Action;
  readonly note: string;
  readonly remembered: string;
  readonly onChange: (entry: Entry) => void;
  readonly onSave: (row: NewConversation) => void;
}

/** The fields of a conversation, from top to bottom by keyboard alone. */
export function EntryForm({entry, choices, saving, note, remembered, onChange, onSave}: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const mayBeThere = useRef(false);
  // Until it is logged: a later try that is refused for certain says nothing about the first.
  if (saving.trouble?.isUncertain) mayBeThere.current = true;
  const problems = tried ? problemsOf(entry, choices) : {};
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const set = (change: Partial<Entry>): void => onChange({...entry, ...change});
  const day = (field: 'date' | 'expectedClose' | 'nextStepOn', problem?: string) => (
    <input
      {...control(`log-${field}`, problem)}
      type="date"
      value={entry[field]}
      onInput={event => set({[field]: event.currentTarget.value})}
    />
  );
  const names = (field: 'salesperson' | 'reason', known: readonly string[]) => (
    <Combobox
      id={`log-${field}`}
      value={entry[field]}
      options={searchNames(entry[field], differentNames(known)).map(value => ({value, text: value}))}
      onInput={value => set({[field]: value})}
      onChoose={value => set({[field]: value})}
    />
  );
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    const [wrong] = Object.keys(problemsOf(entry, choices));
    if (wrong) form.current?.querySelector<HTMLElement>(`#log-${wrong}`)?.focus();
    else onSave(rowOf(entry, choices, {mayBeThere: mayBeThere.current, remembered}));
  };
  const present = dealOf(entry, choices)?.stage;
  return (
    <form ref={form} novalidate onSubmit={submit}>
      <h1>Log a conversation</h1>
      {note && <Message kind="hint">{note}</Message>}
      <CustomerField entry={entry} choices={choices} problem={problems.customer} onChange={onChange} />
      {tidyName(entry.customer) !== '' && (
        <DealField entry={entry} choices={choices} problem={problems.newDeal} onChange={onChange} />
      )}
      <Field id="log-stage" label="Stage">
        <select
          {...control('log-stage')}
          value={entry.stage}
          onChange={event => set({stage: event.currentTarget.value})}
        >
          {choices.stages.map(({stage}) => (
            <option key={stage} value={stage}>
              {stage === present ? `${stage} (now)` : stage}
            </option>
          ))}
          <option value="">No stage: contact only</option>
        </select>
      </Field>
      {asksWhy(entry, choices) && (
        <Field id="log-reason" label="Reason" hint="Why did it end here?">
          {names('reason', choices.reasons)}
        </Field>
      )}
      <Field id="log-value" label="Value" problem={problems.value} hint={valueHint(entry, choices)}>
        <input
          {...control('log-value', problems.value, valueHint(entry, choices))}
          type="text"
          inputMode="decimal"
          value={entry.value}
          onInput={event => set({value: event.currentTarget.value})}
        />
      </Field>
      <Field id="log-salesperson" label="Salesperson">
        {names('salesperson', choices.salespeople)}
      </Field>
      <Field id="log-date" label="Date" problem={problems.date}>
        {day('date', problems.date)}
      </Field>
      <Field id="log-expectedClose" label="Expected close">
        {day('expectedClose')}
      </Field>
      <Field id="log-nextStepOn" label="Next step on">
        {day('nextStepOn')}
      </Field>
      <Field id="log-notes" label="Notes">
        <textarea
          {...control('log-notes')}
          rows={3}
          dir="auto"
          value={entry.notes}
          onInput={event => set({notes: event.currentTarget.value})}
          onKeyDown={event => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
          }}
        />
      </Field>
      <footer>
        {saving.trouble && <Message kind="error">{saving.trouble.message}</Message>}
        <Button kind="primary" type="submit" busy={saving.isBusy && 'Logging…'}>
          Log it
        </Button>
      </footer>
    </form>
  );
}

function valueHint(entry: Entry, choices: Choices): string | undefined {
  const value = dealOf(entry, choices)?.value;
  return value === null || value === undefined
    ? undefined
    : `So far ${value.toLocaleString()}. Leave blank if it stays.`;
}
