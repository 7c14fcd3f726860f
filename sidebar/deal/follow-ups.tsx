import {useState} from 'preact/hooks';
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices';
import type {Person} from '../../src/pipeline/log/deal-record';
import * as texts from '../../src/texts/panel/deal';
import {LOG_TALK} from '../../src/texts/panel/deals';
import {PLEASE_WAIT} from '../../src/texts/panel/parts';
import {printed} from '../amount';
import {dealTitle, stageOf} from '../deals/deal-row';
import {Away} from '../parts/away';
import {Button} from '../parts/button';
import {Message} from '../parts/message';
import {calendarLink, type Fillings, filledIn, mailLink} from './follow-up-links';

export interface FollowUpsProps {
  readonly deal: DealChoice;
  readonly person: Person | undefined;
  readonly choices: Choices;
  readonly isBusy: boolean;
  readonly locale: string;
  /** Writes a note. */
  readonly onNote: (notes: string, said: string) => Promise<boolean>;
  readonly onLog: () => void;
}

/** A mail to the customer and an entry for the next step, filled in where they are sent and saved; and the talk to log. */
export function FollowUps({deal, person, choices, isBusy, locale, onNote, onLog}: FollowUpsProps) {
  const [isMailed, setMailed] = useState(false);
  const title = dealTitle(deal);
  const stage = stageOf(deal, choices);
  const fillings: Fillings = {
    contact: person?.contact ?? '',
    customer: deal.customer,
    deal: deal.deal,
    stage: deal.stage,
    value: deal.value === null ? '' : printed(deal.value, locale),
    salesperson: deal.salesperson,
    'next step': deal.nextStep,
  };
  const subject = filledIn(stage?.mailSubject ?? '', fillings);
  const logMail = async (): Promise<void> => {
    if (await onNote(texts.mailNote(subject), texts.mailLogged(title))) setMailed(false);
  };
  const details = [deal.stage, person?.contact, person?.phone, person?.email].filter(Boolean).join('\n');
  return (
    <>
      <div class="acts small">
        {person?.email && (
          <Away
            href={mailLink({to: person.email, subject, text: filledIn(stage?.mailText ?? '', fillings)})}
            onClick={() => setMailed(true)}
          >
            {texts.MAIL_IN_GMAIL}
          </Away>
        )}
        {deal.nextStepOn && (
          <Away href={calendarLink(deal.nextStepOn, texts.calendarTitle(deal.nextStep, title), details)}>
            {texts.PUT_IN_CALENDAR}
          </Away>
        )}
        <Button onClick={onLog}>{LOG_TALK}</Button>
      </div>
      {isMailed && (
        <Message kind="hint">
          <p>{texts.NOTHING_SENT}</p>
          <p class="acts small">
            <Button busy={isBusy && PLEASE_WAIT} onClick={logMail}>
              {texts.LOG_MAIL}
            </Button>
            <Button onClick={() => setMailed(false)}>{texts.NOT_NOW}</Button>
          </p>
        </Message>
      )}
    </>
  );
}
