import {asOfOtherDay} from '../../src/texts/panel/deals';
import {Message} from '../parts/message';

/** Said where the overview stands on another day than today: deals are known as of then. */
export function OtherDay({asOf, today}: {readonly asOf: string; readonly today: string}) {
  if (asOf === today) return null;
  return <Message kind="hint">{asOfOtherDay(asOf)}</Message>;
}
