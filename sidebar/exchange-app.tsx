import {useState} from 'preact/hooks';
import {EXCHANGE_SCREENS, type ExchangeScreen} from '../src/panel/screens';
import {TABS_LABEL} from '../src/texts/panel/app';
import {DAILY_PANEL, DAILY_PANEL_LABEL, OPENING, TABS} from '../src/texts/panel/exchange';
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

const VIEWS: Readonly<Record<ExchangeScreen, preact.ComponentType<ScreenProps>>> = {
  import: ImportScreen,
  share: ShareScreen,
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
      <nav aria-label={TABS_LABEL}>
        {EXCHANGE_SCREENS.map(name => (
          <button key={name} type="button" aria-current={name === screen ? 'page' : undefined} onClick={() => go(name)}>
            {TABS[name]}
          </button>
        ))}
        <button type="button" aria-label={DAILY_PANEL_LABEL} onClick={() => leaving.start(() => runItem('showToday'))}>
          {leaving.isBusy ? OPENING : DAILY_PANEL}
        </button>
        <Help screen={screen} />
      </nav>
      <Failure of={leaving} />
      {/* A screen that was left keeps what was typed in it. */}
      {visited.map(name => {
        const Screen = VIEWS[name];
        return (
          <main key={name} hidden={name !== screen}>
            <Screen {...given} />
          </main>
        );
      })}
    </>
  );
}
