import {useRef, useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices, DealChoice, StageChoice} from '../../src/pipeline/choices/choices';
import * as texts from '../../src/texts/panel/deal';
import {PLEASE_WAIT} from '../../src/texts/panel/parts';
import {moveTo, rowOn} from '../deals/deal-row';
import {Button} from '../parts/button';
import {type ActProps, HandOverForm, MoveForm, movedTo, NewDealForm, NoteForm, StepForm} from './forms';
import {asksFor, movesOf} from './moves';

export interface ActionsProps {
  readonly deal: DealChoice;
  readonly choices: Choices;
  readonly isBusy: boolean;
  readonly locale: string;
  readonly now: () => string;
  /** Whether it was written. */
  readonly onAct: (row: NewConversation, said: string) => Promise<boolean>;
  /** Whether a form is open now. */
  readonly onForm: (isOpen: boolean) => void;
}

const FORMS = {step: StepForm, note: NoteForm, handOver: HandOverForm, newDeal: NewDealForm};

type Open = keyof typeof FORMS | {readonly move: StageChoice | undefined};

/** What can be done with a deal, the most likely first: each writes one row. */
export function Actions({deal, choices, isBusy, locale, now, onAct, onForm}: ActionsProps) {
  const [open, setOpen] = useState<Open | undefined>();
  const {next, ends} = movesOf(deal, choices);
  const opener = useRef<Element | null>(null);
  const show = (form: Open | undefined): void => {
    if (form) opener.current = document.activeElement;
    setOpen(form);
    onForm(form !== undefined);
  };
  const move = (stage: StageChoice): void => {
    if (asksFor(stage, deal)) show({move: stage});
    else void act(rowOn(deal, choices, now(), moveTo(stage, deal, now())), movedTo(deal, stage));
  };
  const act = async (row: NewConversation, said: string): Promise<void> => {
    if (await onAct(row, said)) show(undefined);
  };
  const cancel = (): void => {
    show(undefined);
    (opener.current as HTMLElement | null)?.focus();
  };
  const button = (text: string, onClick: () => void) => (
    <Button disabled={isBusy} onClick={onClick}>
      {text}
    </Button>
  );
  const props: ActProps = {deal, choices, isBusy, locale, now, onAct: act, onCancel: cancel};
  const Form = typeof open === 'string' ? FORMS[open] : undefined;
  return (
    <div class="actions">
      <div class="acts small">
        {next && (
          <Button kind="primary" busy={isBusy && PLEASE_WAIT} onClick={() => move(next)}>
            {texts.moveToNext(next.stage)}
          </Button>
        )}
        {ends.map(stage => (
          <Button key={stage.stage} label={texts.moveTo(stage.stage)} disabled={isBusy} onClick={() => move(stage)}>
            {stage.stage}
          </Button>
        ))}
        {button(texts.OTHER_STAGE, () => show({move: undefined}))}
      </div>
      <div class="acts small">
        {button(texts.PLAN_STEP, () => show('step'))}
        {button(texts.WRITE_NOTE, () => show('note'))}
        {button(texts.HAND_OVER, () => show('handOver'))}
        {button(texts.BEGIN_DEAL, () => show('newDeal'))}
      </div>
      {typeof open === 'object' && <MoveForm key={open.move?.stage} {...props} to={open.move} />}
      {Form && <Form key={open as string} {...props} />}
    </div>
  );
}
