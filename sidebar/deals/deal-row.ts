/** Deals as the panel's screens speak of them, and the rows of the log that act on them. */
import type {NewConversation} from '../../src/panel/schemas';
import type {Choices, DealChoice, StageChoice} from '../../src/pipeline/choices/choices';
import {followUp, type NextStep} from '../../src/pipeline/stages/follow-up';
import {nameKey} from '../../src/pipeline/tables/name';
import {type StageType, stageType} from '../../src/pipeline/tables/stage-type';
import {dayOf} from '../moment';

/** A deal by its names; `deal` is `""` for the customer's unnamed one. */
export type DealName = Pick<DealChoice, 'customer' | 'deal'>;

/** `Acme · Renewal`. */
export function dealTitle({customer, deal}: DealName): string {
  return deal === '' ? customer : `${customer} · ${deal}`;
}

export function isSameDeal(one: DealName, other: DealName): boolean {
  return nameKey(one.customer) === nameKey(other.customer) && nameKey(one.deal) === nameKey(other.deal);
}

/** The deal as last read; undefined for one that the log does not have, or not any more. */
export function findDeal(name: DealName, {deals}: Choices): DealChoice | undefined {
  return deals.find(deal => isSameDeal(deal, name));
}

/** The stage at which a deal stands; undefined where Stages has it no more. */
export function stageOf({stage}: Pick<DealChoice, 'stage'>, {stages}: Choices): StageChoice | undefined {
  return stages.find(choice => choice.stage === stage);
}

/** The type of the stage at which a deal stands. */
export function stateOf(deal: Pick<DealChoice, 'stage'>, choices: Choices): StageType | undefined {
  return stageType(stageOf(deal, choices)?.type ?? '');
}

/** What an action writes in the row of a deal; a column that is not given stays blank, which changes nothing of the deal. */
export type DealChange = Partial<
  Pick<
    NewConversation,
    'stage' | 'value' | 'salesperson' | 'expectedClose' | 'nextStep' | 'nextStepOn' | 'reason' | 'notes'
  >
>;

/**
 * The row that changes a deal now. Each row of the log replaces the plan of the one before: what is planned and still ahead
 * goes along, unless the change plans something else. The salesperson stays blank, so that nobody takes a deal over by
 * writing about it.
 *
 * @param now a moment: several rows of one day keep their order.
 */
export function rowOn(deal: DealChoice, {log}: Choices, now: string, change: DealChange): NewConversation {
  const {customer, deal: name} = deal;
  return {
    log: {...log, columns: [...log.columns]},
    isNewCustomer: false,
    mayBeThere: false,
    remember: false,
    customer,
    deal: name,
    date: now,
    stage: '',
    value: null,
    salesperson: '',
    expectedClose: '',
    ...planOf(deal),
    reason: '',
    notes: '',
    ...change,
  };
}

/** What a move to a stage writes: the next step that the stage asks for, or what is planned and still ahead; else none. */
export function moveTo({stage, ...asks}: StageChoice, plan: NextStep, now: string): DealChange & NextStep {
  const today = dayOf(now);
  const isEnd = stageType(asks.type) !== 'Open';
  return {stage, ...(isEnd ? NO_PLAN : (followUp(asks, today) ?? aheadOf(plan, today)))};
}

/** What is planned and still ahead after a day; a talk is what a step of that day or before was for. */
export function aheadOf(plan: NextStep, today: string): NextStep {
  return plan.nextStepOn > today ? planOf(plan) : NO_PLAN;
}

function planOf({nextStep, nextStepOn}: NextStep): NextStep {
  return {nextStep, nextStepOn};
}

/** Nothing is to happen next. */
export const NO_PLAN: NextStep = {nextStep: '', nextStepOn: ''};
