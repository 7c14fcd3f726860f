import {beforeAll, describe, expect, it} from 'vitest';
import {emptySpreadsheet, usePageServer} from '../cli/page/page-server';
import type {GotThrough} from './attack';
import {SERVER_ATTACKS} from './server/attacks';
import {tryServer} from './server/try-server';

const server = usePageServer(emptySpreadsheet);

describe('server', () => {
  let gotThrough: GotThrough;
  beforeAll(async () => {
    gotThrough = await tryServer(server(), SERVER_ATTACKS);
  });

  it.each(SERVER_ATTACKS.map(({name, mustNot}) => [name, mustNot]))('%s must not %s', name => {
    expect(gotThrough.get(name)).toBeUndefined();
  });

  it('the page has run all the time, and has said little', () => {
    expect(server().isRunning).toBe(true);
    const lines = server()
      .said.split('\n')
      .filter(line => line.startsWith('The page'));
    expect(lines.filter(line => line.length > 300)).toEqual([]);
    expect(server().said).not.toMatch(/\n\s+at /);
  });
});
