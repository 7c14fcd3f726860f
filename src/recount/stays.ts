/**
 * Unbroken runs of a deal's sales conversations at one stage (section 10).
 *
 * Decided here: days are whole calendar days, as for days to close; the time of day orders the log and nothing else.
 */
import type {Conversation, Stage} from './read-rows';

export interface Stay {
  readonly stage: Stage;
  /** Day of the first row of the run. */
  readonly since: number;
  /** Day of the first row of the next run; null while the deal still stands here. */
  readonly until: number | null;
}

/** A sales conversation: one with a stage. */
export interface SalesConversation extends Conversation {
  readonly stage: Stage;
}

export function isSales(conversation: Conversation): conversation is SalesConversation {
  return conversation.stage !== null;
}

/** By date and time; on a tie the stage further down Stages is the later one. */
export function inOrder(conversations: readonly SalesConversation[]): SalesConversation[] {
  return [...conversations].sort((a, b) => a.date - b.date || a.stage.place - b.stage.place);
}

/** The stays of one deal, from its sales conversations in order. */
export function staysOf(ordered: readonly SalesConversation[]): Stay[] {
  const stays: Stay[] = [];
  for (const {stage, day} of ordered) {
    const current = stays[stays.length - 1];
    if (current?.stage === stage) continue;
    if (current) stays[stays.length - 1] = {...current, until: day};
    stays.push({stage, since: day, until: null});
  }
  return stays;
}
