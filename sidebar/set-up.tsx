import {Button} from './parts/button';
import {Failure} from './parts/failure';
import {type Action, useAction} from './parts/use-action';
import {runItem} from './server/call';

export interface SetUpProps {
  /** What could not be read, for want of Set up. */
  readonly reading: Pick<Action, 'trouble'>;
  readonly reload: () => Promise<void>;
}

/** What every screen shows in a spreadsheet that was never set up, or lacks a sheet: the way to it. */
export function SetUp({reading, reload}: SetUpProps) {
  const running = useAction();
  const run = async (): Promise<void> => {
    await running.start(async () => {
      await runItem('setUp');
      await reload();
    });
  };
  return (
    <section>
      <h1>Set up</h1>
      <p class="lead">Sales Pipeline makes its sheets first. What you have in this spreadsheet stays as it is.</p>
      <Failure of={reading} />
      <Failure of={running} />
      <p>
        <Button kind="primary" busy={running.isBusy && 'Setting up…'} onClick={run}>
          Set up
        </Button>
      </p>
    </section>
  );
}
