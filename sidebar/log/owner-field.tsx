import {useLayoutEffect} from 'preact/hooks';
import type {Choices} from '../../src/pipeline/choices/choices';
import {HAND_OVER_TO, SALESPERSON} from '../../src/texts/panel/fields';
import * as texts from '../../src/texts/panel/log';
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
        label={SALESPERSON}
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
        label={HAND_OVER_TO}
        hint={texts.handOverFrom(owner)}
        value={entry.handTo}
        known={choices.salespeople.filter(name => name !== owner)}
        onInput={handTo => onChange({...entry, handTo})}
      />
    );
  }
  return (
    <p>
      {texts.OWNED_BY} <bdi>{owner}</bdi>
      {' · '}
      <button type="button" class="link" onClick={() => onChange({...entry, handTo: ''})}>
        {texts.HAND_OVER}
      </button>
    </p>
  );
}
