import {useState} from 'preact/hooks';
import {EXCHANGE_SCREENS, type ExchangeScreen} from '../src/panel/screens';
import {TITLE as IMPORT} from '../src/texts/panel/import';
import {Help} from './help';
import {ImportScreen} from './import/import-screen';
import {Failure} from './parts/failure';
import {useAction} from './parts/use-action';
import {runItem} from './server/call';
import {ShareScreen} from './share/share-screen';

/** What every screen is given. */
interface ScreenProps {
  /** The spreadsheet's, as a language tag. */
  readonly locale: string;
}

const VIEWS: Readonly<Record<ExchangeScreen, readonly [title: string, Screen: preact.ComponentType<ScreenProps>]>> = {
  import: [IMPORT, ImportScreen],
  share: ['Share', ShareScreen],
};

export interface ExchangeAppProps extends ScreenProps {
  readonly start: ExchangeScreen;
}

/** The panel's second page: its tabs, the way back to the daily panel, and the screens that were visited, of which one is shown. */
export function ExchangeApp({start, ...given}: ExchangeAppProps) {
  const [screen, setScreen] = useState(start);
  const [visited, setVisited] = useState<readonly ExchangeScreen[]>([start]);
  const leaving = useAction();
  const go = (to: ExchangeScreen): void => {
    setScreen(to);
    setVisited(visited.includes(to) ? visited : [...visited, to]);
  };
  return (
    <>
      <nav aria-label="Panel">
        {EXCHANGE_SCREENS.map(name => (
          <button key={name} type="button" aria-current={name === screen ? 'page' : undefined} onClick={() => go(name)}>
            {VIEWS[name][0]}
          </button>
        ))}
        <button
          type="button"
          aria-label="Today, the daily panel"
          onClick={() => leaving.start(() => runItem('showToday'))}
        >
          {leaving.isBusy ? 'Opening…' : 'Today'}
        </button>
        <Help screen={screen} />
      </nav>
      <Failure of={leaving} />
      {/* A screen that was left keeps what was typed in it. */}
      {visited.map(name => {
        const Screen = VIEWS[name][1];
        return (
          <main key={name} hidden={name !== screen}>
            <Screen {...given} />
          </main>
        );
      })}
    </>
  );
}
