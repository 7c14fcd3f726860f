/** What is known of a deal, line by line, and what of it calls for somebody. */
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices';
import type {Person} from '../../src/pipeline/log/deal-record';
import {daysBetween} from '../../src/pipeline/tables/serial-day';
import * as texts from '../../src/texts/panel/deal';
import {CONTACT, EMAIL, EXPECTED_CLOSE, NEXT_STEP, SOURCE, VALUE} from '../../src/texts/panel/fields';
import {printed} from '../amount';
import {stageOf, stateOf} from '../deals/deal-row';
import {isolated} from '../parts/isolated';

export interface Fact {
  readonly label: string;
  readonly text: string;
  readonly look?: 'late' | 'lacking';
}

/** @param person undefined until it was read. @param today an ISO day. @param locale a language tag. */
export function factsOf(
  deal: DealChoice,
  person: Person | undefined,
  choices: Choices,
  {today, locale}: {readonly today: string; readonly locale: string},
): readonly Fact[] {
  const {value, salesperson, expectedClose, inStageSince, lastContact} = deal;
  const isOpen = stateOf(deal, choices) === 'Open';
  const target = stageOf(deal, choices)?.targetDays;
  const inStage = inStageSince === '' ? 0 : daysBetween(inStageSince, today);
  const isOver = isOpen && typeof target === 'number' && inStage > target;
  const isOverdue = isOpen && expectedClose !== '' && expectedClose < today;
  return [
    {label: VALUE, text: value === null ? '' : printed(value, locale)},
    {label: texts.OWNER, text: isolated(salesperson)},
    nextStep(deal, isOpen, choices, today),
    {
      label: EXPECTED_CLOSE,
      text: isOverdue ? texts.closeWasDue(expectedClose, daysBetween(expectedClose, today)) : expectedClose,
      ...(isOverdue && {look: 'late'}),
    },
    {
      label: texts.IN_STAGE,
      text: isOpen && typeof target === 'number' ? texts.daysOfPlanned(inStage, target) : texts.daysInStage(inStage),
      ...(isOver && {look: 'late'}),
    },
    {label: texts.LAST_CONTACT, text: lastContact === '' ? '' : texts.lastContactAgo(daysBetween(lastContact, today))},
    {label: CONTACT, text: isolated(person?.contact)},
    {label: EMAIL, text: isolated(person?.email)},
    {label: texts.PHONE, text: isolated(person?.phone)},
    {label: SOURCE, text: isolated(person?.source)},
  ];
}

/** None is worth a word only where somebody ever plans one. */
function nextStep({nextStep, nextStepOn}: DealChoice, isOpen: boolean, {plans}: Choices, today: string): Fact {
  const label = NEXT_STEP;
  if (nextStep === '' && nextStepOn === '') {
    return isOpen && plans ? {label, text: texts.NONE_PLANNED, look: 'lacking'} : {label, text: ''};
  }
  const days = nextStepOn === '' ? 0 : daysBetween(nextStepOn, today);
  const isLate = isOpen && days > 0;
  const when = nextStepOn === today ? texts.DUE_TODAY : isLate ? texts.daysLate(nextStepOn, days) : nextStepOn;
  return {label, text: [when, isolated(nextStep)].filter(Boolean).join(' · '), ...(isLate && {look: 'late'})};
}
