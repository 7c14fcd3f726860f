import {useState} from 'preact/hooks';
import type {RowsBehind as Behind, RowBehind} from '../../src/pipeline/explain/rows-behind';
import * as texts from '../../src/texts/panel/about';
import {GOING} from '../../src/texts/panel/parts';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';

/** The rows that count in a number, and the way to each of them. */
export function RowsBehind({behind: {list, total, rows, figure}}: {readonly behind: Behind}) {
  const [goingTo, setGoingTo] = useState<RowBehind | undefined>();
  const going = useAction();
  const go = (row: RowBehind): void => {
    const {customer, deal, stage, day} = row;
    setGoingTo(row);
    void going.start(() => call('goToBehind', {list, customer, deal, stage, day}));
  };
  return (
    <>
      <h2>{texts.behind(list, total)}</h2>
      {total > rows.length && <p class="note">{texts.newestOfThem(rows.length)}</p>}
      <Failure of={going} />
      <ul class="cells small">
        {rows.map((row, index) => (
          <li key={index}>
            <span dir="auto">
              {row.customer}
              {row.deal && ` · ${row.deal}`}
              <small>
                {[row.stage, row.day, row.figure !== null && `${figure} ${row.figure.toLocaleString()}`]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </span>
            <Button
              label={texts.goToRowOf(row.customer, row.deal, row.day)}
              busy={going.isBusy && goingTo === row && GOING}
              onClick={() => go(row)}
            >
              {texts.GO_TO_ROW}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
