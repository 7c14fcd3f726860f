import {nameKey} from '../tables/name';
import {textHash} from './text-hash';

/**
 * What two rows of the log have in common that tell of one conversation, as a number of 53 bits: customer, deal and stage
 * without regard to case and spacing, and the day.
 *
 * @param day serial number; a time of day makes no difference.
 */
export function conversationMark(customer: unknown, deal: unknown, day: number, stage: unknown): number {
  return textHash([nameKey(customer), nameKey(deal), Math.floor(day), nameKey(stage)].join('\n'));
}
