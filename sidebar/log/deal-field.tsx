import type {Choices} from '../../src/pipeline/choices/choices';
import {nameKey} from '../../src/pipeline/tables/name';
import {Input} from '../parts/input';
import {Select} from '../parts/select';
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
  const isFirst = deals.length === 0;
  return (
    <>
      {!isFirst && (
        <Select
          id="log-deal"
          label="Deal"
          value={entry.deal}
          options={[
            ...deals.map(({deal, stage}) => ({value: nameKey(deal), text: `${deal || 'Unnamed deal'}: ${stage}`})),
            {value: NEW_DEAL, text: 'New deal…'},
          ]}
          onChange={deal => onChange(withDeal(entry, deal, choices))}
        />
      )}
      {!dealOf(entry, choices) && (
        <Input
          id="log-newDeal"
          label={isFirst ? 'Deal' : 'Name of the new deal'}
          problem={problem}
          hint={isFirst ? 'Only for repeat business. Usually left blank.' : undefined}
          value={entry.newDeal}
          onInput={newDeal => onChange({...entry, newDeal})}
        />
      )}
    </>
  );
}
