import {useEffect, useRef, useState} from 'preact/hooks';
import type {FindingGroup, Fix} from '../../src/pipeline/check/group-findings';
import * as texts from '../../src/texts/panel/check';
import {CHECKING, UNDO} from '../../src/texts/panel/parts';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Loading} from '../parts/loading';
import {Message} from '../parts/message';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {GroupOfFindings} from './group-of-findings';

const ORDER: readonly FindingGroup['weight'][] = ['wrong', 'leftOut', 'odd'];

/** What is under way: for a group, or for the screen as a whole; `row` while a row is brought up. */
interface Doing {
  readonly what: 'mend' | 'undo' | 'list' | 'go';
  readonly group?: FindingGroup;
  readonly row?: number;
}

interface Mended {
  readonly fixes: readonly Fix[];
  readonly owners: number;
}

/** What is wrong or odd in the data, by kind; what is certain is mended with one click, and taken back with another. */
export function CheckScreen({onChanged}: {readonly onChanged: () => void}) {
  const [groups, setGroups] = useState<readonly FindingGroup[] | undefined>();
  const [mended, setMended] = useState<Mended | undefined>();
  const [note, setNote] = useState('');
  const [last, setLast] = useState<Doing | undefined>();
  const title = useRef<HTMLHeadingElement>(null);
  const reading = useAction();
  const acting = useAction();
  const check = async (before = ''): Promise<void> => {
    acting.forget();
    const found = await reading.start(() => call('readProblems'));
    if (!found) return;
    setGroups([...found].sort((a, b) => ORDER.indexOf(a.weight) - ORDER.indexOf(b.weight)));
    announce(`${before} ${summary(found)}`);
  };
  useEffect(() => void check(), []);
  if (!groups) return <Loading title={texts.TITLE} what={texts.CHECKING_ROWS} {...reading} reload={check} />;

  const act = <Result,>(what: Doing, work: () => Promise<Result>): Promise<Result | undefined> => {
    if (!acting.isBusy) setLast(what);
    return acting.start(work);
  };
  const write = async (what: Doing, fixes: readonly Fix[], owners: number | null): Promise<void> => {
    const written = await act(what, () => call('mendCells', {fixes: [...fixes], owners}));
    if (!written) return;
    const text = outcome(written.fixes.length, fixes.length, owners !== null);
    setNote(text);
    setMended(owners === null && written.fixes.length > 0 ? written : undefined);
    title.current?.focus();
    onChanged();
    await check(text);
  };
  const list = async (): Promise<void> => {
    const listed = await act({what: 'list'}, () => call('listProblems'));
    if (listed !== undefined) announce(texts.ALL_LISTED);
  };
  const doing = acting.isBusy ? last : undefined;
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.TITLE}
      </h1>
      {note && (
        <Message kind="good">
          <p>{note}</p>
          {mended && (
            <Button
              busy={doing?.what === 'undo' && texts.SETTING_BACK}
              onClick={() => void write({what: 'undo'}, mended.fixes, mended.owners)}
            >
              {UNDO}
            </Button>
          )}
        </Message>
      )}
      <p class="lead">{summary(groups)}</p>
      {groups.map(group => (
        <GroupOfFindings
          key={`${group.table} ${group.header} ${group.title}`}
          group={group}
          isMending={doing?.group === group && doing.what === 'mend'}
          goingTo={doing?.group === group ? doing.row : undefined}
          onMend={() => void write({what: 'mend', group}, group.fixes, null)}
          onGo={(row, column) =>
            void act({what: 'go', group, row}, () => call('goToRow', {table: group.table, row, column}))
          }
        />
      ))}
      <footer>
        <Failure of={acting.trouble ? acting : reading} />
        <Button kind="primary" busy={reading.isBusy && CHECKING} onClick={() => void check()}>
          {texts.CHECK_AGAIN}
        </Button>
        {groups.length > 0 && (
          <Button busy={doing?.what === 'list' && texts.LISTING} onClick={list}>
            {texts.LIST_ALL}
          </Button>
        )}
      </footer>
    </section>
  );
}

function summary(groups: readonly FindingGroup[]): string {
  if (groups.length === 0) return texts.NOTHING_ODD;
  const total = (which: readonly FindingGroup[]): number => which.reduce((sum, {count}) => sum + count, 0);
  const leftOut = total(groups.filter(({weight}) => weight === 'leftOut'));
  return texts.found(total(groups), leftOut);
}

function outcome(written: number, wanted: number, isBack: boolean): string {
  const said = isBack ? texts.setBack(written, wanted) : texts.mended(written, wanted);
  return written === wanted ? said : texts.withRest(said);
}
