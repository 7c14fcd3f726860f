/** What stands in the form for a conversation, and what it means. */
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices';
import type {LogRow} from '../../src/pipeline/log/log-row';
import {nameKey, tidyName} from '../../src/pipeline/tables/name';
import {stageType} from '../../src/pipeline/tables/stage-type';
import {dayOf} from '../moment';
import {amount} from './amount';

/** A row of the log as it stands in the form, each cell as it is typed or chosen. */
export interface Entry extends LogRow<string> {
  /** The deal's key, or what stands for a deal that is none yet. */
  readonly deal: string;
  /** The name of a new deal. */
  readonly newDeal: string;
}

/** Stands in `deal` for one that is to be named; no key of a name has a leading space. */
export const NEW_DEAL = ' new';

/** @param today an ISO day. */
export function emptyEntry(today: string, salesperson: string): Entry {
  return {
    customer: '',
    deal: '',
    newDeal: '',
    stage: '',
    value: '',
    salesperson,
    date: today,
    expectedClose: '',
    nextStep: '',
    nextStepOn: '',
    reason: '',
    notes: '',
  };
}

/** Whether a deal stands at an Open stage, one that Stages still has. */
export function isOpen(deal: DealChoice, {stages}: Choices): boolean {
  const stage = stages.find(({stage}) => stage === deal.stage);
  return stageType(stage?.type ?? '') === 'Open';
}

/** The customer's deals: the open ones first, then by the last talk. */
export function dealsOf(customer: string, choices: Choices): DealChoice[] {
  const key = nameKey(customer);
  if (key === '') return [];
  const own = choices.deals.filter(deal => nameKey(deal.customer) === key);
  const rank = (deal: DealChoice): number => (isOpen(deal, choices) ? 0 : 1);
  return own.sort((a, b) => rank(a) - rank(b) || b.lastContact.localeCompare(a.lastContact));
}

/** The deal that the entry is about; undefined for a new one. */
export function dealOf(entry: Entry, choices: Choices): DealChoice | undefined {
  return dealsOf(entry.customer, choices).find(({deal}) => nameKey(deal) === entry.deal);
}

/** The entry once a customer is chosen: their open deal and its stage, or the first stage for somebody new. */
export function withCustomer(entry: Entry, customer: string, choices: Choices): Entry {
  const [deal] = dealsOf(customer, choices);
  if (deal && isOpen(deal, choices)) return withDeal({...entry, customer}, nameKey(deal.deal), choices);
  return withDeal({...entry, customer}, deal ? NEW_DEAL : '', choices);
}

/** The entry once a deal is chosen, at the deal's present stage; a new deal begins at the first Open one. @param deal as `Entry.deal`. */
export function withDeal(entry: Entry, deal: string, choices: Choices): Entry {
  const present = dealOf({...entry, deal}, choices);
  const first = choices.stages.find(({type}) => stageType(type) === 'Open');
  return {...entry, deal, stage: present?.stage ?? first?.stage ?? ''};
}

/** A stage at which a deal ends without a sale asks why. */
export function asksWhy({stage}: Entry, {stages}: Choices): boolean {
  const type = stageType(stages.find(choice => choice.stage === stage)?.type ?? '');
  return type === 'Lost' || type === 'Disqualified';
}

/** Whether Customers lists the customer, in whatever spelling. */
export function isKnownCustomer(customer: string, {customers}: Choices): boolean {
  const key = nameKey(customer);
  return customers.some(name => nameKey(name) === key);
}

/** The fields that can keep an entry from being logged. */
export type EntryField = 'customer' | 'newDeal' | 'value' | 'date';

/** What keeps the entry from being logged, by field, in the order of the form. */
export function problemsOf(entry: Entry, choices: Choices): Partial<Record<EntryField, string>> {
  const {deal, newDeal} = entry;
  const isTaken =
    deal === NEW_DEAL && dealsOf(entry.customer, choices).some(own => nameKey(own.deal) === nameKey(newDeal));
  return {
    ...(tidyName(entry.customer) === '' ? {customer: 'Whom did you talk to?'} : {}),
    ...(isTaken
      ? {
          newDeal:
            newDeal.trim() === '' ? 'Name the new deal.' : 'This customer has a deal of that name. Choose it above.',
        }
      : {}),
    ...(amount(entry.value) === undefined ? {value: 'Write the amount as a number, such as 1200 or 1200.50.'} : {}),
    ...(entry.date === '' ? {date: 'On which day was it?'} : {}),
  };
}

/** What is sent along with an entry. */
export interface Sending {
  readonly mayBeThere: boolean;
  /** The salesperson that the add-on remembers for this user. */
  readonly remembered: string;
  /** A moment. */
  readonly now: string;
}

/** The row to log. Only for an entry without problems. */
export function rowOf(entry: Entry, choices: Choices, {mayBeThere, remembered, now}: Sending): NewConversation {
  const {newDeal, ...cells} = entry;
  const salesperson = tidyName(entry.salesperson);
  return {
    ...cells,
    log: {...choices.log, columns: [...choices.log.columns]},
    isNewCustomer: !isKnownCustomer(entry.customer, choices),
    mayBeThere,
    remember: salesperson !== '' && salesperson !== remembered,
    // Of a talk of today it counts whether it was before or after another.
    date: entry.date === dayOf(now) ? now : entry.date,
    customer: tidyName(entry.customer),
    deal: tidyName(entry.deal === NEW_DEAL ? newDeal : (dealOf(entry, choices)?.deal ?? newDeal)),
    value: amount(entry.value) ?? null,
    salesperson,
    reason: asksWhy(entry, choices) ? tidyName(entry.reason) : '',
    notes: entry.notes.trim(),
  };
}
