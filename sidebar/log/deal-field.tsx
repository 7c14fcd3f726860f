import type {Choices} from '../../src/pipeline/choices/choices';
import {nameKey} from '../../src/pipeline/tables/name';
import {DEAL, NEW_DEAL_NAME} from '../../src/texts/panel/fields';
import * as texts from '../../src/texts/panel/log';
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
          label={DEAL}
          value={entry.deal}
          options={[
            ...deals.map(({deal, stage}) => ({value: nameKey(deal), text: texts.dealAt(deal, stage)})),
            {value: NEW_DEAL, text: texts.NEW_DEAL},
          ]}
          onChange={deal => onChange(withDeal(entry, deal, choices))}
        />
      )}
      {!dealOf(entry, choices) && (
        <Input
          id="log-newDeal"
          label={isFirst ? DEAL : NEW_DEAL_NAME}
          problem={problem}
          hint={isFirst ? texts.USUALLY_BLANK : undefined}
          value={entry.newDeal}
          onInput={newDeal => onChange({...entry, newDeal})}
        />
      )}
    </>
  );
}
