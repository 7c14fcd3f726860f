import {Host, type HostOptions, type RunOptions} from '../../../workbench/apps-script/host';

/** A host whose script is this text. It has the project's manifest. */
export function scriptHost(code: string, options: HostOptions = {}): Host {
  return new Host({code, ...options});
}

/**
 * A host that runs bits of script: `evaluate('sheet.getName()')` is the body of a function in which `app`, `book` and
 * `sheet` are SpreadsheetApp, the active spreadsheet and its first sheet. The last expression needs its own `return`.
 */
export function bench(options: HostOptions = {}): {host: Host; evaluate: Evaluate} {
  const host = scriptHost(evaluator, options);
  return {host, evaluate: (body, run = {}) => host.run('evaluate', [body], run)};
}

export type Evaluate = (body: string, run?: RunOptions) => unknown;

const evaluator = `
function evaluate(body) {
  var app = SpreadsheetApp;
  var book = app.getActiveSpreadsheet();
  var sheet = book.getSheets()[0];
  return new Function('app', 'book', 'sheet', body)(app, book, sheet);
}`;
