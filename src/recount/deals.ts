/**
 * The facts of every deal, as of a day (section 4), with what the deal list shows beside them (section 13).
 *
 * Decided here, where the definitions leave it open:
 * - A (Customer, Deal) pair whose conversations are all contact only has no current stage, so no state: it has not
 *   entered the pipeline and is not among the deals. `contactOnly` names it.
 * - Every date of a deal is a calendar day; times of day only order the log.
 * - Weighted value: an Open deal with a value; a stage without a probability weighs 0.
 * - Over target and stale: never where the stage has no target days. Both, like overdue, are of Open deals only.
 * - A deal's source and days before pipeline are facts of its customer over all the customer's deals.
 */
import {inFixedOrder, lastGiven} from './last-given';
import type {Conversation, Customer, Stage, StageType} from './read-rows';
import {inOrder, isSales, type SalesConversation, type Stay, staysOf} from './stays';

/** Names are keys: spaces tidied, lower-cased, '' for none. Dates are serial days. */
export interface Deal {
  readonly customer: string;
  readonly deal: string;
  readonly stage: Stage;
  readonly state: StageType | null;
  readonly firstContact: number;
  readonly lastContact: number;
  readonly furthestRung: number;
  readonly wonOn: number | null;
  readonly daysToClose: number | null;
  readonly inStageSince: number;
  readonly value: number | null;
  readonly salesperson: string;
  readonly expectedClose: number | null;
  readonly nextStep: string;
  readonly nextStepOn: number | null;
  readonly reason: string;
  readonly source: string;
  readonly daysBeforePipeline: number | null;
  readonly probability: number | null;
  readonly weightedValue: number | null;
  readonly daysInStage: number;
  readonly daysSinceLastContact: number;
  readonly stale: boolean;
  readonly overdue: boolean;
  readonly overTarget: boolean;
  readonly withoutNextStep: boolean;
  /** With the time of day, to tell which deal was the customer's first. */
  readonly firstContactAt: number;
  /** In order. */
  readonly salesConversations: readonly SalesConversation[];
  readonly stays: readonly Stay[];
}

export interface ContactOnly {
  readonly customer: string;
  readonly deal: string;
}

/** Both by customer, then deal, in the order of their character codes. */
export function dealsOf(
  conversations: readonly Conversation[],
  customers: ReadonlyMap<string, Customer>,
  asOf: number,
): {deals: Deal[]; contactOnly: ContactOnly[]} {
  const byCustomer = new Map<string, Map<string, Conversation[]>>();
  const customersFirst = new Map<string, number>();
  for (const conversation of conversations) {
    const {customer, deal, stage, day} = conversation;
    const itsDeals = byCustomer.get(customer) ?? new Map<string, Conversation[]>();
    byCustomer.set(customer, itsDeals);
    const itsConversations = itsDeals.get(deal) ?? [];
    itsDeals.set(deal, itsConversations);
    itsConversations.push(conversation);
    if (stage !== null) customersFirst.set(customer, Math.min(day, customersFirst.get(customer) ?? day));
  }

  const deals: Deal[] = [];
  const contactOnly: ContactOnly[] = [];
  for (const [customer, itsDeals] of sortedByKey(byCustomer)) {
    const first = customersFirst.get(customer) ?? null;
    const opened = customers.get(customer)?.opened ?? null;
    const source = customers.get(customer)?.source ?? '';
    const daysBeforePipeline = first === null || opened === null ? null : first - opened;
    for (const [deal, itsConversations] of sortedByKey(itsDeals)) {
      const sales = inOrder(itsConversations.filter(isSales));
      if (sales.length === 0) contactOnly.push({customer, deal});
      else deals.push(dealOf({customer, deal, source, daysBeforePipeline}, itsConversations, sales, asOf));
    }
  }
  return {deals, contactOnly};
}

function dealOf(
  known: Pick<Deal, 'customer' | 'deal' | 'source' | 'daysBeforePipeline'>,
  conversations: readonly Conversation[],
  sales: readonly SalesConversation[],
  asOf: number,
): Deal {
  const first = sales[0] as SalesConversation;
  const stays = staysOf(sales);
  const {stage, since: inStageSince} = stays[stays.length - 1] as Stay;
  const open = stage.type === 'Open';

  const furthestRung = sales.reduce((furthest, each) => Math.max(furthest, each.stage.rung ?? 1), 1);
  const firstAtWon = sales.find(each => each.stage.type === 'Won');
  const wonOn = stage.type === 'Won' && firstAtWon ? firstAtWon.day : null;

  const lastContact = conversations.reduce((latest, each) => Math.max(latest, each.day), 0);
  const ordered = inFixedOrder(conversations);
  const value = lastGiven(ordered, each => each.value);
  const expectedClose = lastGiven(ordered, each => each.expectedClose);

  const {nextStep = '', nextStepOn = null} = ordered[ordered.length - 1] ?? {};

  const daysInStage = asOf - inStageSince;
  const daysSinceLastContact = asOf - lastContact;
  const longerThanTarget = (days: number) => open && stage.targetDays !== null && days > stage.targetDays;

  return {
    customer: known.customer,
    deal: known.deal,
    source: known.source,
    daysBeforePipeline: known.daysBeforePipeline,
    stage,
    state: stage.type,
    firstContact: first.day,
    firstContactAt: first.date,
    lastContact,
    furthestRung,
    wonOn,
    daysToClose: wonOn === null ? null : wonOn - first.day,
    inStageSince,
    value,
    salesperson: lastName(ordered, each => each.salesperson),
    expectedClose,
    nextStep,
    nextStepOn,
    reason: lastName(ordered, each => each.reason),
    probability: stage.probability,
    weightedValue: open && value !== null ? value * (stage.probability ?? 0) : null,
    daysInStage,
    daysSinceLastContact,
    stale: longerThanTarget(daysSinceLastContact),
    overdue: open && expectedClose !== null && expectedClose < asOf,
    overTarget: longerThanTarget(daysInStage),
    withoutNextStep: open && nextStep === '' && nextStepOn === null,
    salesConversations: sales,
    stays,
  };
}

function lastName(ordered: readonly Conversation[], name: (conversation: Conversation) => string): string {
  return (lastGiven(ordered, each => name(each) || null) ?? '').toLowerCase();
}

/** A fixed order, so that sums of fractions come out the same however the log is sorted. */
function sortedByKey<T>(map: ReadonlyMap<string, T>): [string, T][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
