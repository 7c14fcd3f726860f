import {useEffect, useRef, useState} from 'preact/hooks';
import {SCREENS, type Screen} from '../src/panel/screens';
import type {Choices} from '../src/pipeline/choices/choices';
import {TABS, TABS_LABEL} from '../src/texts/panel/app';
import {AboutScreen} from './about/about-screen';
import {CheckScreen} from './check/check-screen';
import {DealScreen} from './deal/deal-screen';
import type {DealName} from './deals/deal-row';
import {useSelection} from './deals/use-selection';
import {Help} from './help';
import {LogScreen} from './log/log-screen';
import {useAction} from './parts/use-action';
import {call} from './server/call';
import {SetUp} from './set-up';
import {StagesScreen} from './stages/stages-screen';
import {TodayScreen} from './today/today-screen';

/** Choices older than this are read again when the user comes back to the panel. */
const FRESH_MS = 60_000;

export interface AppProps {
  readonly start: Screen;
  /** The one that the add-on remembers for this user, `""` for nobody yet. */
  readonly salesperson: string;
  /** The spreadsheet's, as a language tag. */
  readonly locale: string;
  /** A moment in the spreadsheet's time zone. */
  readonly now: () => string;
  /** The ISO day of a moment in milliseconds, in that zone. */
  readonly dayAt: (moment: number) => string;
}

/** The panel: its tabs, and the screens that were visited, of which one is shown. */
export function App({start, locale, now, dayAt, ...props}: AppProps) {
  const [screen, setScreen] = useState(start);
  const [visited, setVisited] = useState<readonly Screen[]>([start]);
  const [choices, setChoices] = useState<Choices | undefined>();
  const [salesperson, setSalesperson] = useState(props.salesperson);
  const [subject, setSubject] = useState<DealName | undefined>();
  const readAt = useRef(0);
  const wantsSetUp = useRef(false);
  const reading = useAction();
  const last = useRef<Promise<void>>(Promise.resolve());
  const reload = (): Promise<void> => {
    // After the one that may be under way: what it brings can be older than what made somebody ask again.
    last.current = last.current.then(async () => {
      const read = await reading.start(() => call('readChoices'));
      if (!read) return;
      readAt.current = Date.now();
      setChoices(read);
    });
    return last.current;
  };
  useEffect(() => {
    void reload();
    const refresh = (): void => {
      if (Date.now() - readAt.current > FRESH_MS) void reload();
    };
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  const selection = useSelection({
    choices,
    isActive: screen === 'deal' || screen === 'log',
    subject,
    onSubject: setSubject,
    reload,
  });
  const go = (to: Screen): void => {
    setScreen(to);
    setVisited(visited.includes(to) ? visited : [...visited, to]);
  };
  const show = (deal: DealName): void => {
    setSubject(deal);
    selection.settle();
    go('deal');
  };
  const shared = {choices, isBusy: reading.isBusy, trouble: reading.trouble, reload, locale, now};
  const me = {salesperson, onSalesperson: setSalesperson};
  const view: Readonly<Record<Screen, () => preact.JSX.Element>> = {
    today: () => <TodayScreen {...shared} {...me} onOpen={show} />,
    deal: () => (
      <DealScreen {...shared} {...{subject, selection, dayAt}} onSubject={setSubject} onLog={() => go('log')} />
    ),
    log: () => <LogScreen {...shared} {...me} isShown={screen === 'log'} subject={subject} />,
    stages: () => <StagesScreen {...shared} />,
    about: () => <AboutScreen isShown={screen === 'about'} />,
    check: () => <CheckScreen onChanged={() => void reload()} />,
  };
  // Until there is something to show: reading it again forgets the trouble for a while.
  if (reading.trouble) wantsSetUp.current = reading.trouble.wantsSetUp;
  const needsSetUp = !choices && wantsSetUp.current;
  return (
    <>
      <nav aria-label={TABS_LABEL}>
        {SCREENS.map(name => (
          <button key={name} type="button" aria-current={name === screen ? 'page' : undefined} onClick={() => go(name)}>
            {TABS[name]}
          </button>
        ))}
        <Help screen={screen} />
      </nav>
      {needsSetUp && (
        <main>
          <SetUp reading={reading} reload={reload} />
        </main>
      )}
      {/* A screen that was left keeps what was typed in it. */}
      {!needsSetUp &&
        visited.map(name => (
          <main key={name} hidden={name !== screen}>
            {view[name]()}
          </main>
        ))}
    </>
  );
}
