/** Processes to start from, each with a Won stage and at least one Open and one Lost stage. */
import {DEFAULT_PROCESS} from './default-process';
import type {Stage, StageType} from './stage';

export interface StageTemplate {
  readonly title: string;
  readonly what: string;
  readonly stages: readonly Stage[];
}

const BLUES = ['#a8c7fa', '#7cacf8', '#4c8df6', '#1b6ef3', '#0b57d0', '#0842a0'];
const COLOUR: Readonly<Record<Exclude<StageType, 'Open'>, string>> = {
  Won: '#188038',
  Lost: '#d93025',
  Disqualified: '#80868b',
};

const won = end('Won', 'Won', 'Hand over, and ask for a referral');
const lost = end('Lost', 'Lost', 'Write down why, and when to ask again');
const noFit = end('Disqualified', 'Disqualified', 'Write down why it was no fit');

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
        ['Lead generation', 1 / 20, 10, 'Find who may need it and make contact'],
        ['Qualification', 15 / 100, 10, 'Find out need, budget and who decides'],
        ['Assessment', 3 / 10, 14, 'Look at how they work today'],
        ['Solution development', 1 / 2, 21, 'Agree on what would solve it'],
        ['Proposal and negotiation', 7 / 10, 14, 'Send the price and settle the terms'],
        ['Closing', 9 / 10, 7, 'Get the signature'],
      ]),
      won,
      lost,
      noFit,
    ],
  },
  {
    title: 'Lead nurturing',
    what: 'Few steps, with patience before the proposal.',
    stages: [
      ...open([
        ['Lead generation', 1 / 20, 10, 'Collect leads and make contact'],
        ['Nurturing', 2 / 10, 30, 'Stay in touch until the time is right'],
        ['Proposal', 1 / 2, 14, 'Send the proposal'],
        ['Negotiation', 7 / 10, 14, 'Settle price and terms'],
        ['Closure', 9 / 10, 7, 'Get the signature'],
      ]),
      won,
      lost,
      noFit,
    ],
  },
  {
    title: "The customer's way",
    what: 'What the customer goes through: awareness, interest, consideration, action.',
    stages: [
      ...open([
        ['Awareness', 1 / 20, 14, 'Show what the customer gains'],
        ['Interest', 2 / 10, 14, 'Answer the first questions'],
        ['Consideration', 1 / 2, 21, 'Help to compare, and make an offer'],
      ]),
      end('Action', 'Won', 'Deliver, and ask for a referral'),
      lost,
      noFit,
    ],
  },
  {
    title: 'Proposal and close',
    what: 'Qualification, proposal, negotiation, and three ways to close.',
    stages: [
      ...open([
        ['Qualification', 2 / 10, 10, 'Find out need, budget and who decides'],
        ['Proposal sent', 1 / 2, 14, 'Call after three days'],
        ['Negotiation', 7 / 10, 14, 'Settle price and terms'],
      ]),
      end('Closed-Won', 'Won', 'Hand over, and ask for a referral'),
      end('Closed-Lost', 'Lost', 'Write down why, and when to ask again'),
      end('Closed-Cancelled', 'Lost', 'Write down why it was cancelled'),
    ],
  },
];

function open(steps: readonly (readonly [string, number, number, string])[]): Stage[] {
  return steps.map(([name, probability, targetDays, action], index) => ({
    name,
    type: 'Open',
    probability,
    targetDays,
    action,
    colour: BLUES[index] as string,
  }));
}

function end(name: string, type: Exclude<StageType, 'Open'>, action: string): Stage {
  return {name, type, probability: type === 'Won' ? 1 : 0, targetDays: null, action, colour: COLOUR[type]};
}
