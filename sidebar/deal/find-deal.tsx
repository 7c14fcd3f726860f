import {useMemo, useState} from 'preact/hooks';
import type {Choices} from '../../src/pipeline/choices/choices';
import {FIND} from '../../src/texts/panel/deal';
import {type DealName, dealTitle} from '../deals/deal-row';
import {Combobox} from '../parts/combobox';
import {searchNames} from '../parts/search-names';

export interface FindDealProps {
  readonly choices: Choices;
  readonly onFound: (deal: DealName) => void;
}

/** Finds any deal as its name is typed. */
export function FindDeal({choices: {deals}, onFound}: FindDealProps) {
  const [typed, setTyped] = useState('');
  const byTitle = useMemo(() => new Map(deals.map(deal => [dealTitle(deal), deal])), [deals]);
  const found = useMemo(() => searchNames(typed, [...byTitle.keys()]), [typed, byTitle]);
  return (
    <Combobox
      attributes={{id: 'deal-find', 'aria-label': FIND}}
      value={typed}
      options={found.map(title => ({value: title, text: title}))}
      placeholder={FIND}
      onInput={setTyped}
      onChoose={title => {
        const deal = byTitle.get(title);
        setTyped('');
        if (deal) onFound(deal);
      }}
    />
  );
}
