import {useState} from 'preact/hooks';
import {counted} from '../../src/panel/counted';
import type {RowsBehind as Behind, RowBehind} from '../../src/pipeline/explain/rows-behind';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';

const ONE: Readonly<Record<Behind['list'], string>> = {
  deals: 'deal',
  log: 'conversation',
  stays: 'stay',
  customerList: 'customer',
};

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
      <h2>{counted(total, ONE[list])} behind it</h2>
      {total > rows.length && <p class="note">The newest {rows.length} of them:</p>}
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
              label={`Go to row: ${row.customer} ${row.deal} ${row.day}`}
              busy={going.isBusy && goingTo === row && 'Going…'}
              onClick={() => go(row)}
            >
              Go to row
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
