import {Chart, registerables} from 'chart.js';
import type {AuthMode} from '../../apps-script/runtime/permission';
import type {LogEntry} from '../../apps-script/world';
import {allQuirks} from '../../quirks';
import type {AddOnWords} from '../add-on';
import type {Snapshot, ToWindow, UserId} from '../protocol';
import {showCellNotes} from './cell-notes';
import {drawChartsAsGoogle} from './chart-options';
import {Connection} from './connection';
import {ask, askFor, tell} from './dialog';
import {byId, element} from './element';
import {Frames} from './frames';
import {Grid, type Selection} from './grid';
import {focusGrid, keepFocus} from './keep-focus';
import {useMenuKeys} from './menu-keys';
import {addMenus} from './menus';
import {chooseFiles} from './open-files';
import {addSettings, openSettings, users, type WindowSettings} from './settings';
import {loadSnapshot} from './snapshot';
import {
  hideCalculating,
  hideProgress,
  showCalculating,
  showFinished,
  showProgress,
  showRunning,
  showToast,
} from './status';
import {readTypedAsGoogle} from './typed-content';

/** The page's one window on the spreadsheet: starts everything, and passes on what comes from the host. */

const address = new URL(location.href);
const user: UserId = address.searchParams.get('user') === 'b' ? 'b' : 'a';
const authMode = readMode(address.searchParams.get('authMode'));
const owner: UserId = 'a';
const connection = new Connection(user, authMode);
const addOn: AddOnWords = JSON.parse(document.body.dataset.addOn ?? '');
const engineTemplates = fetch('/templates.xml').then(response => response.text());
const log: string[] = [];
/** What happens while the spreadsheet is still loading comes after it. */
let early: ToWindow[] | undefined;
/** How often the spreadsheet was opened: of two that overlap, the later one counts. */
let openings = 0;
let snapshot: Snapshot | undefined;
let grid: Grid | undefined;
/** What was selected when the spreadsheet was asked for anew; undefined while it is not. */
let selectedBefore: Selection | undefined;

const frames = new Frames({
  call: (id, functionName, args) => connection.send({type: 'call', id, functionName, args}),
  resized: () => dispatchEvent(new Event('resize')),
  focusGrid: () => focusGrid(byId('grid')),
  violation: text => note([{level: 'error', text: `The page did what its policy forbids: ${text}`}], []),
});

function readMode(text: string | null): AuthMode {
  return text === 'NONE' || text === 'FULL' ? text : 'LIMITED';
}

type Message<T extends ToWindow['type']> = Extract<ToWindow, {type: T}>;

/** What each message does that is about the grid. */
const follows = {
  revision: (on: Grid, {message}: Message<'revision'>) => on.receive(message),
  forgetUndo: (on: Grid) => on.forgetUndo(),
  values: (on: Grid, {sheets}: Message<'values'>) => on.takeValues(sheets),
  select: (on: Grid, {sheetId, zone, current}: Message<'select'>) => on.select(sheetId, zone, current),
};

/** What each other message does. */
const does: {[T in Exclude<ToWindow['type'], keyof typeof follows>]: (message: Message<T>) => void} = {
  progress: ({label}) => showProgress(label, null),
  reload: () => location.reload(),
  refresh,
  told: message => void tellProblems(message),
  opened: ({url}) => void open(url),
  calculating: showCalculating,
  running: showRunning,
  finished: ({error}) => showFinished(error),
  question: ({id, question}) => void askFor(question).then(given => connection.send({type: 'answer', id, ...given})),
  toast: ({title, message, seconds}) => showToast(title, message, seconds),
  page: ({page}) => frames.show(page),
  result: ({id, value}) => frames.result(id, value),
  failure: ({id, name, message}) => frames.failure(id, name, message),
  log: ({entries, warnings}) => note(entries, warnings),
  name: ({name}) => showName(name),
};

/** The tables have each type's own function, which their types can't say of a key that is only known now. */
function take(message: ToWindow): void {
  if (message.type === 'values') hideCalculating();
  if (!(message.type in follows)) (does[message.type as keyof typeof does] as (message: ToWindow) => void)(message);
  else if (early) early.push(message);
  else if (grid) follow(grid, message);
}

