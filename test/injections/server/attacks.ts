import type {Attack} from '../attack';

/** Where an attack on the server goes: its name and port, and a window that is open there. */
export interface Target {
  readonly host: string;
  readonly port: number;
  readonly window: string;
  /** The last revision of the spreadsheet. */
  readonly revision: string;
}

export interface ServerAttack extends Attack {
  /** What is sent on a connection of its own. */
  readonly send: (target: Target) => string | Buffer;
  /** The statuses that refuse it; 0: the server hangs up without a word. */
  readonly refused: readonly number[];
  /** For what is taken: the message that the window is told instead, and what must stand in it. */
  readonly told?: readonly [type: string, text: RegExp];
  /** Whether the sender hangs up at once. */
  readonly breaksOff?: true;
}

type Headers = Readonly<Record<string, string | undefined>>;

/** A request as a browser writes it, but for what the attack puts in its place; `undefined` leaves a header out. */
function request(line: string, headers: Headers = {}, body: string | Buffer = ''): ServerAttack['send'] {
  return target => {
    const all: Headers = {Host: target.host, Connection: 'close', ...headers};
    const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
    const head = [line, ...lines].join('\r\n').replaceAll('{host}', target.host).replaceAll('{window}', target.window);
    return Buffer.concat([Buffer.from(`${head}\r\n\r\n`, 'latin1'), Buffer.from(body)]);
  };
}

const own: Headers = {Origin: 'http://{host}', 'Content-Type': 'application/json'};

/** What the page posts, with the body and headers of the attack. */
function post(body: string | Buffer, headers: Headers = {}): ServerAttack['send'] {
  const length = {'Content-Length': String(Buffer.byteLength(body))};
  return request('POST /messages?window={window} HTTP/1.1', {...own, ...length, ...headers}, body);
}

/** Messages that the page never sends. */
const message = (given: unknown): ServerAttack['send'] => post(JSON.stringify([given]));

const settings = {separators: 'comma', timeZone: 'Europe/Kyiv'};
const zone = {left: 0, top: 0, right: 0, bottom: 0};
const rename = JSON.stringify([{type: 'rename', name: 'Taken over'}]);
const deep = (open: string, close: string, depth: number) => open.repeat(depth) + close.repeat(depth);

const SERVED = 'be carried out or served';
const ENDED = 'end the process or change the spreadsheet';
const RENAMED = 'rename the spreadsheet';
const READ = 'read a file that was not meant to be served';

type Row = readonly [
  name: string,
  send: ServerAttack['send'],
  refused: readonly number[],
  more?: Partial<ServerAttack>,
];
const group = (mustNot: string, rows: readonly Row[]): ServerAttack[] =>
  rows.map(([name, send, refused, more]) => ({name, mustNot, send, refused, ...more}));

const otherNames = group(SERVED, [
  ['Host of another site', request('GET / HTTP/1.1', {Host: 'evil.example'}), [403]],
  ['Host of another site with this port', request('GET / HTTP/1.1', {Host: 'evil.example:80'}), [403]],
  ['Host that begins as this one', request('GET / HTTP/1.1', {Host: '{host}.evil.example'}), [403]],
  ['Host with this one as the user', request('GET / HTTP/1.1', {Host: '{host}@evil.example'}), [403]],
  ['Host without the port', request('GET / HTTP/1.1', {Host: '127.0.0.1'}), [403]],
  ['Host 0.0.0.0', request('GET / HTTP/1.1', {Host: '0.0.0.0'}), [403]],
  ['no Host', request('GET / HTTP/1.0', {Host: undefined}), [403]],
  ['two Hosts', request('GET / HTTP/1.1', {Host: 'evil.example\r\nHost: {host}'}), [400, 403]],
  ['the address of another site', request('GET http://evil.example/ HTTP/1.1'), [400]],
  ['X-Forwarded-Host', request('GET / HTTP/1.1', {Host: 'evil.example', 'X-Forwarded-Host': '{host}'}), [403]],
]);

