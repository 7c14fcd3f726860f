import {useMemo} from 'preact/hooks';
import type {Choices} from '../../src/pipeline/choices/choices';
import {tidyName} from '../../src/pipeline/tables/name';
import {CUSTOMER} from '../../src/texts/panel/fields';
import * as texts from '../../src/texts/panel/log';
import {Button} from '../parts/button';
import {Combobox} from '../parts/combobox';
import {Field} from '../parts/field';
import {searchNames} from '../parts/search-names';
import {customerNames, type Entry, isKnownCustomer, namesakes, withCustomer} from './entry';

export interface CustomerFieldProps {
  readonly entry: Entry;
  readonly choices: Choices;
  readonly problem: string | undefined;
  readonly onChange: (entry: Entry) => void;
}

/** Finds the customer as it is typed; a name that is not known yet becomes a new one, after a look at similar ones. */
export function CustomerField({entry, choices, problem, onChange}: CustomerFieldProps) {
  const names = useMemo(() => customerNames(choices), [choices]);
  const typed = tidyName(entry.customer);
  const isNew = typed !== '' && !isKnownCustomer(typed, choices);
  const similar = useMemo(() => (isNew ? namesakes(entry, choices) : []), [entry.customer, entry.different, choices]);
  const found = searchNames(typed, names).map(value => ({value, text: value}));
  const choose = (customer: string): void => onChange(withCustomer(entry, customer, choices));
  const answer = (next: Entry): void => {
    onChange(next);
    // The buttons go with the question: the keyboard stays at the name.
    document.getElementById('log-customer')?.focus();
  };
  return (
    <Field
      id="log-customer"
      label={CUSTOMER}
      problem={problem}
      hint={isNew && similar.length === 0 ? texts.WILL_BE_ADDED : undefined}
    >
      {attributes => (
        <>
          <Combobox
            attributes={attributes}
            value={entry.customer}
            options={isNew ? [...found, {value: typed, text: texts.newCustomer(typed)}] : found}
            placeholder={texts.TYPE_NAME}
            onInput={choose}
          />
          {similar.length > 0 && (
            <p class="similar small">
              <span>{texts.SAME_AS}</span>
              {similar.map(name => (
                <Button key={name} onClick={() => answer(withCustomer(entry, name, choices))}>
                  <bdi>{name}</bdi>?
                </Button>
              ))}
              <Button onClick={() => answer({...entry, different: typed})}>{texts.NEW_ONE}</Button>
            </p>
          )}
        </>
      )}
    </Field>
  );
}
