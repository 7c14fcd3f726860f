import type {ChoicesState} from '../choices';
import {Button} from './button';
import {Message} from './message';

/** What stands in place of a screen until its data are there, and why they are not. */
export function Loading({
  title,
  what,
  isBusy,
  trouble,
  reload,
}: Omit<ChoicesState, 'choices'> & {readonly title: string; readonly what: string}) {
  return (
    <section>
      <h1>{title}</h1>
      {isBusy || !trouble ? (
        <p class="loading" role="status">
          {what}
        </p>
      ) : (
        <Message kind="error">
          <p>{trouble.message}</p>
          <Button onClick={() => void reload()}>Try again</Button>
        </Message>
      )}
    </section>
  );
}
