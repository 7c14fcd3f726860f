import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices} from '../../src/pipeline/choices/choices';
import {tidyName} from '../../src/pipeline/tables/name';
import * as fields from '../../src/texts/panel/fields';
import * as texts from '../../src/texts/panel/log';
import {NO_STAGE} from '../../src/texts/panel/parts';
import {amount, printed} from '../amount';
import {dayOf} from '../moment';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Input, type InputProps} from '../parts/input';
import {Message} from '../parts/message';
import {NameInput} from '../parts/name-input';
import {Select} from '../parts/select';
import {TextArea} from '../parts/text-area';
import type {Action} from '../parts/use-action';
import {CustomerField} from './customer-field';
import {DealField} from './deal-field';
import {asksWhy, dealOf, type Entry, isKnownCustomer, ownerOf, problemsOf, rowOf, takesOver, withPlan} from './entry';
import {OwnerField} from './owner-field';

export interface EntryFormProps {
  readonly entry: Entry;
  readonly choices: Choices;
  readonly saving: Action;
  readonly note: string;
  readonly remembered: string;
  readonly locale: string;
  readonly now: () => string;
  readonly onChange: (entry: Entry) => void;
  /** @param from whose deal it was, where it is handed over. */
  readonly onSave: (row: NewConversation, from: string) => unknown;
}

type TextField = Exclude<keyof Entry, 'handTo' | 'isPlanned'>;

/** The fields of a conversation, from top to bottom by keyboard alone; what is seldom needed is folded away. */
export function EntryForm({entry, choices, saving, note, remembered, locale, now, onChange, onSave}: EntryFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const mayBeThere = useRef(false);
  // Until it is logged: a later try that is refused for certain says nothing about the first.
  if (saving.trouble?.isUncertain) mayBeThere.current = true;
  const problems = tried ? problemsOf(entry, choices, locale) : {};
  useLayoutEffect(() => form.current?.querySelector<HTMLElement>(entry.customer ? 'textarea' : 'input')?.focus(), []);
  const field = (name: TextField, label: string, next = (changed: Entry): Entry => changed) => ({
    id: `log-${name}`,
    label,
    value: entry[name],
    problem: (problems as Partial<Record<TextField, string>>)[name],
    onInput: (value: string) => onChange(next({...entry, [name]: value})),
  });
  const planned = (changed: Entry): Entry => withPlan(changed, choices);
  const typed = (changed: Entry): Entry => ({...changed, isPlanned: true});
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    const [wrong] = Object.keys(problemsOf(entry, choices, locale));
    const control = wrong && form.current?.querySelector<HTMLElement>(`#log-${wrong}`);
    if (control) {
      control.closest('details')?.setAttribute('open', '');
      control.focus();
    } else {
      const row = rowOf(entry, choices, {mayBeThere: mayBeThere.current, remembered, now: now(), locale});
      onSave(row, heir && owner);
    }
  };
  const deal = dealOf(entry, choices);
  const owner = ownerOf(entry, choices);
  const heir = takesOver(entry, choices);
  const value = amount(entry.value, locale);
  const {onInput: onStage, ...stage} = field('stage', fields.STAGE, planned);
  const hasName = tidyName(entry.customer) !== '';
  return (
    <form ref={form} novalidate onSubmit={submit}>
      <h1>{texts.TITLE}</h1>
      {note && <Message kind="hint">{note}</Message>}
      {choices.stages.length === 0 && <Message kind="hint">{texts.NO_STAGES}</Message>}
      <CustomerField entry={entry} choices={choices} problem={problems.customer} onChange={onChange} />
      {hasName && <DealField entry={entry} choices={choices} problem={problems.newDeal} onChange={onChange} />}
      <Select
        {...stage}
        options={[
          ...choices.stages.map(({stage: own}) => ({
            value: own,
            text: own === deal?.stage ? texts.stageNow(own) : own,
          })),
          {value: '', text: NO_STAGE},
        ]}
        onChange={onStage}
      />
      {asksWhy(entry, choices) && (
        <NameInput {...field('reason', fields.REASON)} known={choices.reasons} hint={fields.WHY_ENDED} />
      )}
      <TextArea {...field('notes', fields.NOTES)} rows={2} onSubmit={() => form.current?.requestSubmit()} />
      <Input {...field('nextStep', fields.NEXT_STEP, typed)} />
      <div class="pair">
        <Input {...field('nextStepOn', fields.NEXT_STEP_ON, typed)} control={DAY} />
        <Input
          {...field('value', fields.VALUE)}
          hint={
            typeof value === 'number'
              ? `= ${printed(value, locale)}`
              : typeof deal?.value === 'number'
                ? texts.valueSoFar(printed(deal.value, locale))
                : undefined
          }
          control={AMOUNT}
        />
      </div>
      <OwnerField entry={entry} choices={choices} onChange={onChange} />
      {hasName && !isKnownCustomer(entry.customer, choices) && (
        <details>
          <summary>{texts.ABOUT_CUSTOMER}</summary>
          <Input {...field('source', fields.SOURCE)} hint={texts.SOURCE_SUCH_AS} />
          <Input {...field('contact', fields.CONTACT)} hint={texts.PERSON} />
          <Input {...field('email', fields.EMAIL)} control={EMAIL} />
        </details>
      )}
      <details>
        <summary>{texts.DAYS}</summary>
        <Input
          {...field('date', fields.DATE, planned)}
          hint={entry.date > dayOf(now()) ? texts.COUNTS_LATER : undefined}
          control={DAY}
        />
        <Input {...field('expectedClose', fields.EXPECTED_CLOSE)} control={DAY} />
      </details>
      <footer>
        <Failure of={saving} />
        <Button kind="primary" type="submit" busy={saving.isBusy && texts.LOGGING}>
          {heir === '' ? texts.LOG_IT : texts.logAndHandOver(owner, heir)}
        </Button>
      </footer>
    </form>
  );
}

const DAY: InputProps['control'] = {type: 'date'};
const AMOUNT: InputProps['control'] = {inputMode: 'decimal'};
const EMAIL: InputProps['control'] = {type: 'email'};
