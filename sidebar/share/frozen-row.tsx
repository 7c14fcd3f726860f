import {useState} from 'preact/hooks';
import type {FrozenCopy} from '../../src/panel/share';
import * as texts from '../../src/texts/panel/share';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';

export interface FrozenRowProps {
  readonly copy: FrozenCopy;
  readonly isDeleting: boolean;
  readonly onDelete: () => Promise<boolean>;
}

/** A frozen copy in the list: the way to its sheet, and to delete it, which is asked first. */
export function FrozenRow({copy: {id, name, day}, isDeleting, onDelete}: FrozenRowProps) {
  const [isAsking, setAsking] = useState(false);
  const showing = useAction();
  return (
    <li>
      <span>
        <bdi>{name}</bdi>
        <small>{texts.frozenOn(day)}</small>
      </span>
      {isAsking ? (
        <>
          <Button
            kind="danger"
            label={texts.deleteIt(name)}
            busy={isDeleting && texts.DELETING}
            onClick={async () => {
              if (!(await onDelete())) setAsking(false);
            }}
          >
            {texts.DELETE_IT}
          </Button>
          <Button label={texts.keepCopy(name)} onClick={() => setAsking(false)}>
            {texts.KEEP}
          </Button>
        </>
      ) : (
        <>
          <Button
            label={texts.showCopy(name)}
            busy={showing.isBusy && texts.SHOWING}
            onClick={() => showing.start(() => call('showFrozen', {id}))}
          >
            {texts.SHOW}
          </Button>
          <Button label={texts.deleteCopy(name)} onClick={() => setAsking(true)}>
            {texts.DELETE}
          </Button>
        </>
      )}
      <Failure of={showing} />
    </li>
  );
}
