import {PLEASE_WAIT, UNDO} from '../../src/texts/panel/parts';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Message} from '../parts/message';
import type {Logging} from './use-logging';

/** What was just written, with the way back, or why it was not. */
export function Done({of: {action, done, undo}}: {readonly of: Logging}) {
  if (!action.trouble && done === undefined) return null;
  return (
    <footer>
      <Failure of={action} />
      {done !== undefined && (
        <Message kind="good">
          <p>{done}</p>
          <p class="small">
            <Button busy={action.isBusy && PLEASE_WAIT} onClick={undo}>
              {UNDO}
            </Button>
          </p>
        </Message>
      )}
    </footer>
  );
}
