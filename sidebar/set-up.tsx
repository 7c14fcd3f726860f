import {SET_UP} from '../src/texts/items';
import {SETTING_UP, WHY_SET_UP} from '../src/texts/panel/app';
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
      <h1>{SET_UP}</h1>
      <p class="lead">{WHY_SET_UP}</p>
      <Failure of={reading} />
      <Failure of={running} />
      <p>
        <Button kind="primary" busy={running.isBusy && SETTING_UP} onClick={run}>
          {SET_UP}
        </Button>
      </p>
    </section>
  );
}