function follow(on: Grid, message: ToWindow): void {
  (follows[message.type as keyof typeof follows] as (on: Grid, message: ToWindow) => void)(on, message);
}

/** Gets the whole spreadsheet anew. What comes before it is part of it. */
function refresh(): void {
  early = [];
  selectedBefore ??= grid?.selection;
  connection.send({type: 'refresh'});
}

async function open(url: string): Promise<void> {
  early = [];
  selectedBefore ??= grid?.selection;
  openings++;
  const opening = openings;
  const first = grid === undefined;
  const loaded = await loadSnapshot(url, share => first && showProgress('Loading the spreadsheet…', share));
  if (first) showProgress('Drawing the spreadsheet…', null);
  // Making the grid of a large spreadsheet takes seconds in one piece: the words are drawn before it.
  const templates = await engineTemplates;
  await new Promise(requestAnimationFrame);
  // Loading takes seconds too: meanwhile it may have been opened anew, and what came since is for that one.
  if (opening !== openings) return;
  snapshot = loaded;
  showName(snapshot.name);
  byId('kept').textContent = `Saved in ${snapshot.file}`;
  const made = new Grid(
    {window: connection.id, user, userName: users[user], owner, templates},
    {
      send: revision => connection.send({type: 'revision', message: revision}),
      select: (sheetId, zone, current) => connection.send({type: 'select', sheetId, zone, current}),
      protected: ({refused}, anyway) => void confirmEdit(refused, anyway),
      notify: text => showToast('', text, null),
      fail: (text, then) => void tell('There was a problem', text).then(then),
      confirm: (text, yes, no) => void confirm(text).then(agreed => (agreed ? yes() : no?.())),
      lost: refresh,
    },
    snapshot,
  );
  const own = selectedMeanwhile();
  await made.mount(byId('grid'), grid);
  const {selected} = snapshot;
  const isKept = own !== undefined && made.select(own.sheetId, own.zone, own.current);
  if (selected && !isKept) made.select(selected.sheetId, selected.zone, selected.current);
  grid = made;
  // Where it is being opened once more already, what the user selected meanwhile outlasts that one too.
  selectedBefore = opening === openings ? undefined : isKept ? selectedBefore : made.selection;
  // The grid is a canvas: the browser's console, and tests, read the spreadsheet here.
  Object.assign(globalThis, {spreadsheet: made.model});
  if (opening !== openings) return;
  hideProgress();
  for (const message of early) follow(made, message);
  early = undefined;
  document.body.dataset.ready = 'true';
}

/**
 * What the user selected while the spreadsheet was on its way, of which the snapshot does not know yet. What a script selects
 * comes with the snapshot, or after it.
 */
function selectedMeanwhile(): Selection | undefined {
  const now = grid?.selection;
  return JSON.stringify(now) === JSON.stringify(selectedBefore) ? undefined : now;
}

async function tellProblems({title, problems}: Message<'told'>): Promise<void> {
  hideProgress();
  const most = 12;
  const more = problems.length > most ? [`… and ${problems.length - most} more.`] : [];
  await tell(title, [...problems.slice(0, most), ...more].join('\n'));
}

async function confirmEdit(refused: boolean, anyway: () => void): Promise<void> {
  if (refused) return tell('There was a problem', protectedText);
  const choices = [
    {label: 'Cancel', value: false},
    {label: 'OK', value: true, primary: true},
  ];
  if (await ask('Heads up!', warningText, choices, false)) anyway();
}

const protectedText =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const warningText = "You're trying to edit part of this sheet that shouldn't be changed accidentally. Edit anyway?";

function confirm(text: string): Promise<boolean> {
  const choices = [
    {label: 'Cancel', value: false},
    {label: 'OK', value: true, primary: true},
  ];
  return ask('Are you sure?', text, choices, false);
}

function note(entries: readonly LogEntry[], warnings: readonly string[]): void {
  for (const {level, text} of entries) {
    log.push(`${level}  ${text}`);
    console[level](text);
  }
  for (const warning of warnings) {
    log.push(`careful  ${warning}`);
    console.warn(warning);
  }
}

