import {useState} from 'preact/hooks';
import type {FrozenCopy} from '../../src/panel/share';
import * as texts from '../../src/texts/panel/share';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Message} from '../parts/message';
import {Sentence} from '../parts/sentence';
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
    setDone(texts.frozenInFront(made.name));
    announce(texts.frozenAs(made.name));
    setAsking(made.frozen.length >= MANY);
  };
  const remove = async ({id, name}: FrozenCopy): Promise<boolean> => {
    const left = await deleting.start(() => call('deleteFrozen', {id}));
    if (!left) return false;
    onFrozen(left);
    setDone(texts.deleted(name));
    announce(texts.deletedShort(name));
    return true;
  };
  const [oldest] = frozen;
  return (
    <>
      <h2>{texts.FREEZE}</h2>
      <p class="lead">{texts.WHAT_FROZEN_IS}</p>
      <Failure of={freezing} />
      <Failure of={deleting} />
      {done && (
        <Message kind="good">
          <Sentence text={done} />
        </Message>
      )}
      {isAsking && oldest && (
        <Message kind="hint">
          <p>
            <Sentence text={texts.manyCopies(frozen.length, oldest.name, oldest.day)} />
          </p>
          <p class="acts small">
            <Button
              kind="danger"
              busy={deleting.isBusy && texts.DELETING}
              onClick={async () => {
                if (await remove(oldest)) setAsking(false);
              }}
            >
              {texts.DELETE_OLDEST}
            </Button>
            <Button onClick={() => setAsking(false)}>{texts.KEEP_ALL}</Button>
          </p>
        </Message>
      )}
      <p>
        <Button kind="primary" busy={freezing.isBusy && texts.FREEZING} onClick={freeze}>
          {texts.FREEZE_OVERVIEW}
        </Button>
      </p>
      {frozen.length > 0 && (
        <ul class="cells small" aria-label={texts.FROZEN_COPIES}>
          {[...frozen].reverse().map(copy => (
            <FrozenRow key={copy.id} copy={copy} isDeleting={deleting.isBusy} onDelete={() => remove(copy)} />
          ))}
        </ul>
      )}
    </>
  );
}
