import type {Stage} from './stage';

type Mail = Pick<Stage, 'mailSubject' | 'mailText'>;

/** Mails for stages of the default process, by the stage's name: something to begin with. */
export const DEFAULT_MAILS: Readonly<Partial<Record<string, Mail>>> = {
  Contacting: mail('A short talk', 'when would 20 minutes suit you to talk about what {customer} needs?'),
  Qualified: mail('Our proposal for {customer}', 'here is our proposal. What do you still need for a decision?'),
  Closing: mail('The last open points', 'which points are still open for {customer}? I will gladly settle them.'),
};

function mail(mailSubject: string, text: string): Mail {
  return {mailSubject, mailText: `Hello {contact},\n\n${text}\n\nBest regards, {salesperson}`};
}