const otherSites = group(RENAMED, [
  ['Origin of another site', post(rename, {Origin: 'http://evil.example'}), [403]],
  ['no Origin', post(rename, {Origin: undefined}), [403]],
  ['Origin null, as of a sandboxed frame', post(rename, {Origin: 'null'}), [403]],
  ['Origin of another port', post(rename, {Origin: 'http://127.0.0.1:1'}), [403]],
  ['Origin that begins as this one', post(rename, {Origin: 'http://{host}.evil.example'}), [403]],
  ['Origin over https', post(rename, {Origin: 'https://{host}'}), [403]],
  [
    'a form of another site as text/plain',
    post(rename, {Origin: 'http://evil.example', 'Content-Type': 'text/plain'}),
    [403],
  ],
  ['a form as text/plain', post(rename, {'Content-Type': 'text/plain'}), [415]],
  ['a form as urlencoded', post(`x=${rename}`, {'Content-Type': 'application/x-www-form-urlencoded'}), [415]],
  ['a form as multipart', post(rename, {'Content-Type': 'multipart/form-data; boundary=x'}), [415]],
  ['JSON that is called something like it', post(rename, {'Content-Type': 'application/json5'}), [415]],
  ['no content type', post(rename, {'Content-Type': undefined}), [415]],
  ['a load that another site wants', post(rename, {'Sec-Fetch-Site': 'cross-site'}), [403]],
  ['a load that another port wants', post(rename, {'Sec-Fetch-Site': 'same-site'}), [403]],
]);

const otherLoads = group(SERVED, [
  ['the script for another site', request('GET /page.js HTTP/1.1', {'Sec-Fetch-Site': 'cross-site'}), [403]],
  [
    'the events for another site',
    request('GET /events?window=abcdefgh HTTP/1.1', {'Sec-Fetch-Site': 'cross-site'}),
    [403],
  ],
  [
    'a download for another site',
    request('GET /download?window={window} HTTP/1.1', {'Sec-Fetch-Site': 'cross-site'}),
    [403],
  ],
  [
    'a preflight',
    request('OPTIONS /messages HTTP/1.1', {Origin: 'http://evil.example', 'Access-Control-Request-Method': 'POST'}),
    [405],
  ],
  ['a guessed snapshot', request('GET /snapshot/00000000-0000-4000-8000-000000000000 HTTP/1.1'), [404]],
  ['a guessed frame', request('GET /frame/1 HTTP/1.1'), [404]],
  ['events without a window', request('GET /events HTTP/1.1'), [400]],
  ['events of every window', request('GET /events?window= HTTP/1.1'), [400]],
  ['events of a window with a line end', request('GET /events?window=abcdefgh%0Adata HTTP/1.1'), [400]],
  ['events of a window that has them', request('GET /events?window={window} HTTP/1.1'), [409]],
  [
    'messages of a window that is not open',
    request('POST /messages?window=abcdefgh HTTP/1.1', {...own, 'Content-Length': '2'}, '[]'),
    [404],
  ],
  ['a download of a window that is not open', request('GET /download?window=abcdefgh HTTP/1.1'), [404]],
]);

const paths = group(READ, [
  ['..', request('GET /../package.json HTTP/1.1'), [404]],
  ['..%2f', request('GET /..%2f..%2fpackage.json HTTP/1.1'), [404]],
  ['%2e%2e', request('GET /%2e%2e/%2e%2e/package.json HTTP/1.1'), [404]],
  ['..%252f', request('GET /..%252f..%252fpackage.json HTTP/1.1'), [404]],
  ['..\\', request('GET /..\\..\\package.json HTTP/1.1'), [404]],
  ['....//', request('GET /....//....//package.json HTTP/1.1'), [404]],
  ['.. below fonts', request('GET /fonts/../../../package.json HTTP/1.1'), [404]],
  ['an absolute path', request('GET //etc/passwd HTTP/1.1'), [400]],
  ['file:', request('GET file:///etc/passwd HTTP/1.1'), [400]],
  ['%00', request('GET /%00 HTTP/1.1'), [404]],
  ['a name cut by %00', request('GET /page.js%00.html HTTP/1.1'), [404]],
  ['an invalid escape', request('GET /%zz%c0%af HTTP/1.1'), [404]],
  ['no path', request('GET // HTTP/1.1'), [400]],
  ['an address that is none', request('GET //[ HTTP/1.1'), [400]],
  ['__proto__', request('GET /__proto__ HTTP/1.1'), [404]],
  ['the spreadsheet’s own file', request('GET /spreadsheet.json HTTP/1.1'), [404]],
]);

