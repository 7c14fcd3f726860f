import type {NewConversation} from '../../src/panel/schemas';
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices';
import {rowOn, stageOf, stateOf} from '../deals/deal-row';
import {OtherDay} from '../deals/other-day';
import type {Logging} from '../deals/use-logging';
import {dayOf} from '../moment';
import {Lines} from '../parts/lines';
import {NoLog} from '../parts/no-log';
import {Actions} from './actions';
import {factsOf} from './facts';
import {FollowUps} from './follow-ups';
import {Timeline, type TimelineProps} from './timeline';
import {useRecord} from './use-record';

export interface CardProps extends Pick<TimelineProps, 'dayAt' | 'locale'> {
  readonly deal: DealChoice;
  readonly choices: Choices;
  readonly logging: Logging;
  readonly now: () => string;
  /** Whether it was written. */
  readonly onAct: (row: NewConversation, said: string) => Promise<boolean>;
  readonly onForm: (isOpen: boolean) => void;
  readonly onLog: () => void;
}

/** One deal, below its name: where it stands, what can be done, what is known, and what was said. */
export function Card({deal, choices, logging, locale, now, dayAt, onAct, onForm, onLog}: CardProps) {
  const record = useRecord(deal, choices);
  const person = record.record?.person;
  const stage = stageOf(deal, choices);
  const state = stateOf(deal, choices);
  const today = dayOf(now());
  const chance = state === 'Open' && typeof stage?.probability === 'number' ? stage.probability : undefined;
  const {isBusy} = logging.action;
  return (
    <>
      <p class="stage">
        <span class="dot" style={{background: stage?.colour}} />
        <b dir="auto">{deal.stage}</b>
        <span class="lead">
          {[state !== deal.stage && state, chance !== undefined && `${Math.round(100 * chance)} %`]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </p>
      <OtherDay asOf={choices.asOf} today={today} />
      {!choices.dealsFrom && <Actions {...{deal, choices, isBusy, locale, now, onAct, onForm}} />}
      <Lines of={factsOf(deal, person, choices, {today, locale})} />
      {choices.dealsFrom ? (
        <NoLog sheet={choices.dealsFrom} />
      ) : (
        <>
          <FollowUps
            {...{deal, person, choices, isBusy, locale, onLog}}
            onNote={(notes, said) => onAct(rowOn(deal, choices, now(), {notes}), said)}
          />
          <Timeline state={record} dayAt={dayAt} locale={locale} />
        </>
      )}
    </>
  );
}
