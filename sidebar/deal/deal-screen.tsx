import {useRef} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {DealChoice} from '../../src/pipeline/choices/choices';
import {nameKey} from '../../src/pipeline/tables/name';
import * as texts from '../../src/texts/panel/deal';
import {LOG_TALK, READING_DEALS} from '../../src/texts/panel/deals';
import {printed} from '../amount';
import type {ChoicesState} from '../choices';
import {type DealName, dealTitle, findDeal, isSameDeal} from '../deals/deal-row';
import {Done} from '../deals/done';
import {useLogging} from '../deals/use-logging';
import type {Selection} from '../deals/use-selection';
import {dealsOf} from '../log/entry';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Loading} from '../parts/loading';
import {Message} from '../parts/message';
import {Sentence} from '../parts/sentence';
import {Card, type CardProps} from './card';
import {FindDeal} from './find-deal';

export interface DealScreenProps extends ChoicesState, Pick<CardProps, 'now' | 'dayAt' | 'onLog'> {
  /** The deal that the panel is about; undefined: the selected one. */
  readonly subject: DealName | undefined;
  readonly selection: Selection;
  readonly onSubject: (deal: DealName) => void;
}

/** The deal card, and the ways to another one: the selected row, or a name. */
export function DealScreen({subject, selection, now, dayAt, onSubject, onLog, ...state}: DealScreenProps) {
  const {choices, isBusy, locale, reload} = state;
  const logging = useLogging(() => void reload());
  const title = useRef<HTMLHeadingElement>(null);
  if (!choices) return <Loading title={texts.TITLE} what={READING_DEALS} {...state} />;
  const deal = subject && findDeal(subject, choices);
  const {asking, among, isNobody, hold} = selection;
  const open = (other: DealName): void => {
    hold.current = false;
    logging.forget();
    onSubject(other);
  };
  const act = async (row: NewConversation, said: string): Promise<boolean> => {
    const isWritten = await logging.log(row, said);
    if (!isWritten) return false;
    // What was clicked or filled in may be gone with it.
    title.current?.focus();
    if (subject && !isSameDeal(row, subject)) onSubject({customer: row.customer, deal: row.deal});
    return true;
  };
  const other = subject?.customer ?? among?.customer ?? '';
  const list = (deals: readonly DealChoice[]) => (
    <ul class="cells">
      {deals.map(each => (
        <li key={nameKey(each.deal)}>
          <span dir="auto">
            <button type="button" class="link" onClick={() => open(each)}>
              {dealTitle(each)}
            </button>
            <small>
              {[each.stage, each.value !== null && printed(each.value, locale)].filter(Boolean).join(' · ')}
            </small>
          </span>
        </li>
      ))}
    </ul>
  );
  return (
    <section class="deal">
      <div class="find">
        <FindDeal choices={choices} onFound={open} />
        <Button busy={asking.isBusy && '…'} label={texts.SHOW_SELECTED} onClick={selection.ask}>
          {texts.SELECTED_ROW}
        </Button>
      </div>
      <Failure of={asking} />
      <h1 ref={title} tabIndex={-1} dir="auto">
        {deal ? dealTitle(deal) : other || texts.TITLE}
      </h1>
      {isNobody && deal && <Message kind="hint">{texts.SELECT}</Message>}
      {deal ? (
        <Card
          key={`${nameKey(deal.customer)}\n${nameKey(deal.deal)}`}
          {...{deal, choices, logging, locale, now, dayAt, onLog}}
          onAct={act}
          onForm={isOpen => {
            hold.current = isOpen;
          }}
        />
      ) : (
        <>
          {other === '' && <p class="lead">{texts.SELECT}</p>}
          {subject &&
            (isBusy ? (
              <p class="loading" role="status">
                {READING_DEALS}
              </p>
            ) : (
              <p class="lead">
                <Sentence text={texts.notInLog(dealTitle(subject))} />
              </p>
            ))}
          {other !== '' && list(subject ? dealsOf(other, choices) : (among?.deals ?? []))}
          {!subject && among?.deals.length === 0 && (
            <>
              <p class="lead">{texts.NO_DEAL}</p>
              <p class="small">
                <Button onClick={onLog}>{LOG_TALK}</Button>
              </p>
            </>
          )}
        </>
      )}
      <Done of={logging} />
    </section>
  );
}
