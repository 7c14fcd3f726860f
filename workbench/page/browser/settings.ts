import type {AuthMode} from '../../apps-script/runtime/permission';
import {type Manner, type Quirks, quirkIds, quirks} from '../../quirks';
import type {Settings, UserId} from '../protocol';
import {byId, element} from './element';

export interface WindowSettings extends Settings {
  user: UserId;
  authMode: AuthMode;
}

interface Option {
  value: string;
  label: string;
}

const separators: readonly Option[] = [
  {value: 'comma', label: '1.5 and SUM(1, 2): as in the United States'},
  {value: 'semicolon', label: '1,5 and SUM(1; 2): as in Ukraine'},
];
export const users: Readonly<Record<UserId, string>> = {a: 'User A, the owner', b: 'User B, an editor'};
const modes: readonly Option[] = [
  {value: 'NONE', label: 'NONE: the add-on was never used in this file'},
  {value: 'LIMITED', label: 'LIMITED: it was used here before'},
  {value: 'FULL', label: 'FULL: just installed'},
];

/** What Google varies, under the gear. Calls back with all settings when the user has changed one. */
export function addSettings(
  now: () => WindowSettings,
  change: (settings: WindowSettings) => void,
  secondWindow: () => void,
): void {
  const panel = byId('settings');
  byId('settings-button').addEventListener('click', () => {
    if (panel.hidden) openSettings(now, change, secondWindow);
    else panel.hidden = true;
  });
  addEventListener('pointerdown', ({target}) => {
    if (target instanceof Node && !panel.contains(target) && !byId('settings-button').contains(target))
      panel.hidden = true;
  });
  panel.addEventListener('keydown', ({key}) => {
    if (key === 'Escape') panel.hidden = true;
  });
}

/** Fills the panel anew with `now()` and opens it. A choice closes it, and calls `change` with all settings. */
export function openSettings(
  now: () => WindowSettings,
  change: (settings: WindowSettings) => void,
  secondWindow: () => void,
): void {
  const panel = byId('settings');
  const settings = now();
  const zones: Option[] = Intl.supportedValuesOf('timeZone').map(value => ({value, label: value.replaceAll('_', ' ')}));
  if (!zones.some(({value}) => value === settings.timeZone))
    zones.unshift({value: settings.timeZone, label: settings.timeZone});
  const pick = (
    key: Exclude<keyof WindowSettings, 'quirks'>,
    label: string,
    hint: string,
    options: readonly Option[],
  ): HTMLElement =>
    field(label, hint, options, settings[key], value => {
      panel.hidden = true;
      change({...settings, [key]: value});
    });
  const userOptions = Object.entries(users).map(([value, label]) => ({value, label}));
  panel.replaceChildren(
    element('h2', {}, 'What Google varies'),
    pick('separators', 'Numbers and formulas', 'In Google: File › Settings › Locale', separators),
    pick('timeZone', 'Time zone of the spreadsheet', 'The script has its own, in its manifest', zones),
    pick('user', 'Signed in here', '', userOptions),
    pick('authMode', 'onOpen runs with AuthMode', 'Opens the file again', modes),
    quirkSettings(settings.quirks, chosen => {
      panel.hidden = true;
      change({...settings, quirks: chosen});
    }),
    element('button', {class: 'plain', type: 'button', click: secondWindow}, 'Open a window of the other user'),
  );
  panel.hidden = false;
  panel.querySelector('select')?.focus();
}

/** Each quirk with its two answers. They are many, so they wait behind one line. */
function quirkSettings(now: Quirks, change: (chosen: Quirks) => void): HTMLElement {
  const fields = quirkIds.map(id => {
    const {says, hard, kind, source} = quirks[id];
    const answers = [
      {value: 'hard', label: hard},
      {value: 'kind', label: kind},
    ];
    return field(says, source, answers, now[id], value => change({...now, [id]: value as Manner}));
  });
  return element('details', {}, element('summary', {}, 'What nobody is sure of'), ...fields);
}

function field(
  label: string,
  hint: string,
  options: readonly Option[],
  chosen: string,
  change: (value: string) => void,
): HTMLElement {
  const select = element(
    'select',
    {'aria-label': label},
    ...options.map(({value, label: text}) => element('option', {value, selected: value === chosen}, text)),
  );
  select.addEventListener('change', () => change(select.value));
  return element('label', {}, element('span', {}, label), select, ...(hint ? [element('small', {}, hint)] : []));
}