const methods = group(SERVED, [
  [
    'PUT',
    request('PUT /messages?window={window} HTTP/1.1', {...own, 'Content-Length': String(rename.length)}, rename),
    [405],
  ],
  ['DELETE', request('DELETE / HTTP/1.1'), [405]],
  ['TRACE', request('TRACE / HTTP/1.1'), [405]],
  ['PATCH', request('PATCH / HTTP/1.1'), [405]],
  ['CONNECT', request('CONNECT evil.example:80 HTTP/1.1'), [0, 400, 405]],
  ['a method that is none', request('HACK / HTTP/1.1'), [400, 405]],
  ['POST to the page', request('POST / HTTP/1.1', {...own, 'Content-Length': String(rename.length)}, rename), [405]],
  ['GET of messages', request('GET /messages?window={window} HTTP/1.1'), [405]],
  [
    'an override in a header',
    request('GET /messages?window={window} HTTP/1.1', {'X-HTTP-Method-Override': 'POST'}),
    [405],
  ],
  ['an override in the address', request('GET /messages?window={window}&_method=POST HTTP/1.1'), [405]],
  [
    'a WebSocket',
    request('GET /events?window={window} HTTP/1.1', {
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'AAAAAAAAAAAAAAAAAAAAAA==',
    }),
    [400, 409],
  ],
  ['no HTTP', () => '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03', [400]],
  ['headers without end', request('GET / HTTP/1.1', {'X-Long': 'x'.repeat(100_000)}), [400, 431]],
]);

const bodies = group(ENDED, [
  ['a Content-Length of a terabyte', post('[]', {'Content-Length': '1000000000000'}), [413]],
  ['a Content-Length that is no number', post('[]', {'Content-Length': 'many'}), [400]],
  ['a Content-Length below 0', post('[]', {'Content-Length': '-1'}), [400]],
  ['two lengths at once', post('0\r\n\r\n', {'Transfer-Encoding': 'chunked'}), [400]],
  [
    'more than is taken, in one piece of unknown length',
    request(
      'POST /messages?window={window} HTTP/1.1',
      {...own, 'Transfer-Encoding': 'chunked'},
      Buffer.concat([Buffer.from('10000001\r\n'), Buffer.alloc(0x10000001, ' ')]),
    ),
    [413],
  ],
  [
    'an upload that breaks off',
    post('[{"type":"rename","name":"Taken', {'Content-Length': '5000'}),
    [0],
    {breaksOff: true},
  ],
  ['a download that breaks off', request('GET /download?window={window} HTTP/1.1'), [0], {breaksOff: true}],
  ['events that break off', request('GET /events?window=breaksoff HTTP/1.1'), [0], {breaksOff: true}],
  ['a snapshot that breaks off', request('GET /page.js HTTP/1.1'), [0], {breaksOff: true}],
  [
    'packed bytes',
    post(Buffer.from('1f8b08000000000000038b8e0500a7d1f0fb02000000', 'hex'), {'Content-Encoding': 'gzip'}),
    [415],
  ],
  ['nothing', post(''), [400]],
  ['half of a list', post('[{"type":"rename",'), [400]],
  ['bytes that are no UTF-8', post(Buffer.from([0x5b, 0x22, 0xff, 0xfe, 0x22, 0x5d])), [400]],
  ['NUL', post('[{"type":"rename","name":"\u0000"}]'), [400]],
  [
    'lists 100,000 deep',
    post(`[{"type":"call","id":"1","functionName":"about","args":${deep('[', ']', 100_000)}}]`),
    [400],
  ],
  [
    'records 100,000 deep',
    post(`[{"type":"openData","name":"x","data":${deep('{"a":', '', 100_000)}1${'}'.repeat(100_000)}}]`),
    [400],
  ],
]);

