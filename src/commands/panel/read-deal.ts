import type {Answer} from '../../panel/answer';
import {dealQuestion} from '../../panel/schemas';
import type {DealRecord} from '../../pipeline/log/deal-record';
import {readDealRecord} from '../../sheets/read-deal';
import {panelCall} from './panel-call';

/** Gives what was said about a deal, and whom to talk to. */
export function readDeal(sent: unknown): Answer<DealRecord> {
  return panelCall(dealQuestion, sent, readDealRecord);
}
