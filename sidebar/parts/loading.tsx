import {TRY_AGAIN} from '../../src/texts/panel/parts';
import {Button} from './button';
import {Failure} from './failure';
import type {Action} from './use-action';

export interface LoadingProps extends Pick<Action, 'isBusy' | 'trouble'> {
  readonly title: string;
  readonly what: string;
  readonly reload: () => Promise<void>;
}

/** What stands in place of a screen until its data are there, and why they are not. */
export function Loading({title, what, isBusy, trouble, reload}: LoadingProps) {
  return (
    <section>
      <h1>{title}</h1>
      {isBusy || !trouble ? (
        <p class="loading" role="status">
          {what}
        </p>
      ) : (
        <Failure of={{trouble}}>
          <Button onClick={reload}>{TRY_AGAIN}</Button>
        </Failure>
      )}
    </section>
  );
}
