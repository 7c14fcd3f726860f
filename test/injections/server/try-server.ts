import type {PageServer} from '../../cli/page/page-server';
import type {GotThrough} from '../attack';
import type {ServerAttack, Target} from './attacks';
import {ListeningWindow} from './listening-window';
import {breakOff, type RawAnswer, sendRaw} from './raw-request';

/** What every answer of the server says to browsers. */
const GUARDS = [
  'cross-origin-resource-policy: same-origin',
  'x-content-type-options: nosniff',
  'referrer-policy: no-referrer',
];

/** Tries all of it on a running page, one after the other, and looks each time whether the page and its spreadsheet are as before. */
export async function tryServer(server: PageServer, attacks: readonly ServerAttack[]): Promise<GotThrough> {
  const gotThrough = new Map<string, string>();
  const {host, port} = new URL(server.address);
  const before = contentOf(await firstSnapshot(server.address));
  for (const attack of attacks) {
    const window = await ListeningWindow.open(server.address);
    const {revisionId: revision} = JSON.parse(await window.snapshot()).data;
    const target: Target = {host, port: Number(port), window: window.id, revision};
    // Whoever comes next finds everything as it was.
    const after = async () => contentOf(await firstSnapshot(server.address));
    const harm = await answerOf(attack, window, target)
      .then(async wrong => wrong ?? ((await after()) === before ? undefined : 'The spreadsheet is another one now.'))
      .catch(String);
    window.close();
    if (harm === undefined) continue;
    gotThrough.set(attack.name, server.isRunning ? harm : `The process ended. ${harm}`);
    await server.restart();
  }
  return gotThrough;
}

/** What is wrong with the way in which an attack is answered. */
async function answerOf(attack: ServerAttack, window: ListeningWindow, target: Target): Promise<string | undefined> {
  const after = window.heard.length;
  const bytes = attack.send(target);
  if (attack.breaksOff) {
    await breakOff(target.port, bytes);
    return undefined;
  }
  const harm = harmIn(await sendRaw(target.port, bytes), attack.refused);
  if (harm !== undefined || !attack.told) return harm;
  const [type, text] = attack.told;
  const told = JSON.stringify(await window.hears(type, after));
  return text.test(told) ? undefined : `The window was told ${told}.`;
}

function harmIn({status, head, body}: RawAnswer, refused: readonly number[]): string | undefined {
  if (!refused.includes(status)) return `It was answered with ${status}: ${body.slice(0, 200)}`;
  if (/access-control-allow/i.test(head)) return `Other sites are let in: ${head}`;
  // What is no HTTP is answered by Node itself, and in its words.
  if (!head.includes('cross-origin-opener-policy')) return [0, 400, 431].includes(status) ? undefined : `Bare: ${head}`;
  const missing = GUARDS.find(guard => !head.includes(guard));
  if (missing !== undefined) return `${missing} is missing.`;
  const isSentence = status < 400 || /^["A-Z/][^\n]{15,}\.$/.test(body);
  return isSentence ? undefined : `No sentence for a person: ${body.slice(0, 200)}`;
}

async function firstSnapshot(address: string): Promise<string> {
  const window = await ListeningWindow.open(address);
  try {
    return await window.snapshot();
  } finally {
    window.close();
  }
}

/** All but the ids that are drawn anew whenever a spreadsheet is opened. */
function contentOf(snapshot: string): string {
  const {data, values: _, ...rest} = JSON.parse(snapshot);
  return JSON.stringify({...rest, data: {...data, revisionId: ''}});
}
