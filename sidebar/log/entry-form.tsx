import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices} from '../../src/pipeline/choices/choices';
import {tidyName} from '../../src/pipeline/tables/name';
import {Button} from '../parts/button';
import {Combobox} from '../parts/combobox';
import {Failure} from '../parts/failure';
import {Field} from '../parts/field';
import {Input, type InputProps} from '../parts/input';
import {Message} from '../parts/message';
import {Select} from '../parts/select';
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
  readonly now: () => string;
  readonly onChange: (entry: Entry) => void;
  readonly onSave: (row: NewConversation) => unknown;
}

/** The fields of a conversation, from top to bottom by keyboard alone. */
export function EntryForm({entry, choices, saving, note, remembered, now, onChange, onSave}: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const mayBeThere = useRef(false);
  // Until it is logged: a later try that is refused for certain says nothing about the first.
  if (saving.trouble?.isUncertain) mayBeThere.current = true;
  const problems = tried ? problemsOf(entry, choices) : {};
  useLayoutEffect(() => form.current?.querySelector('input')?.focus(), []);
  const field = (name: keyof Entry, label: string) => ({
    id: `log-${name}`,
    label,
    value: entry[name],
    problem: (problems as Partial<Record<keyof Entry, string>>)[name],
    onInput: (value: string) => onChange({...entry, [name]: value}),
  });
  const day = (name: keyof Entry, label: string) => <Input {...field(name, label)} control={DAY} />;
  const names = (name: keyof Entry, label: string, known: readonly string[], hint?: string) => {
    const {value, onInput, ...own} = field(name, label);
    const options = searchNames(value, differentNames(known)).map(found => ({value: found, text: found}));
    return (
      <Field {...own} hint={hint}>
        {attributes => <Combobox {...{attributes, value, options, onInput}} />}
      </Field>
    );
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    const [wrong] = Object.keys(problemsOf(entry, choices));
    if (wrong) form.current?.querySelector<HTMLElement>(`#log-${wrong}`)?.focus();
    else onSave(rowOf(entry, choices, {mayBeThere: mayBeThere.current, remembered, now: now()}));
  };
  const deal = dealOf(entry, choices);
  const {onInput: onStage, ...stage} = field('stage', 'Stage');
  const {value: notes, onInput: onNotes, ...notesField} = field('notes', 'Notes');
  return (
    <form ref={form} novalidate onSubmit={submit}>
      <h1>Log a conversation</h1>
      {note && <Message kind="hint">{note}</Message>}
      <CustomerField entry={entry} choices={choices} problem={problems.customer} onChange={onChange} />
      {tidyName(entry.customer) !== '' && (
        <DealField entry={entry} choices={choices} problem={problems.newDeal} onChange={onChange} />
      )}
      <Select
        {...stage}
        options={[
          ...choices.stages.map(({stage: own}) => ({value: own, text: own === deal?.stage ? `${own} (now)` : own})),
          {value: '', text: 'No stage: contact only'},
        ]}
        onChange={onStage}
      />
      {asksWhy(entry, choices) && names('reason', 'Reason', choices.reasons, 'Why did it end here?')}
      <Input
        {...field('value', 'Value')}
        hint={
          typeof deal?.value === 'number'
            ? `So far ${deal.value.toLocaleString()}. Leave blank if it stays.`
            : undefined
        }
        control={AMOUNT}
      />
      {names('salesperson', 'Salesperson', choices.salespeople)}
      {day('date', 'Date')}
      {day('expectedClose', 'Expected close')}
      {day('nextStepOn', 'Next step on')}
      <Field {...notesField}>
        {attributes => (
          <textarea
            {...attributes}
            rows={3}
            dir="auto"
            value={notes}
            onInput={event => onNotes(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.current?.requestSubmit();
            }}
          />
        )}
      </Field>
      <footer>
        <Failure of={saving} />
        <Button kind="primary" type="submit" busy={saving.isBusy && 'Logging…'}>
          Log it
        </Button>
      </footer>
    </form>
  );
}

const DAY: InputProps['control'] = {type: 'date'};
const AMOUNT: InputProps['control'] = {inputMode: 'decimal'};
