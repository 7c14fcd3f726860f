import type {ChoicesState} from '../choices';
import {Button} from './button';
import {Message} from './message';

/** What stands in place of a screen until its data are there, and why they are not. */
export function Loading({what, isBusy, trouble, reload}: Omit<ChoicesState, 'choices'> & {readonly what: string}) {
  if (isBusy || !trouble) {
    return (
      <p class="loading" role="status">
        {what}
      </p>
    );
  }
  return (
    <Message kind="error">
      <p>{trouble.message}</p>
      <Button onClick={() => void reload()}>Try again</Button>
    </Message>
  );
}
