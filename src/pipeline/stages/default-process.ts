import type {Stage} from './stage';

/** The process that Set up writes when there is none: the seven stages that sales teams have in common, and Disqualified. */
export const DEFAULT_PROCESS: readonly Stage[] = [
  {
    name: 'New opportunity',
    type: 'Open',
    probability: 1 / 10,
    targetDays: 5,
    action: 'Find out who decides and make the first contact',
    colour: '#a8c7fa',
  },
  {
    name: 'Contacting',
    type: 'Open',
    probability: 2 / 10,
    targetDays: 7,
    action: 'Reach the person and agree on a meeting',
    colour: '#7cacf8',
  },
  {
    name: 'Engaging',
    type: 'Open',
    probability: 35 / 100,
    targetDays: 14,
    action: 'Understand the need and show how you meet it',
    colour: '#4c8df6',
  },
  {
    name: 'Qualified',
    type: 'Open',
    probability: 1 / 2,
    targetDays: 14,
    action: 'Confirm budget, need and date; send the proposal',
    colour: '#1b6ef3',
  },
  {
    name: 'Closing',
    type: 'Open',
    probability: 3 / 4,
    targetDays: 10,
    action: 'Settle the open points and get the signature',
    colour: '#0b57d0',
  },
  {
    name: 'Won',
    type: 'Won',
    probability: 1,
    targetDays: null,
    action: 'Hand over, and ask for a referral',
    colour: '#188038',
  },
  {
    name: 'Lost',
    type: 'Lost',
    probability: 0,
    targetDays: null,
    action: 'Write down why, and when to ask again',
    colour: '#d93025',
  },
  {
    name: 'Disqualified',
    type: 'Disqualified',
    probability: 0,
    targetDays: null,
    action: 'Write down why it was no fit',
    colour: '#80868b',
  },
];
