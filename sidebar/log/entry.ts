/** What stands in the form for a conversation, and what it means. */
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices, DealChoice} from '../../src/pipeline/choices/choices';
import type {LogRow} from '../../src/pipeline/log/log-row';
import {nameKey, tidyName} from '../../src/pipeline/tables/name';
import {stageType} from '../../src/pipeline/tables/stage-type';
import {NAME_NEW_DEAL} from '../../src/texts/panel/fields';
import * as texts from '../../src/texts/panel/log';
import {amount} from '../amount';
import {aheadOf, type DealName, moveTo, NO_PLAN, stageOf, stateOf} from '../deals/deal-row';
import {dayOf} from '../moment';
import {differentNames, similarNames} from '../parts/search-names';

/** A row of the log as it stands in the form, each cell as it is typed or chosen. */
export interface Entry extends LogRow<string> {
  /** The deal's key, or what stands for a deal that is none yet. */
  readonly deal: string;
  /** The name of a new deal. */
  readonly newDeal: string;
  /** Who takes the deal over; undefined while nobody thinks of that. `salesperson` is for a deal that has no owner. */
  readonly handTo: string | undefined;
  /** Somebody typed the next step: it stays as it is, whatever the stage asks for. */
  readonly isPlanned: boolean;
  /** The customer that was said to be none of those with almost the same name. */
  readonly different: string;
  /** Of a new customer. */
  readonly source: string;
  readonly contact: string;
  readonly email: string;
}

/** Stands in `deal` for one that is to be named; no key of a name has a leading space. */
export const NEW_DEAL = ' new';

/** @param today an ISO day. @param salesperson who is offered for a deal without an owner. */
export function emptyEntry(today: string, salesperson: string): Entry {
  return {
    customer: '',
    deal: '',
    newDeal: '',
    stage: '',
    value: '',
    salesperson,
    handTo: undefined,
    date: today,
    expectedClose: '',
    ...NO_PLAN,
    isPlanned: false,
    reason: '',
    notes: '',
    different: '',
    source: '',
    contact: '',
    email: '',
  };
}

/** The entry that starts from a deal, or from a customer whom the log does not know by that deal. */
export function entryAbout(entry: Entry, {customer, deal}: DealName, choices: Choices): Entry {
  const about = withDeal({...entry, customer}, nameKey(deal), choices);
  return dealOf(about, choices) ? about : withCustomer(entry, customer, choices);
}

/** Whether a deal stands at an Open stage, one that Stages still has. */
export function isOpen(deal: DealChoice, choices: Choices): boolean {
  return stateOf(deal, choices) === 'Open';
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
  return withPlan({...entry, deal, handTo: undefined, stage: present?.stage ?? first?.stage ?? ''}, choices);
}

/**
 * The entry with the next step that is offered: what the stage asks for when the deal moves there, else what is planned and
 * still ahead. Call it after the stage or the date was changed.
 */
export function withPlan(entry: Entry, choices: Choices): Entry {
  if (entry.isPlanned || nameKey(entry.customer) === '' || entry.date === '') return entry;
  const deal = dealOf(entry, choices);
  const stage = stageOf(entry, choices);
  const before = deal ?? NO_PLAN;
  const isMove = stage !== undefined && stage.stage !== deal?.stage;
  const {nextStep, nextStepOn} = isMove ? moveTo(stage, before, entry.date) : aheadOf(before, entry.date);
  return {...entry, nextStep, nextStepOn};
}

/** Who owns the deal that the entry is about; `""` for nobody yet. */
export function ownerOf(entry: Entry, choices: Choices): string {
  return dealOf(entry, choices)?.salesperson ?? '';
}

/** To whom the entry hands the deal over; `""` for nobody. */
export function takesOver(entry: Entry, choices: Choices): string {
  const owner = ownerOf(entry, choices);
  const to = tidyName(entry.handTo);
  return owner === '' || nameKey(to) === nameKey(owner) ? '' : to;
}

