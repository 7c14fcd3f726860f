import {useState} from 'preact/hooks';
import {counted} from '../../src/panel/counted';
import type {FindingGroup} from '../../src/pipeline/check/group-findings';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';

/** How many rows count in no number, and why. */
export function LeftOut({count}: {readonly count: string}) {
  const [groups, setGroups] = useState<readonly FindingGroup[]>([]);
  const reading = useAction();
  const ask = async (): Promise<void> => {
    const found = await reading.start(() => call('readProblems'));
    if (found) setGroups(found.filter(({weight}) => weight === 'leftOut'));
  };
  return (
    <>
      <h2>Rows left out: {count}</h2>
      <Failure of={reading} />
      <Button busy={reading.isBusy && 'Checking…'} onClick={ask}>
        Why?
      </Button>
      <ul class="effects" aria-live="polite">
        {groups.map(({header, title, count: rows}) => (
          <li key={header + title}>
            {counted(rows, 'row')}: {header}: {title}
          </li>
        ))}
      </ul>
    </>
  );
}
