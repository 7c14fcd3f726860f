import type {Answer} from '../../panel/answer';
import {look} from '../../panel/schemas';
import type {SelectedDeal} from '../../panel/selected-deal';
import {selectedDealOf} from '../../sheets/selected-deal';
import {panelCall} from './panel-call';

/** Says which deal the selected cell is about. */
export function selectedDeal(sent: unknown): Answer<SelectedDeal | null> {
  return panelCall(look, sent, selectedDealOf);
}
