import {mkdirSync, readFileSync, rmdirSync} from 'node:fs';
import {expect, it} from 'vitest';
import {ListeningWindow} from '../injections/server/listening-window';
import {breakOff} from '../injections/server/raw-request';
import {emptySpreadsheet, usePageServer} from './page/page-server';

const server = usePageServer(emptySpreadsheet);

it('a file that can’t be written is told of, stays as it was, and is written with the next change', async () => {
  const window = await ListeningWindow.open(server().address);
  const before = readFileSync(server().file, 'utf8');
  mkdirSync(`${server().file}.new`);
  let after = window.heard.length;
  await window.post([{type: 'rename', name: 'Not kept'}]);
  const told = await window.hears('told', after);
  expect(told).toMatchObject({
    title: 'Your work is not saved',
    problems: [expect.stringContaining("can't be written")],
  });
  expect(readFileSync(server().file, 'utf8')).toBe(before);
  rmdirSync(`${server().file}.new`);
  after = window.heard.length;
  await window.post([{type: 'rename', name: 'Kept'}]);
  await expect.poll(() => readFileSync(server().file, 'utf8'), {timeout: 20_000}).toContain('"Kept"');
  window.close();
});

it('a download that is given up hinders nothing, and the next one comes', async () => {
  const window = await ListeningWindow.open(server().address);
  const {host, port} = new URL(server().address);
  const path = `/download?window=${window.id}`;
  await breakOff(Number(port), `GET ${path} HTTP/1.1\r\nHost: ${host}\r\n\r\n`);
  const answer = await fetch(`${server().address}${path}`);
  expect([answer.status, new TextDecoder().decode((await answer.arrayBuffer()).slice(0, 2))]).toEqual([200, 'PK']);
  expect(server().isRunning).toBe(true);
  window.close();
});
