/** The forms of the card's actions. Each gives the row that it would write, and says in words what that does. */
import {useState} from 'preact/hooks';
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices, DealChoice, StageChoice} from '../../src/pipeline/choices/choices';
import {followUp} from '../../src/pipeline/stages/follow-up';
import {nameKey, tidyName} from '../../src/pipeline/tables/name';
import {stageType} from '../../src/pipeline/tables/stage-type';
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
    <ActForm {...props} does={`Move to ${stage}`} onSubmit={submit}>
      {!to && (
        <Select
          id="deal-stage"
          label="Stage"
          value={stage}
          options={others.map(({stage}) => ({value: stage, text: stage}))}
          onChange={setStage}
        />
      )}
      {asks === 'value' && (
        <Input
          id="deal-value"
          label="Value"
          value={value}
          problem={worth === undefined ? 'Write the amount as a number, such as 1200.' : undefined}
          hint="What was it won for? Blank: not known."
          control={AMOUNT}
          onInput={setValue}
        />
      )}
      {asks === 'reason' && (
        <NameInput
          id="deal-reason"
          label="Reason"
          hint="Why did it end here?"
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
      `${dealTitle(deal)}: ${step.trim() || 'next step'}${on && ` on ${on}`}.`,
    );
  return (
    <ActForm {...props} does="Plan it" onSubmit={submit}>
      <Input id="deal-step" label="Next step" value={step} onInput={setStep} />
      <Input id="deal-step-on" label="On" value={on} control={DAY} onInput={setOn} />
    </ActForm>
  );
}

export function NoteForm(props: ActProps) {
  const {deal, choices, onAct, now} = props;
  const [notes, setNotes] = useState('');
  const submit = (): void => {
    if (notes.trim() !== '') onAct(rowOn(deal, choices, now(), {notes: notes.trim()}), `${dealTitle(deal)}: noted.`);
  };
  return (
    <ActForm {...props} does="Note it" onSubmit={submit}>
      <TextArea id="deal-note" label="Note" rows={3} value={notes} onInput={setNotes} />
    </ActForm>
  );
}

export function HandOverForm(props: ActProps) {
  const {deal, choices, onAct, now} = props;
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  const [from, to] = [deal.salesperson || 'nobody', tidyName(typed)];
  const isSame = nameKey(to) === nameKey(deal.salesperson);
  const wrong = to === '' ? 'To whom?' : isSame ? `“${from}” has it already.` : undefined;
  const submit = (): void => {
    setTried(true);
    if (wrong) return;
    onAct(rowOn(deal, choices, now(), {salesperson: to}), `${dealTitle(deal)}: handed over from ${from} to ${to}.`);
  };
  return (
    <ActForm {...props} does="Hand over" onSubmit={submit}>
      <NameInput
        id="deal-owner"
        label="Hand over to"
        hint={`From “${from}” to “${to || '…'}”`}
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
  const wrong = name.deal === '' ? 'Name the new deal.' : isTaken ? 'There is a deal of that name.' : undefined;
  const submit = (): void => {
    setTried(true);
    if (wrong || !first) return;
    const fresh = {...deal, ...name, nextStep: '', nextStepOn: ''};
    const change = {...moveTo(first, fresh, now()), salesperson: deal.salesperson};
    onAct(rowOn(fresh, choices, now(), change), `${dealTitle(name)}: begun at ${first.stage}.`);
  };
  return (
    <ActForm {...props} does="Begin it" onSubmit={submit}>
      <Input
        id="deal-name"
        label="Name of the new deal"
        hint={first && `Begins at “${first.stage}”.`}
        problem={tried ? wrong : undefined}
        value={typed}
        onInput={setTyped}
      />
    </ActForm>
  );
}

export function movedTo(deal: DealChoice, {stage}: StageChoice): string {
  return `${dealTitle(deal)}: moved to ${stage}.`;
}

const DAY: InputProps['control'] = {type: 'date'};
const AMOUNT: InputProps['control'] = {inputMode: 'decimal'};
