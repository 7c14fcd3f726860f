import {useState} from 'preact/hooks';
import type {FindingGroup} from '../../src/pipeline/check/group-findings';
import * as texts from '../../src/texts/panel/about';
import {CHECKING} from '../../src/texts/panel/parts';
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
      <h2>{texts.rowsLeftOut(count)}</h2>
      <Failure of={reading} />
      <Button busy={reading.isBusy && CHECKING} onClick={ask}>
        {texts.WHY}
      </Button>
      <ul class="effects" aria-live="polite">
        {groups.map(({header, title, count: rows}) => (
          <li key={header + title}>{texts.leftOutBecause(rows, header, title)}</li>
        ))}
      </ul>
    </>
  );
}
