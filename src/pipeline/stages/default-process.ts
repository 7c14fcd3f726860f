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
  ]).map(stage => ({...stage, ...mailOf(stage.stage)})),
  won(),
  lost(),
  disqualified(),
];

function mailOf(stage: string): Pick<Stage, 'mailSubject' | 'mailText'> | undefined {
  const mail = (mailSubject: string, text: string) => ({
    mailSubject,
    mailText: `Hello {contact},\n\n${text}\n\nBest regards, {salesperson}`,
  });
  const mails: Readonly<Record<string, ReturnType<typeof mail>>> = {
    Contacting: mail('A short talk', 'when would 20 minutes suit you to talk about what {customer} needs?'),
    Qualified: mail('Our proposal for {customer}', 'here is our proposal. What do you still need for a decision?'),
    Closing: mail('The last open points', 'which points are still open for {customer}? I will gladly settle them.'),
  };
  return mails[stage];
}