/** A stage at which a deal ends without a sale asks why. */
export function asksWhy(entry: Entry, choices: Choices): boolean {
  const type = stateOf(entry, choices);
  return type === 'Lost' || type === 'Disqualified';
}

/** Whether Customers lists the customer, in whatever spelling. */
export function isKnownCustomer(customer: string, {customers}: Choices): boolean {
  const key = nameKey(customer);
  return customers.some(name => nameKey(name) === key);
}

/** Names that a new customer's may be another spelling of, until somebody says that it is not. */
export function namesakes({customer, different}: Entry, choices: Choices): string[] {
  if (isKnownCustomer(customer, choices) || nameKey(different) === nameKey(customer)) return [];
  return similarNames(customer, customerNames(choices));
}

/** Each customer once, of Customers and of the log. */
export function customerNames({customers, deals}: Choices): string[] {
  return differentNames([...customers, ...deals.map(({customer}) => customer)]);
}

/** The fields that can keep an entry from being logged. */
export type EntryField = 'customer' | 'newDeal' | 'value' | 'date';

/** What keeps the entry from being logged, by field, in the order of the form. @param locale a language tag. */
export function problemsOf(entry: Entry, choices: Choices, locale: string): Partial<Record<EntryField, string>> {
  const {deal, newDeal} = entry;
  const isTaken =
    deal === NEW_DEAL && dealsOf(entry.customer, choices).some(own => nameKey(own.deal) === nameKey(newDeal));
  return {
    ...(tidyName(entry.customer) === '' ? {customer: texts.WHO} : {}),
    ...(namesakes(entry, choices).length > 0 ? {customer: texts.SAME_OR_NEW} : {}),
    ...(isTaken
      ? {
          newDeal: newDeal.trim() === '' ? NAME_NEW_DEAL : texts.NAME_TAKEN,
        }
      : {}),
    ...(amount(entry.value, locale) === undefined ? {value: texts.WRITE_AMOUNT} : {}),
    ...(entry.date === '' ? {date: texts.WHICH_DAY} : {}),
  };
}

/** What is sent along with an entry. */
export interface Sending {
  readonly mayBeThere: boolean;
  /** The salesperson that the add-on remembers for this user. */
  readonly remembered: string;
  /** A moment. */
  readonly now: string;
  /** A language tag. */
  readonly locale: string;
}

/**
 * The row to log. Only for an entry without problems. Of a deal that has an owner the salesperson stays blank, unless it is
 * handed over: nobody takes it, and its quota, by writing about it.
 */
export function rowOf(entry: Entry, choices: Choices, sending: Sending): NewConversation {
  const {mayBeThere, remembered, now, locale} = sending;
  const {newDeal, handTo, isPlanned, different, source, contact, email, ...cells} = entry;
  const today = dayOf(now);
  const isOwned = ownerOf(entry, choices) !== '';
  const salesperson = isOwned ? takesOver(entry, choices) : tidyName(entry.salesperson);
  const isNewCustomer = !isKnownCustomer(entry.customer, choices);
  // Whom the log knows without Customers has had an account for longer.
  const isFirst = dealsOf(entry.customer, choices).length === 0;
  const [opened = today] = [entry.date, today].sort();
  return {
    ...cells,
    log: {...choices.log, columns: [...choices.log.columns]},
    isNewCustomer,
    ...(isNewCustomer ? {newCustomer: {accountOpened: isFirst ? opened : '', source, contact, email}} : {}),
    mayBeThere,
    remember: !isOwned && remembered === '' && salesperson !== '',
    // Of a talk of today it counts whether it was before or after another.
    date: entry.date === today ? now : entry.date,
    customer: tidyName(entry.customer),
    deal: tidyName(entry.deal === NEW_DEAL ? newDeal : (dealOf(entry, choices)?.deal ?? newDeal)),
    value: amount(entry.value, locale) ?? null,
    salesperson,
    nextStep: tidyName(entry.nextStep),
    reason: asksWhy(entry, choices) ? tidyName(entry.reason) : '',
    notes: entry.notes.trim(),
  };
}
