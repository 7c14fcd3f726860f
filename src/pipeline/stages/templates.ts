/** Processes to start from, each with a Won stage and at least one Open and one Lost stage. */
import {DEFAULT_PROCESS} from './default-process';
import type {Stage} from './stage';
import {disqualified, lost, open, won} from './steps';

/** A process with its name and a sentence about it. */
export interface StageTemplate {
  readonly title: string;
  readonly what: string;
  readonly stages: readonly Stage[];
}

/** In the order in which the panel offers them; the first is what Set up writes. */
export const TEMPLATES: readonly StageTemplate[] = [
  {
    title: 'Seven stages',
    what: 'The steps that sales teams have in common, from a new opportunity to a decision.',
    stages: DEFAULT_PROCESS,
  },
  {
    title: 'Solution sales',
    what: 'A solution is worked out for each customer before there is a price.',
    stages: [
      ...open([
        ['Lead generation', 5, 10, 'Find who may need it and make contact'],
        ['Qualification', 15, 10, 'Find out need, budget and who decides'],
        ['Assessment', 30, 14, 'Look at how they work today'],
        ['Solution development', 50, 21, 'Agree on what would solve it'],
        ['Proposal and negotiation', 70, 14, 'Send the price and settle the terms'],
        ['Closing', 90, 7, 'Get the signature'],
      ]),
      won(),
      lost(),
      disqualified(),
    ],
  },
  {
    title: 'Lead nurturing',
    what: 'Few steps, with patience before the proposal.',
    stages: [
      ...open([
        ['Lead generation', 5, 10, 'Collect leads and make contact'],
        ['Nurturing', 20, 30, 'Stay in touch until the time is right'],
        ['Proposal', 50, 14, 'Send the proposal'],
        ['Negotiation', 70, 14, 'Settle price and terms'],
        ['Closure', 90, 7, 'Get the signature'],
      ]),
      won(),
      lost(),
      disqualified(),
    ],
  },
  {
    title: "The customer's way",
    what: 'What the customer goes through: awareness, interest, consideration, action.',
    stages: [
      ...open([
        ['Awareness', 5, 14, 'Show what the customer gains'],
        ['Interest', 20, 14, 'Answer the first questions'],
        ['Consideration', 50, 21, 'Help to compare, and make an offer'],
      ]),
      won('Action', 'Deliver, and ask for a referral'),
      lost(),
      disqualified(),
    ],
  },
  {
    title: 'Proposal and close',
    what: 'Qualification, proposal, negotiation, and three ways to close.',
    stages: [
      ...open([
        ['Qualification', 20, 10, 'Find out need, budget and who decides'],
        ['Proposal sent', 50, 14, 'Call, and ask what is missing'],
        ['Negotiation', 70, 14, 'Settle price and terms'],
      ]),
      won('Closed-Won'),
      lost('Closed-Lost'),
      lost('Closed-Cancelled', 'Write down why it was cancelled'),
    ],
  },
];
