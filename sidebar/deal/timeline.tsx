import {useState} from 'preact/hooks';
import type {Talk, When} from '../../src/pipeline/log/deal-record';
import * as texts from '../../src/texts/panel/deal';
import {GOING, READING, TRY_AGAIN} from '../../src/texts/panel/parts';
import {printed} from '../amount';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {isolated} from '../parts/isolated';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import type {RecordState} from './use-record';

export interface TimelineProps {
  readonly state: RecordState;
  /** The ISO day of a moment in milliseconds, in the spreadsheet's time zone. */
  readonly dayAt: (moment: number) => string;
  /** The spreadsheet's, as a language tag. */
  readonly locale: string;
}

/** A deal's conversations, the newest first, each with the way to its row. */
export function Timeline({state: {record, isBusy, trouble, readMore, readAgain}, dayAt, locale}: TimelineProps) {
  const going = useAction();
  const [goingTo, setGoingTo] = useState(0);
  const day = (when: When): string => (typeof when === 'number' ? dayAt(when) : when);
  const go = (row: number): void => {
    setGoingTo(row);
    void going.start(() => call('goToRow', {table: 'conversations', column: 'date', row}));
  };
  const left = record ? record.total - record.talks.length : 0;
  return (
    <>
      <h2>{record ? texts.conversations(record.total) : texts.CONVERSATIONS}</h2>
      <Failure of={{trouble}}>
        <Button onClick={readAgain}>{TRY_AGAIN}</Button>
      </Failure>
      <Failure of={going} />
      {!record && isBusy && (
        <p class="loading" role="status">
          {READING}
        </p>
      )}
      <ol class="talks">
        {record?.talks.map(talk => (
          <li key={talk.row}>
            <button
              type="button"
              class="link"
              aria-label={texts.goToTalk(talk.row, day(talk.on))}
              onClick={() => go(talk.row)}
            >
              {going.isBusy && goingTo === talk.row ? GOING : day(talk.on) || texts.NO_DATE}
            </button>{' '}
            <span class="lead" dir="auto">
              {talk.salesperson}
            </span>
            {newsOf(talk, day, locale).map(news => (
              <span key={news} class="news">
                {news}
              </span>
            ))}
            <span class="notes" dir="auto">
              {talk.notes}
            </span>
          </li>
        ))}
      </ol>
      {left > 0 && (
        <p class="small">
          <Button busy={isBusy && READING} onClick={readMore}>
            {texts.showOlder(left)}
          </Button>
        </p>
      )}
    </>
  );
}

/** What a conversation changed, in words. */
function newsOf(talk: Talk, day: (when: When) => string, locale: string): string[] {
  const {stage, from, value, expectedClose, nextStep, nextStepOn, reason} = talk;
  const plan = [day(nextStepOn), isolated(nextStep)].filter(Boolean).join(' · ');
  return [
    stage && [from, stage].filter(Boolean).map(isolated).join(' › '),
    reason && texts.newReason(isolated(reason)),
    value !== null && texts.newValue(printed(value, locale)),
    expectedClose !== '' && texts.newClose(day(expectedClose)),
    plan && texts.newStep(plan),
  ].filter(news => typeof news === 'string' && news !== '') as string[];
}
