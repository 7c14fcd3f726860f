import type {Choices, DealChoice} from '../../src/pipeline/choices/choices';
import {nameKey} from '../../src/pipeline/tables/name';
import {control, Field} from '../parts/field';
import {dealOf, dealsOf, type Entry, NEW_DEAL, withDeal} from './entry';

export interface DealFieldProps {
  readonly entry: Entry;
  readonly choices: Choices;
  readonly problem: string | undefined;
  readonly onChange: (entry: Entry) => void;
}

/** Which of the customer's deals it is about: the open ones first, or a new one with a name. */
export function DealField({entry, choices, problem, onChange}: DealFieldProps) {
  const deals = dealsOf(entry.customer, choices);
  const isNew = dealOf(entry, choices) === undefined;
  return (
    <>
      {deals.length > 0 && (
        <Field id="log-deal" label="Deal">
          <select
            {...control('log-deal')}
            value={entry.deal}
            onChange={event => onChange(withDeal(entry, event.currentTarget.value, choices))}
          >
            {deals.map(deal => (
              <option key={deal.deal} value={nameKey(deal.deal)}>
                {labelOf(deal)}
              </option>
            ))}
            <option value={NEW_DEAL}>New deal…</option>
          </select>
        </Field>
      )}
      {isNew && (
        <Field
          id="log-newDeal"
          label={deals.length > 0 ? 'Name of the new deal' : 'Deal'}
          problem={problem}
          hint={deals.length > 0 ? undefined : 'Only for repeat business. Usually left blank.'}
        >
          <input
            {...control('log-newDeal', problem, deals.length > 0 ? undefined : 'hint')}
            type="text"
            dir="auto"
            value={entry.newDeal}
            onInput={event => onChange({...entry, newDeal: event.currentTarget.value})}
          />
        </Field>
      )}
    </>
  );
}

function labelOf({deal, stage}: DealChoice): string {
  return `${deal === '' ? 'Unnamed deal' : deal}: ${stage}`;
}