const shapes = group(ENDED, [
  ['null for the messages', post('null'), [400]],
  ['a number for the messages', post('1e999'), [400]],
  ['a record for the messages', post('{"type":"rename","name":"x"}'), [400]],
  ['null for a message', post('[null]'), [400]],
  ['a list for a message', post('[[]]'), [400]],
  ['a message without a type', message({}), [400]],
  ...['nothing', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'join', 'leave', 'download'].map(
    (type): Row => [
      `a message of the type ${type}`,
      message({type, user: 'root', authMode: 'FULL', request: 1}),
      [400],
    ],
  ),
  ['a name that is half a character', post('[{"type":"rename","name":"\\ud83d"}]'), [400]],
  ['a name that splits a header', message({type: 'rename', name: 'x\r\nSet-Cookie: a=b'}), [400]],
  ['a blank name', message({type: 'rename', name: ' '}), [400]],
  ['a name that is a number', message({type: 'rename', name: 7}), [400]],
  ['a name of a million characters', message({type: 'rename', name: 'x'.repeat(1_000_000)}), [400]],
  ['a selection below 0', message({type: 'select', sheetId: '0', zone: {...zone, left: -1, top: -5}}), [400]],
  ['a selection beyond every sheet', message({type: 'select', sheetId: '0', zone: {...zone, bottom: 1e300}}), [400]],
  ['a selection without its end', message({type: 'select', sheetId: '0', zone: {left: 0, top: 0}}), [400]],
  ['a selection that ends before it begins', message({type: 'select', sheetId: '0', zone: {...zone, left: 5}}), [400]],
  ['a template below 0', message({type: 'new', template: -1}), [400]],
  ['a template called __proto__', message({type: 'new', template: '__proto__'}), [400]],
  ['a template that is not there', message({type: 'new', template: 7}), [204], {told: ['told', /no template 8/]}],
  ['an answer that is no button', message({type: 'answer', id: 1, answer: 'MAYBE', text: ''}), [400]],
  ['an answer to no question', message({type: 'answer', id: 99, answer: 'YES', text: ''}), [204]],
]);

const wrongSettings = group('change the settings or end the process', [
  [
    'a time zone that does not exist',
    message({type: 'settings', settings: {...settings, timeZone: 'Mars/Phobos'}}),
    [400],
  ],
  ['a blank time zone', message({type: 'settings', settings: {...settings, timeZone: ''}}), [400]],
  ['a time zone that is a number', message({type: 'settings', settings: {...settings, timeZone: -1e308}}), [400]],
  [
    'a time zone that goes on as code',
    message({type: 'settings', settings: {...settings, timeZone: 'UTC"; process.exit()'}}),
    [400],
  ],
  ['no time zone', message({type: 'settings', settings: {separators: 'comma'}}), [400]],
  ['unknown separators', message({type: 'settings', settings: {...settings, separators: 'xx_XX'}}), [400]],
  ['separators that are a list', message({type: 'settings', settings: {...settings, separators: ['comma']}}), [400]],
  ['no settings', message({type: 'settings'}), [400]],
  ['settings in __proto__', post(`[{"type":"settings","settings":{"__proto__":${JSON.stringify(settings)}}}]`), [400]],
  [
    'settings in constructor.prototype',
    post(`[{"type":"settings","settings":{"constructor":{"prototype":${JSON.stringify(settings)}}}}]`),
    [400],
  ],
]);

const files = group('take the place of the open spreadsheet', [
  ['data that is null', message({type: 'openData', name: 'x', data: null}), [400]],
  ['data that is a list', message({type: 'openData', name: 'x', data: []}), [400]],
  [
    'data that says it is a kept spreadsheet',
    message({type: 'openData', name: 'x', data: {workbench: 1}}),
    [204],
    {told: ['told', /no spreadsheet/]},
  ],
  [
    'data with a sheet of the id __proto__',
    message({type: 'openData', name: 'x', data: {sheets: [{id: '__proto__', name: 'S', rowNumber: 5, colNumber: 5}]}}),
    [204],
    {told: ['told', /no spreadsheet/]},
  ],
  [
    'data with a sheet of twenty thousand columns',
    message({type: 'openData', name: 'x', data: {sheets: [{id: 's', name: 'S', rowNumber: 5, colNumber: 20_000}]}}),
    [204],
    {told: ['told', /has a sheet of 20000 columns/]},
  ],
  [
    'data with sheets that are none',
    message({type: 'openData', name: 'x', data: {sheets: [7, null]}}),
    [204],
    {told: ['told', /no spreadsheet/]},
  ],
  [
    'data with a sheet of a trillion cells',
    message({type: 'openData', name: 'x', data: {sheets: [{id: 's', name: 'S', rowNumber: 1e8, colNumber: 1e4}]}}),
    [204],
    {told: ['told', /ten million cells/]},
  ],
  [
    'data with a sheet of less than no cells',
    message({type: 'openData', name: 'x', data: {sheets: [{id: 's', name: 'S', rowNumber: -1, colNumber: -1}]}}),
    [204],
    {told: ['told', /no spreadsheet/]},
  ],
  [
    'data with __proto__',
    post('[{"type":"openData","name":"x","data":{"__proto__":{"sheets":[{"rowNumber":"x"}]},"sheets":7}}]'),
    [204],
    {told: ['told', /no spreadsheet/]},
  ],
  ['no files', message({type: 'openTables', files: []}), [400]],
  ['files that are a text', message({type: 'openTables', files: '../../package.json'}), [400]],
  ['a file in no base64', message({type: 'openTables', files: [{name: 'x.csv', base64: '\u0000'}]}), [400]],
  ['a file without its bytes', message({type: 'openTables', files: [{name: '/etc/passwd'}]}), [400]],
  [
    'a file that is no table',
    message({type: 'openTables', files: [{name: 'x.csv', base64: 'AAE='}]}),
    [204],
    {told: ['told', /x\.csv/]},
  ],
]);

