import {useState} from 'preact/hooks';
import type {FrozenCopy} from '../../src/panel/share';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Message} from '../parts/message';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {FrozenRow} from './frozen-row';

/** With so many copies it is asked whether the oldest may go. */
const MANY = 10;

export interface FreezeProps {
  /** The oldest first. */
  readonly frozen: readonly FrozenCopy[];
  readonly onFrozen: (frozen: readonly FrozenCopy[]) => void;
}

/** Makes frozen copies of the overview, and lists them. */
export function Freeze({frozen, onFrozen}: FreezeProps) {
  const [done, setDone] = useState('');
  const [isAsking, setAsking] = useState(false);
  const freezing = useAction();
  const deleting = useAction();
  const freeze = async (): Promise<void> => {
    setDone('');
    const mayBeThere = freezing.trouble?.isUncertain === true;
    const made = await freezing.start(() => call('freezeOverview', {mayBeThere}));
    if (!made) return;
    onFrozen(made.frozen);
    setDone(`Frozen as “${made.name}”, the sheet in front.`);
    announce(`Frozen as ${made.name}`);
    setAsking(made.frozen.length >= MANY);
  };
  const remove = async ({id, name}: FrozenCopy): Promise<boolean> => {
    const left = await deleting.start(() => call('deleteFrozen', {id}));
    if (!left) return false;
    onFrozen(left);
    setDone(`“${name}” is deleted. File > Version history still has it.`);
    announce(`${name} is deleted`);
    return true;
  };
  const [oldest] = frozen;
  return (
    <>
      <h2>Freeze</h2>
      <p class="lead">A copy of Overview on a sheet of its own: values only, and nothing on it changes any more.</p>
      <Failure of={freezing} />
      <Failure of={deleting} />
      {done && <Message kind="good">{done}</Message>}
      {isAsking && oldest && (
        <Message kind="hint">
          <p>
            There are {frozen.length} frozen copies. Delete the oldest, “{oldest.name}” of {oldest.day}?
          </p>
          <p class="acts small">
            <Button
              kind="danger"
              busy={deleting.isBusy && 'Deleting…'}
              onClick={async () => {
                if (await remove(oldest)) setAsking(false);
              }}
            >
              Delete the oldest
            </Button>
            <Button onClick={() => setAsking(false)}>Keep all</Button>
          </p>
        </Message>
      )}
      <p>
        <Button kind="primary" busy={freezing.isBusy && 'Freezing…'} onClick={freeze}>
          Freeze Overview
        </Button>
      </p>
      {frozen.length > 0 && (
        <ul class="cells small" aria-label="Frozen copies">
          {[...frozen].reverse().map(copy => (
            <FrozenRow key={copy.id} copy={copy} isDeleting={deleting.isBusy} onDelete={() => remove(copy)} />
          ))}
        </ul>
      )}
    </>
  );
}
