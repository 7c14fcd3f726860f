import {useLayoutEffect} from 'preact/hooks';
import type {Choices} from '../../src/pipeline/choices/choices';
import {NameInput} from '../parts/name-input';
import {type Entry, ownerOf} from './entry';

export interface OwnerFieldProps {
  readonly entry: Entry;
  readonly choices: Choices;
  readonly onChange: (entry: Entry) => void;
}

/** Whose deal it is, which stays so unless it is handed over; of a deal that is nobody's, whose it becomes. */
export function OwnerField({entry, choices, onChange}: OwnerFieldProps) {
  const owner = ownerOf(entry, choices);
  const isHandedOver = entry.handTo !== undefined;
  useLayoutEffect(() => {
    if (isHandedOver) document.getElementById('log-handTo')?.focus();
  }, [isHandedOver]);
  if (owner === '') {
    return (
      <NameInput
        id="log-salesperson"
        label="Salesperson"
        value={entry.salesperson}
        known={choices.salespeople}
        onInput={salesperson => onChange({...entry, salesperson})}
      />
    );
  }
  if (entry.handTo !== undefined) {
    return (
      <NameInput
        id="log-handTo"
        label="Hand over to"
        hint={`From ${owner}. Left blank, it stays so.`}
        value={entry.handTo}
        known={choices.salespeople.filter(name => name !== owner)}
        onInput={handTo => onChange({...entry, handTo})}
      />
    );
  }
  return (
    <p>
      Salesperson: <bdi>{owner}</bdi>
      {' · '}
      <button type="button" class="link" onClick={() => onChange({...entry, handTo: ''})}>
        Hand over…
      </button>
    </p>
  );
}