const functions = group('run what is no function of the add-on’s surface', [
  ...[
    'secret_',
    'byHand',
    'eval',
    'Function',
    'toString',
    'constructor',
    '__proto__',
    'SpreadsheetApp',
    'console.log',
    '',
  ].flatMap((functionName): Row[] => [
    [
      `a call of ${functionName || 'nothing'}`,
      message({type: 'call', id: '1', functionName, args: []}),
      [204],
      {told: ['failure', /is not a function/]},
    ],
    [
      `a menu item ${functionName || 'nothing'}`,
      message({type: 'run', functionName}),
      [204],
      {told: ['finished', /Script function not found/]},
    ],
  ]),
  [
    'a call with arguments that are a record',
    message({type: 'call', id: '1', functionName: 'about', args: {length: 1}}),
    [400],
  ],
  [
    'a call with __proto__ in an argument',
    post(
      '[{"type":"call","id":"1","functionName":"saveConversation","args":[{"__proto__":{"customer":"Taken over"}}]}]',
    ),
    [204],
    {told: ['failure', /Invalid/]},
  ],
]);

/** An edit that follows the last one, as a window sends it. */
const edit = (commands: unknown, more: object = {}): ServerAttack['send'] => {
  return target => {
    const ids = {version: 1, clientId: 'x', serverRevisionId: target.revision, nextRevisionId: crypto.randomUUID()};
    return message({type: 'revision', message: {type: 'REMOTE_REVISION', ...ids, commands, ...more}})(target);
  };
};
const cell = {type: 'UPDATE_CELL', sheetId: '0', col: 0, row: 0, content: 'x'};

const revisions = group('break the spreadsheet that is open', [
  ['an edit that follows nothing', edit([cell], {serverRevisionId: undefined}), [400]],
  ['an edit of a type of its own', edit([cell], {type: '__proto__'}), [400]],
  ['an edit that lists no commands', edit(7), [400]],
  ['an edit of commands that are null', edit([null]), [400]],
  ['an edit of no sheet', edit([{...cell, sheetId: 'none'}]), [204]],
  ['an edit of the sheet __proto__', edit([{...cell, sheetId: '__proto__'}]), [400]],
  [
    'a new sheet with the id __proto__',
    edit([{type: 'CREATE_SHEET', sheetId: '__proto__', name: 'x', position: 1, rows: 5, cols: 5}]),
    [400],
  ],
  [
    'a copied sheet with the id __proto__',
    edit([{type: 'DUPLICATE_SHEET', sheetId: '0', sheetIdTo: 'constructor', sheetNameTo: 'x'}]),
    [400],
  ],
  ['an edit beyond every sheet', edit([{...cell, col: 1e9, row: -1}]), [204]],
  ['an edit that is no text', edit([{...cell, content: {toString: 1}}]), [204]],
  ['an edit that is unknown', edit([{type: 'constructor'}]), [204]],
  [
    'more rows than there is room for',
    edit([
      {
        type: 'ADD_COLUMNS_ROWS',
        sheetId: '0',
        sheetName: 'Sheet1',
        dimension: 'ROW',
        base: 0,
        position: 'after',
        quantity: 1e9,
      },
    ]),
    [400],
  ],
  ['a chart of nothing', edit([{type: 'CREATE_CHART', sheetId: '0', chartId: 'c', figureId: 'f'}]), [400]],
]);

/** What somebody may send to the page's server: another site's page, a name that points here, a program, a broken browser. */
export const SERVER_ATTACKS: readonly ServerAttack[] = [
  ...otherNames,
  ...otherSites,
  ...otherLoads,
  ...paths,
  ...methods,
  ...bodies,
  ...shapes,
  ...wrongSettings,
  ...files,
  ...functions,
  ...revisions,
];
