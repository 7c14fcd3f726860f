import {useState} from 'preact/hooks';
import type {FrozenCopy} from '../../src/panel/share';
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
        <small>frozen on {day}</small>
      </span>
      {isAsking ? (
        <>
          <Button
            kind="danger"
            label={`Delete it: ${name}`}
            busy={isDeleting && 'Deleting…'}
            onClick={async () => {
              if (!(await onDelete())) setAsking(false);
            }}
          >
            Delete it
          </Button>
          <Button label={`Keep ${name}`} onClick={() => setAsking(false)}>
            Keep
          </Button>
        </>
      ) : (
        <>
          <Button
            label={`Show ${name}`}
            busy={showing.isBusy && 'Showing…'}
            onClick={() => showing.start(() => call('showFrozen', {id}))}
          >
            Show
          </Button>
          <Button label={`Delete ${name}…`} onClick={() => setAsking(true)}>
            Delete…
          </Button>
        </>
      )}
      <Failure of={showing} />
    </li>
  );
}
