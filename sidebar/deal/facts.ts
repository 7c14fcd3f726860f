/** What is known of a deal, line by line, and what of it calls for somebody. */
import {counted} from '../../src/panel/counted';
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices';
import type {Person} from '../../src/pipeline/log/deal-record';
import {daysBetween} from '../../src/pipeline/tables/serial-day';
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
    {label: 'Value', text: value === null ? '' : printed(value, locale)},
    {label: 'Owner', text: isolated(salesperson)},
    nextStep(deal, isOpen, choices, today),
    {
      label: 'Expected close',
      text: isOverdue ? `${expectedClose}, ${counted(daysBetween(expectedClose, today), 'day')} ago` : expectedClose,
      ...(isOverdue && {look: 'late'}),
    },
    {
      label: 'In stage',
      text: `${counted(inStage, 'day')}${isOpen && typeof target === 'number' ? `, ${target} planned` : ''}`,
      ...(isOver && {look: 'late'}),
    },
    {label: 'Last contact', text: lastContact === '' ? '' : ago(daysBetween(lastContact, today))},
    {label: 'Contact', text: isolated(person?.contact)},
    {label: 'Email', text: isolated(person?.email)},
    {label: 'Phone', text: isolated(person?.phone)},
    {label: 'Source', text: isolated(person?.source)},
  ];
}

/** None is worth a word only where somebody ever plans one. */
function nextStep({nextStep, nextStepOn}: DealChoice, isOpen: boolean, {plans}: Choices, today: string): Fact {
  const label = 'Next step';
  if (nextStep === '' && nextStepOn === '') {
    return isOpen && plans ? {label, text: 'None planned', look: 'lacking'} : {label, text: ''};
  }
  const days = nextStepOn === '' ? 0 : daysBetween(nextStepOn, today);
  const isLate = isOpen && days > 0;
  const when = nextStepOn === today ? 'today' : isLate ? `${nextStepOn}, ${counted(days, 'day')} late` : nextStepOn;
  return {label, text: [when, isolated(nextStep)].filter(Boolean).join(' · '), ...(isLate && {look: 'late'})};
}

function ago(days: number): string {
  return days < 1 ? 'Today' : `${counted(days, 'day')} ago`;
}
