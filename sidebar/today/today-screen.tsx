import {useRef, useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import {READING_DEALS} from '../../src/texts/panel/deals';
import {andMore} from '../../src/texts/panel/parts';
import * as texts from '../../src/texts/panel/today';
import type {ChoicesState} from '../choices';
import {type DealName, rowOn} from '../deals/deal-row';
import {Done} from '../deals/done';
import {OtherDay} from '../deals/other-day';
import {useLogging} from '../deals/use-logging';
import {dayOf} from '../moment';
import {Failure} from '../parts/failure';
import {Loading} from '../parts/loading';
import {differentNames} from '../parts/search-names';
import {Select} from '../parts/select';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {ALL, dueDeals, REASONS} from './due';
import {DueItem} from './due-item';

export interface TodayScreenProps extends ChoicesState {
  /** Whose deals are shown first: the salesperson remembered for this user; `""` where nobody was remembered yet. */
  readonly salesperson: string;
  readonly onSalesperson: (name: string) => void;
  readonly now: () => string;
  readonly onOpen: (deal: DealName) => void;
}

/** Of each reason; the others come as these are done. */
const MOST = 20;

/** The deals that need me: what is late, what is due, what nobody has planned, then the next days. */
export function TodayScreen({salesperson, onSalesperson, now, onOpen, ...state}: TodayScreenProps) {
  const {choices, reload, locale} = state;
  const [chosen, setChosen] = useState<string | undefined>();
  const who = chosen ?? (salesperson || ALL);
  const logging = useLogging(() => void reload());
  const remembering = useAction();
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const title = useRef<HTMLHeadingElement>(null);
  if (!choices) return <Loading title={texts.TITLE} what={READING_DEALS} {...state} />;
  const today = dayOf(now());
  const choose = (name: string): void => {
    setChosen(name);
    if (name === ALL || name === salesperson) return;
    onSalesperson(name);
    // After the one that may be under way: who was chosen last is remembered.
    last.current = last.current.then(() => remembering.start(() => call('rememberMe', name)));
  };
  const act = async (row: NewConversation, said: string): Promise<void> => {
    // The buttons of a deal go with it: the keyboard stays near.
    if (await logging.log(row, said)) title.current?.focus({preventScroll: true});
  };
  const due = dueDeals(choices, who, today);
  const people = differentNames([salesperson, ...choices.salespeople].filter(name => name !== ''));
  const isNothing = REASONS.every(reason => due[reason].length === 0);
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.TITLE}
      </h1>
      <Select
        id="today-who"
        label={texts.DEALS_OF}
        value={who}
        options={[...people.map(value => ({value, text: value})), {value: ALL, text: texts.EVERYBODY}]}
        hint={salesperson === '' ? texts.CHOOSE_YOURSELF : undefined}
        onChange={choose}
      />
      <Failure of={remembering} />
      <OtherDay asOf={choices.asOf} today={today} />
      {isNothing && <p class="lead">{choices.deals.length === 0 ? texts.NO_DEAL : texts.NOTHING_WAITS}</p>}
      {REASONS.filter(reason => due[reason].length > 0).map(reason => (
        <div key={reason} class={`due ${reason}`}>
          <h2>
            {texts.HEADINGS[reason]} ({due[reason].length})
          </h2>
          <ul class="cells small">
            {due[reason].slice(0, MOST).map(each => (
              <DueItem
                key={`${each.deal.customer}\n${each.deal.deal}`}
                due={each}
                today={today}
                locale={locale}
                isBusy={logging.action.isBusy}
                onOpen={() => onOpen(each.deal)}
                onChange={(change, said) => void act(rowOn(each.deal, choices, now(), change), said)}
              />
            ))}
          </ul>
          {due[reason].length > MOST && <p class="note">{andMore(due[reason].length - MOST)}</p>}
        </div>
      ))}
      <Done of={logging} />
    </section>
  );
}
