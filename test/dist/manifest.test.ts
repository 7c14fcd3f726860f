import {readFile} from 'node:fs/promises';
import {describe, expect, it} from 'vitest';
import {manifestFaults, SCOPES} from '../../build/manifest.ts';
import {dist, root} from '../../build/paths.ts';

const text = await readFile(`${root}/appsscript.json`, 'utf8');
const good = JSON.parse(text);

it('asks for the current spreadsheet and for dialogs, on V8, and for nothing else', () => {
  expect(manifestFaults(text)).toEqual([]);
  expect(good.oauthScopes).toHaveLength(2);
});

it('goes to Google unchanged', async () => {
  expect(await readFile(`${dist}/appsscript.json`, 'utf8')).toBe(text);
});

describe('a manifest is refused', () => {
  it.each([
    ['a third scope', {oauthScopes: [...SCOPES, 'https://www.googleapis.com/auth/drive']}, /no others/],
    ['a missing scope', {oauthScopes: SCOPES.slice(1)}, /no others/],
    ['no scopes, for Google then guesses them', {oauthScopes: undefined}, /no others.*none/],
    ['the old runtime', {runtimeVersion: 'STABLE'}, /V8/],
    ['no time zone', {timeZone: undefined}, /timeZone/],
    ['an advanced service', {dependencies: {enabledAdvancedServices: []}}, /dependencies/],
  ])('for %s', (_why, change, fault) => {
    expect(manifestFaults(JSON.stringify({...good, ...change}))).toEqual([expect.stringMatching(fault)]);
  });

  it('for not being JSON', () => {
    expect(manifestFaults('{')).toEqual([expect.stringMatching(/not JSON/)]);
  });
});