async function showLog(): Promise<void> {
  const content = element(
    'div',
    {class: 'log'},
    log.join('\n') || 'Nothing yet: no script has logged anything in this window.',
  );
  await ask('Execution log', '', [{label: 'OK', value: true, primary: true}], true, content);
}

function showName(name: string): void {
  (byId('name') as HTMLInputElement).value = name;
  document.title = `${name} – ${addOn.name}`;
}

function settingsNow(): WindowSettings {
  const settings = snapshot?.settings ?? {separators: 'comma', timeZone: 'UTC', quirks: allQuirks('hard')};
  return {...settings, user, authMode};
}

function changeSettings(settings: WindowSettings): void {
  const {user: who, authMode: mode, ...ofFile} = settings;
  const {user: me, authMode: mine, ...present} = settingsNow();
  if (who === me && mode === mine) {
    if (JSON.stringify(ofFile) !== JSON.stringify(present)) connection.send({type: 'settings', settings: ofFile});
    return;
  }
  location.assign(addressOf(who, mode));
}

function addressOf(who: UserId, mode: AuthMode): string {
  return `/?${new URLSearchParams({user: who, authMode: mode})}`;
}

function openSecondWindow(): void {
  window.open(addressOf(user === 'a' ? 'b' : 'a', 'LIMITED'), '_blank');
}

async function openFiles(): Promise<void> {
  try {
    const chosen = await chooseFiles();
    if (chosen && (await confirmReplacing(chosen.names.join(', ')))) connection.send(chosen.message);
  } catch (error) {
    await tell("The file can't be opened", error instanceof Error ? error.message : String(error));
  }
}

async function newSpreadsheet(template: number | null): Promise<void> {
  const title = template === null ? 'A new spreadsheet' : (addOn.templates[template] ?? '');
  if (await confirmReplacing(title)) connection.send({type: 'new', template});
}

/** Asks before another spreadsheet takes the place of the present one in every window. */
function confirmReplacing(by: string): Promise<boolean> {
  const name = (byId('name') as HTMLInputElement).value;
  const sheets = grid?.model.getters.getVisibleSheetIds().length ?? 0;
  const text = `${by} takes the place of “${name}” (${sheets} ${sheets === 1 ? 'sheet' : 'sheets'}), in every window and in ${snapshot?.file ?? 'its file'}.

“${name}” is kept as it is now: File > Back to the one before opens it again, until you replace another one.`;
  return ask(
    'Replace this spreadsheet?',
    text,
    [
      {label: 'Cancel', value: false},
      {label: 'Replace', value: true, primary: true},
    ],
    false,
  );
}

// The engine looks for the global that Chart.js makes where it is loaded as a script, with all its parts on it.
Chart.register(...registerables);
Object.assign(globalThis, {Chart: Object.assign(Chart, ...registerables)});
readTypedAsGoogle(() => ({separators: settingsNow().separators, year: new Date().getFullYear()}));
showCellNotes();
keepFocus(byId('grid'));
useMenuKeys(byId('grid'));
drawChartsAsGoogle();
addMenus({
  addOn,
  newSpreadsheet: template => void newSpreadsheet(template),
  open: () => void openFiles(),
  goBack: () => connection.send({type: 'back'}),
  canGoBack: () => snapshot?.canGoBack ?? false,
  download: () => location.assign(connection.downloadAddress()),
  settings: () => openSettings(settingsNow, changeSettings, openSecondWindow),
  log: () => void showLog(),
  run: functionName => connection.send({type: 'run', functionName}),
  menus: () => snapshot?.menus ?? [],
});
addSettings(settingsNow, changeSettings, openSecondWindow);
byId('user').textContent = user.toUpperCase();
byId('user').className = user;
byId('user').setAttribute('aria-label', `Signed in: ${users[user]}`);
byId('user').title = `Signed in: ${users[user]}`;
byId('name').addEventListener('change', () => {
  const name = (byId('name') as HTMLInputElement).value.trim();
  if (name) connection.send({type: 'rename', name});
  else showName(snapshot?.name ?? '');
});
connection.open(
  take,
  () => showProgress('The page has lost its server. Start it again, and reload this page.', null),
  why => void tellProblems({type: 'told', title: 'There was a problem', problems: [why]}),
);
