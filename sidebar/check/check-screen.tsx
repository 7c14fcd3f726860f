import {useEffect, useRef, useState} from 'preact/hooks';
import type {FindingGroup, Fix} from '../../src/pipeline/check/group-findings';
import {useAnnounce} from '../parts/announcer';
import {Button} from '../parts/button';
import {counted} from '../parts/counted';
import {Loading} from '../parts/loading';
import {Message} from '../parts/message';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {GroupOfFindings} from './group-of-findings';

const ORDER: readonly FindingGroup['weight'][] = ['wrong', 'leftOut', 'odd'];

/** What is wrong or odd in the data, by kind; what is certain is mended with one click, and taken back with another. */
export function CheckScreen({onChanged}: {readonly onChanged: () => void}) {
  const [groups, setGroups] = useState<readonly FindingGroup[] | undefined>();
  const [mended, setMended] = useState<readonly Fix[] | undefined>();
  const [note, setNote] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const reading = useAction();
  const acting = useAction();
  const announce = useAnnounce();
  const check = async (): Promise<void> => {
    const found = await reading.start(() => call('readProblems'));
    if (!found) return;
    setGroups([...found].sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight)));
    announce(summary(found));
  };
  useEffect(() => void check(), []);
  if (!groups) return <Loading title="Check data" what="Checking every row…" {...reading} reload={check} />;

  const write = async (fixes: readonly Fix[], back: boolean): Promise<void> => {
    const count = await acting.start(() => call('mendCells', {fixes: [...fixes], back}));
    if (count === undefined) return;
    setNote(`${counted(count, 'cell')} ${back ? 'set back as before' : 'mended'}.`);
    setMended(back ? undefined : fixes);
    onChanged();
    await check();
    title.current?.focus();
  };
  const list = async (): Promise<void> => {
    await acting.start(() => call('listProblems'));
  };
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        Check data
      </h1>
      {note && (
        <Message kind="good">
          <p>{note}</p>
          {mended && (
            <Button busy={acting.isBusy && 'Setting back…'} onClick={() => void write(mended, true)}>
              Undo
            </Button>
          )}
        </Message>
      )}
      <p class="lead">{summary(groups)}</p>
      {groups.map(group => (
        <GroupOfFindings
          key={`${group.table} ${group.header} ${group.title}`}
          group={group}
          isBusy={acting.isBusy}
          onMend={() => void write(group.fixes, false)}
          onGo={(row, column) => void acting.start(() => call('goToRow', {table: group.table, row, column}))}
        />
      ))}
      <footer>
        {(acting.trouble ?? reading.trouble) && (
          <Message kind="error">{(acting.trouble ?? reading.trouble)?.message}</Message>
        )}
        <Button kind="primary" busy={reading.isBusy && 'Checking…'} onClick={() => void check()}>
          Check again
        </Button>
        {groups.length > 0 && <Button onClick={() => void list()}>List all on a sheet</Button>}
      </footer>
    </section>
  );
}

function summary(groups: readonly FindingGroup[]): string {
  if (groups.length === 0) return 'All rows count, and nothing looks odd.';
  const total = (which: readonly FindingGroup[]): number => which.reduce((sum, {count}) => sum + count, 0);
  const leftOut = total(groups.filter(({weight}) => weight === 'leftOut'));
  return `${counted(total(groups), 'finding')}${leftOut === 0 ? '; every row counts' : `, ${leftOut.toLocaleString()} of them leave a row out`}.`;
}
