import {followUp} from '../../src/pipeline/stages/follow-up';
import {daysLater} from '../../src/pipeline/tables/serial-day';
import {planned} from '../../src/texts/panel/deals';
import * as texts from '../../src/texts/panel/today';
import {type DealChange, dealTitle} from '../deals/deal-row';
import {Button} from '../parts/button';
import type {DueDeal} from './due';

export interface DueItemProps {
  readonly due: DueDeal;
  /** An ISO day. */
  readonly today: string;
  /** A language tag. */
  readonly locale: string;
  readonly isBusy: boolean;
  readonly onOpen: () => void;
  readonly onChange: (change: DealChange, said: string) => void;
}

/** A deal that waits: what for, the way to it, and its next step done or put off right here. */
export function DueItem({due: {deal, why}, today, locale, isBusy, onOpen, onChange}: DueItemProps) {
  const {nextStep, nextStepOn} = deal;
  const title = dealTitle(deal);
  const isPlanned = nextStep !== '' || nextStepOn !== '';
  const putOff = (on: string): void => onChange({nextStep, nextStepOn: on}, planned(title, nextStep, on));
  const done = (): void =>
    onChange({nextStep: '', nextStepOn: '', notes: texts.doneNote(nextStep)}, texts.stepDone(title));
  const act = (text: string, label: string, onClick: () => void) => (
    <Button label={label} disabled={isBusy} onClick={onClick}>
      {text}
    </Button>
  );
  return (
    <li>
      <span dir="auto">
        <button type="button" class="link" onClick={onOpen}>
          {title}
        </button>
        <small>{[deal.stage, deal.value?.toLocaleString(locale), ...why].filter(Boolean).join(' · ')}</small>
        {nextStep && <small>{nextStep}</small>}
      </span>
      <span class="acts">
        {isPlanned && act(texts.DONE, texts.doneOf(title), done)}
        {act(texts.TOMORROW, texts.tomorrowOf(title), () => putOff(nextDay(today)))}
        {act(texts.NEXT_WEEK, texts.nextWeekOf(title), () => putOff(daysLater(today, 7)))}
      </span>
    </li>
  );
}

/** Tomorrow; the Monday after a Friday or a Saturday. */
function nextDay(today: string): string {
  return followUp({action: '', followUpAfter: 1}, today)?.nextStepOn ?? today;
}
