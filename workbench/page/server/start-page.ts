import {readFileSync} from 'node:fs';
import type {Host} from '../../apps-script/host';
import type {AddOnWords, PageAddOn} from '../add-on';
import {makeBundles} from './bundles';
import {Desk} from './desk';
import {startWebServer} from './start-web-server';
import type {StoredFile} from './stored-file';

export interface RunningPage {
  address: string;
  /** Gives the page its spreadsheet. Until then windows say that they are waiting for it. */
  show(host: Host): void;
  /** Saves and stops. */
  close(): Promise<void>;
}

/** o-spreadsheet compiles formulas, and Owl its templates, at run time. Frames are the add-on's, in sandboxes of their own. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * Starts the page's web server on this computer's own address.
 *
 * @param file where the page keeps its spreadsheet
 * @param listenOn the port; 0 takes a free one
 * @param complain told in a line what went wrong while the page goes on
 */
export async function startPage(
  addOn: PageAddOn,
  file: StoredFile,
  listenOn = 0,
  complain: (line: string) => void = line => console.error(line),
): Promise<RunningPage> {
  const {page, frame, webServer, style, templates, iconFont} = await makeBundles();
  const index = withWords(readFileSync(new URL('../browser/index.html', import.meta.url), 'utf8'), addOn);
  const files = {
    '/': {body: index, type: 'text/html; charset=utf-8'},
    '/page.js': {body: page, type: 'text/javascript; charset=utf-8'},
    '/page.css': {body: style, type: 'text/css; charset=utf-8'},
    '/fonts/fontawesome-webfont.woff2': {body: iconFont, type: 'font/woff2'},
    '/templates.xml': {body: templates, type: 'text/xml; charset=utf-8'},
  };
  const pageHeaders = {'content-security-policy': policy};
  const server = await startWebServer(webServer, {listenOn, pageHeaders, files}, complain);
  let desk: Desk | undefined;
  return {
    address: server.address,
    show: host => {
      desk = new Desk(server.mailbox, {addOn, file, googleScript: frame, complain}, host);
      desk.save();
    },
    close: async () => {
      desk?.save();
      await server.close();
    },
  };
}

/** The page knows from its first moment what its menus and its title are to say. */
function withWords(index: string, {name, templates}: PageAddOn): string {
  const words: AddOnWords = {name, templates: templates.map(({title}) => title)};
  const attribute = JSON.stringify(words).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return index.replace('<body>', () => `<body data-add-on="${attribute}">`);
}
