import type {Stage} from './stage';
import {disqualified, lost, open, won} from './steps';

/** The process that Set up writes when there is none: the seven stages that sales teams have in common, and Disqualified. */
export const DEFAULT_PROCESS: readonly Stage[] = [
  ...open([
    ['New opportunity', 10, 5, 'Find out who decides and make the first contact'],
    ['Contacting', 20, 7, 'Reach the person and agree on a meeting'],
    ['Engaging', 35, 14, 'Understand the need and show how you meet it'],
    ['Qualified', 50, 14, 'Confirm budget, need and date; send the proposal'],
    ['Closing', 75, 10, 'Settle the open points and get the signature'],
  ]),
  won(),
  lost(),
  disqualified(),
];
