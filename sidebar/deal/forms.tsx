/** The forms of the card's actions. Each gives the row that it would write, and says in words what that does. */
import {useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices, DealChoice, StageChoice} from '../../src/pipeline/choices/choices';
import {followUp} from '../../src/pipeline/stages/follow-up';
import {nameKey, tidyName} from '../../src/pipeline/tables/name';
import {stageType} from '../../src/pipeline/tables/stage-type';
import * as texts from '../../src/texts/panel/deal';
import {planned} from '../../src/texts/panel/deals';
import {
  HAND_OVER_TO,
  NAME_NEW_DEAL,
  NEW_DEAL_NAME,
  NEXT_STEP,
  REASON,
  STAGE,
  VALUE,
  WHY_ENDED,
} from '../../src/texts/panel/fields';
import {amount} from '../amount';
import {type DealChange, dealTitle, isSameDeal, moveTo, rowOn, stageOf} from '../deals/deal-row';
import {dayOf} from '../moment';
import {Input, type InputProps} from '../parts/input';
import {NameInput} from '../parts/name-input';
import {Select} from '../parts/select';
import {TextArea} from '../parts/text-area';
import {ActForm} from './act-form';
import {asksFor} from './moves';

export interface ActProps {
  readonly deal: DealChoice;
  readonly choices: Choices;
  readonly isBusy: boolean;
  /** The spreadsheet's, as a language tag. */
  readonly locale: string;
  /** A moment. */
  readonly now: () => string;
  readonly onAct: (row: NewConversation, said: string) => void;
  readonly onCancel: () => void;
}

/** A move to another stage, with what it asks for: the value of a deal that was won, the reason of one that ended without. */
export function MoveForm({to, ...props}: ActProps & {readonly to: StageChoice | undefined}) {
  const {deal, choices, onAct, now, locale} = props;
  const others = choices.stages.filter(({stage}) => stage !== deal.stage);
  const [stage, setStage] = useState(to?.stage ?? others[0]?.stage ?? '');
  const [reason, setReason] = useState('');
  const [value, setValue] = useState('');
  const chosen = choices.stages.find(choice => choice.stage === stage);
  const asks = chosen && asksFor(chosen, deal);
  const worth = amount(value, locale);
  const submit = (): void => {
    if (!chosen || (asks === 'value' && worth === undefined)) return;
    const more: DealChange = {
      ...(asks === 'reason' && {reason: tidyName(reason)}),
      ...(asks === 'value' && {value: worth ?? null}),
    };
    onAct(rowOn(deal, choices, now(), {...moveTo(chosen, deal, now()), ...more}), movedTo(deal, chosen));
  };
  return (
    <ActForm {...props} does={texts.moveTo(stage)} onSubmit={submit}>
      {!to && (
        <Select
          id="deal-stage"
          label={STAGE}
          value={stage}
          options={others.map(({stage}) => ({value: stage, text: stage}))}
          onChange={setStage}
        />
      )}
      {asks === 'value' && (
        <Input
          id="deal-value"
          label={VALUE}
          value={value}
          problem={worth === undefined ? texts.WRITE_AMOUNT : undefined}
          hint={texts.WON_FOR}
          control={AMOUNT}
          onInput={setValue}
        />
      )}
      {asks === 'reason' && (
        <NameInput
          id="deal-reason"
          label={REASON}
          hint={WHY_ENDED}
          value={reason}
          known={choices.reasons}
          onInput={setReason}
        />
      )}
    </ActForm>
  );
}

/** The next step: what is planned, or what the stage would have next, on the day that it says. */
export function StepForm(props: ActProps) {
  const {deal, choices, onAct, now} = props;
  const today = dayOf(now());
  const stage = stageOf(deal, choices);
  const offered = followUp({action: stage?.action ?? '', followUpAfter: stage?.followUpAfter || 1}, today);
  const [step, setStep] = useState(deal.nextStep || (offered?.nextStep ?? ''));
  const [on, setOn] = useState((deal.nextStepOn >= today ? deal.nextStepOn : offered?.nextStepOn) ?? today);
  const submit = (): void =>
    onAct(
      rowOn(deal, choices, now(), {nextStep: step.trim(), nextStepOn: on}),
      planned(dealTitle(deal), step.trim(), on),
    );
  return (
    <ActForm {...props} does={texts.PLAN_IT} onSubmit={submit}>
      <Input id="deal-step" label={NEXT_STEP} value={step} onInput={setStep} />
      <Input id="deal-step-on" label={texts.ON_DAY} value={on} control={DAY} onInput={setOn} />
    </ActForm>
  );
}

export function NoteForm(props: ActProps) {
  const {deal, choices, onAct, now} = props;
  const [notes, setNotes] = useState('');
  const submit = (): void => {
    if (notes.trim() !== '') onAct(rowOn(deal, choices, now(), {notes: notes.trim()}), texts.noted(dealTitle(deal)));
  };
  return (
    <ActForm {...props} does={texts.NOTE_IT} onSubmit={submit}>
      <TextArea id="deal-note" label={texts.NOTE} rows={3} value={notes} onInput={setNotes} />
    </ActForm>
  );
}

export function HandOverForm(props: ActProps) {
  const {deal, choices, onAct, now} = props;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [from, to] = [deal.salesperson || texts.NOBODY, tidyName(typed)];
  const isSame = nameKey(to) === nameKey(deal.salesperson);
  const wrong = to === '' ? texts.TO_WHOM : isSame ? texts.hasItAlready(from) : undefined;
  const submit = (): void => {
    setTried(true);
    if (wrong) return;
    onAct(rowOn(deal, choices, now(), {salesperson: to}), texts.handedOver(dealTitle(deal), from, to));
  };
  return (
    <ActForm {...props} does={texts.HAND_IT_OVER} onSubmit={submit}>
      <NameInput
        id="deal-owner"
        label={HAND_OVER_TO}
        hint={texts.fromTo(from, to)}
        problem={tried ? wrong : undefined}
        value={typed}
        known={choices.salespeople.filter(name => nameKey(name) !== nameKey(deal.salesperson))}
        onInput={setTyped}
      />
    </ActForm>
  );
}

/** Another deal of the same customer, at the first Open stage, of the same owner. */
export function NewDealForm(props: ActProps) {
  const {deal, choices, onAct, now} = props;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const name = {customer: deal.customer, deal: tidyName(typed)};
  const isTaken = choices.deals.some(other => isSameDeal(other, name));
  const first = choices.stages.find(({type}) => stageType(type) === 'Open');
  const wrong = name.deal === '' ? NAME_NEW_DEAL : isTaken ? texts.NAME_TAKEN : undefined;
  const submit = (): void => {
    setTried(true);
    if (wrong || !first) return;
    const fresh = {...deal, ...name, nextStep: '', nextStepOn: ''};
    const change = {...moveTo(first, fresh, now()), salesperson: deal.salesperson};
    onAct(rowOn(fresh, choices, now(), change), texts.begun(dealTitle(name), first.stage));
  };
  return (
    <ActForm {...props} does={texts.BEGIN_IT} onSubmit={submit}>
      <Input
        id="deal-name"
        label={NEW_DEAL_NAME}
        hint={first && texts.beginsAt(first.stage)}
        problem={tried ? wrong : undefined}
        value={typed}
        onInput={setTyped}
      />
    </ActForm>
  );
}

export function movedTo(deal: DealChoice, {stage}: StageChoice): string {
  return texts.moved(dealTitle(deal), stage);
}

const DAY: InputProps['control'] = {type: 'date'};
const AMOUNT: InputProps['control'] = {inputMode: 'decimal'};
