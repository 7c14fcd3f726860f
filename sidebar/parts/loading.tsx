import {call} from '../server/call';
import {Button} from './button';
import {Failure} from './failure';
import {type Action, useAction} from './use-action';

export interface LoadingProps extends Pick<Action, 'isBusy' | 'trouble'> {
  readonly title: string;
  readonly what: string;
  readonly reload: () => Promise<void>;
}

/** What stands in place of a screen until its data are there, and why they are not. */
export function Loading({title, what, isBusy, trouble, reload}: LoadingProps) {
  const setting = useAction();
  const failed = setting.trouble ?? trouble;
  const setUp = async (): Promise<void> => {
    if (await setting.start(async () => [await call('runSetUp')])) await reload();
  };
  return (
    <section>
      <h1>{title}</h1>
      {isBusy || !failed ? (
        <p class="loading" role="status">
          {what}
        </p>
      ) : (
        <Failure of={{trouble: failed}}>
          <p class="acts">
            {/* What is missing, Set up makes: no need to look for it in the menu. */}
            {failed.message.includes('> Set up') && (
              <Button kind="primary" busy={setting.isBusy && 'Setting up…'} onClick={setUp}>
                Set up
              </Button>
            )}
            <Button disabled={setting.isBusy} onClick={reload}>
              Try again
            </Button>
          </p>
        </Failure>
      )}
    </section>
  );
}
