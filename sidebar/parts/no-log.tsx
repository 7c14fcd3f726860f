import {dealsFrom} from '../../src/texts/panel/deal';

/** Said where something could be logged, if the deals did not come from elsewhere. */
export function NoLog({sheet}: {readonly sheet: string}) {
  return (
    <p class="note" dir="auto">
      {dealsFrom(sheet)}
    </p>
  );
}
