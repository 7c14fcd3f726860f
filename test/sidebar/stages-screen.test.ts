import type {Page} from 'playwright-core';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import type {Host} from '../../workbench/index.ts';
import {useBrowser} from '../browser/open-browser.ts';
import {ask, choicesOf, newRow} from '../commands/panel/new-row.ts';
import {preparedHost} from '../commands/panel/prepared-host.ts';
import {openPanel} from './open-panel.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

const STAGES = 'Define stages…';
const openPage = useBrowser();

/** One spreadsheet for all tests: what a test saves it takes back, but for the last. */
let host: Host;
beforeAll(() => {
  host = preparedHost('empty');
  const choices = choicesOf(host);
  for (const [customer, stage] of [
    ['Acme', 'Engaging'],
    ['Birch', 'Engaging'],
    ['Cedar', 'Qualified'],
  ] as const) {
    ask(host, 'saveConversation', [newRow(choices, {customer, stage})]);
  }
});

const stageNames = (): unknown[] => host.sheet('Stages').values('A2:A12').flat().filter(Boolean);
const loggedStages = (): unknown[] => host.sheet('Conversations').values('D2:D4').flat();
const shown = (page: Page): Promise<string[]> => page.locator('.stages bdi').allTextContents();
const effects = (page: Page): Promise<string[]> => page.locator('.effects li').allTextContents();
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.textContent?.slice(0, 80) ?? '');
const stage = (page: Page, name: string) =>
  page.locator('.stages .name').filter({has: page.getByText(name, {exact: true})});
const button = (page: Page, name: string) => page.getByRole('button', {name});

async function takeBack(page: Page): Promise<void> {
  await button(page, 'Undo the last change').press('Enter');
  await page.getByText('The last change was taken back.').first().waitFor();
  expect([stageNames(), loggedStages()]).toEqual([SAMPLE, ['Engaging', 'Engaging', 'Qualified']]);
}

const SAMPLE = ['New opportunity', 'Contacting', 'Engaging', 'Qualified', 'Closing', 'Won', 'Lost', 'Disqualified'];

it('renames a stage by keyboard: shows what that will do, does it, and takes it back', async () => {
  const {page, calls, expectSound} = await openPanel(host, await openPage(), STAGES);
  await stage(page, 'Engaging').press('Enter');
  expect(await page.evaluate(() => (document.activeElement as HTMLInputElement).value)).toBe('Engaging');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Demo <b>给</b>');
  await expectSound();
  expect(calls).toEqual(['readChoices']);
  await button(page, 'See what will change').press('Enter');
  await expect.poll(() => focused(page)).toBe('What will change');
  expect(await effects(page)).toEqual(['“Engaging” becomes “Demo <b>给</b>”: also in 2 rows of the log.']);
  expect(stageNames()).toEqual(SAMPLE);
  await expectSound();
  await button(page, 'Back').press('Enter');
  await expect.poll(() => focused(page)).toBe('Stages');
  await button(page, 'See what will change').press('Enter');
  await button(page, 'Save the stages').press('Enter');
  await page.getByText('The stages were saved.').first().waitFor();
  await expect.poll(() => focused(page)).toBe('Stages');
  expect(stageNames()).toEqual(SAMPLE.map(name => (name === 'Engaging' ? 'Demo <b>给</b>' : name)));
  expect(loggedStages()).toEqual(['Demo <b>给</b>', 'Demo <b>给</b>', 'Qualified']);
  await expectSound();
  await takeBack(page);
  await expect.poll(() => shown(page)).toEqual(SAMPLE);
  await expectSound();
});

it('says how a stage is followed up, and what its mail says, with what can be put in', async () => {
  const {page, expectSound} = await openPanel(host, await openPage(), STAGES);
  const written = (): unknown[] => host.sheet('Stages').values('G4:I4').flat();
  const before = written();
  expect(before).toEqual([7, '', '']);
  await stage(page, 'Engaging').click();
  await page.getByLabel('Follow up after, days').fill('3');
  await page.getByText('Mail template').click();
  await page.getByLabel('Mail subject').fill('Your visit');
  await page.getByLabel('Mail text').fill('Hello {contact},\nsee you.');
  expect(await page.getByText('{next step}').isVisible()).toBe(true);
  await expectSound();
  await button(page, 'See what will change').click();
  expect(await effects(page)).toEqual(['“Engaging”: another follow-up, mail subject, mail text.']);
  await button(page, 'Save the stages').click();
  await page.getByText('The stages were saved.').first().waitFor();
  expect(written()).toEqual([3, 'Your visit', 'Hello {contact},\nsee you.']);
  await takeBack(page);
  expect(written()).toEqual(before);
  await stage(page, 'Won').click();
  expect(await page.getByLabel('Follow up after, days').count()).toBe(0);
});

it('asks where the rows of a stage go before it can be deleted', async () => {
  const {page, expectSound} = await openPanel(host, await openPage(), STAGES);
  await stage(page, 'Engaging').click();
  await button(page, 'Delete stage').press('Enter');
  await expect.poll(() => focused(page)).toContain('Qualified');
  await button(page, 'See what will change').click();
  expect(await page.locator('.message.hint').textContent()).toContain(
    'choose the stage that takes its 2 rows of the log',
  );
  const save = button(page, 'Save the stages');
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await expectSound();
  await page.getByLabel('Stage that takes its 2 rows of the log').selectOption('Qualified');
  expect(await effects(page)).toEqual(['“Engaging” goes; “Qualified” takes its 2 rows of the log.']);
  await save.click();
  await page.getByText('The stages were saved.').first().waitFor();
  expect(loggedStages()).toEqual(['Qualified', 'Qualified', 'Qualified']);
  expect(stageNames()).not.toContain('Engaging');
  await takeBack(page);
});

it('keeps a stage after all, where it stood, and has nothing to save then', async () => {
  const {page} = await openPanel(host, await openPage(), STAGES);
  await stage(page, 'Engaging').click();
  await button(page, 'Delete stage').click();
  await button(page, 'See what will change').click();
  await button(page, 'Keep Engaging').press('Enter');
  await button(page, 'Nothing changed').waitFor();
  await expect.poll(() => shown(page)).toEqual(SAMPLE);
  await expect.poll(() => focused(page)).toBe('Stages');
});

it('reorders by the arrow keys, says where the stage stands, and keeps the focus on it', async () => {
  const {page, expectSound} = await openPanel(host, await openPage(), STAGES);
  await button(page, 'Move Contacting, 2 of 8').focus();
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.locator('[aria-live]').textContent()).toBe('Contacting: 3 of 8');
  await button(page, 'Move Contacting, 3 of 8').waitFor();
  await page.keyboard.press('ArrowDown');
  await button(page, 'Move Contacting, 4 of 8').waitFor();
  await page.keyboard.press('ArrowUp');
  await button(page, 'Move Contacting, 3 of 8').waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/^Move Contacting, 1/);
  await expectSound();
  await button(page, 'See what will change').click();
  expect(await effects(page)).toEqual([expect.stringMatching(/^The order changes/)]);
  await button(page, 'Save the stages').click();
  await page.getByText('The stages were saved.').first().waitFor();
  expect(stageNames().slice(0, 3)).toEqual(['Contacting', 'New opportunity', 'Engaging']);
  await takeBack(page);
});

it('reorders by the mouse', async () => {
  const {page} = await openPanel(host, await openPage(), STAGES);
  await button(page, 'Move New opportunity').hover();
  await page.mouse.down();
  const box = await stage(page, 'Qualified').boundingBox();
  await page.mouse.move(20, (box?.y ?? 0) + (box?.height ?? 0), {steps: 8});
  await page.mouse.up();
  expect((await shown(page)).slice(0, 4)).toEqual(['Contacting', 'Engaging', 'Qualified', 'New opportunity']);
});

it('names what breaks the rules, at the stage and before saving, at 200 % zoom', async () => {
  const {page, expectSound} = await openPanel(host, await openPage({zoom: 2}), STAGES);
  await button(page, 'Add a stage').press('Enter');
  await page.getByText('Give the stage a name.').waitFor();
  await page.keyboard.type('engaging ');
  await page.getByText('"engaging" is already the name of the stage').waitFor();
  await page.getByLabel('Probability, %').fill('often');
  await page.getByText('"often" is not a probability').waitFor();
  await expectSound();
  await button(page, 'See what will change').click();
  expect(await button(page, 'Save the stages').getAttribute('aria-disabled')).toBe('true');
  expect(await page.locator('.message.hint li').count()).toBe(2);
});

describe('a save that fails', () => {
  it('says why, keeps the draft, and works the next time', async () => {
    let isFailing = true;
    const failure = (name: string) =>
      isFailing && name === 'saveStages' ? 'Service Spreadsheets timed out' : undefined;
    const {page, expectSound} = await openPanel(host, await openPage(), STAGES, {failure});
    await stage(page, 'Engaging').click();
    await page.getByLabel('Action').fill('Show it');
    await button(page, 'See what will change').click();
    await button(page, 'Save the stages').click();
    expect(await page.getByRole('alert').textContent()).toMatch(/too slow/);
    await expectSound();
    isFailing = false;
    host.lock.heldBy('b');
    await button(page, 'Save the stages').click();
    await page.getByText('Somebody else is changing').waitFor();
    host.lock.release();
    await button(page, 'Save the stages').click();
    await page.getByText('The stages were saved.').first().waitFor();
    expect(host.sheet('Stages').values('E4')).toEqual([['Show it']]);
    await takeBack(page);
  });

  it('because somebody changed the stages meanwhile offers to load them again', async () => {
    const {page} = await openPanel(host, await openPage(), STAGES);
    await stage(page, 'Closing').click();
    await page.getByLabel('Name').fill('Signing');
    host.sheet('Stages').type('A3', 'First call');
    await button(page, 'See what will change').click();
    await button(page, 'Save the stages').click();
    expect(await page.getByRole('alert').textContent()).toMatch(/Somebody changed the stages since/);
    await button(page, 'Load the stages again').press('Enter');
    await expect.poll(() => shown(page)).toContain('First call');
    expect(stageNames()).not.toContain('Signing');
    host.sheet('Stages').type('A3', 'Contacting');
  });
});

it('starts from a template, and says what becomes of the stages that it lacks', async () => {
  const {page, expectSound} = await openPanel(host, await openPage(), STAGES);
  await page.getByText('Start from a template').press('Enter');
  await expectSound();
  await button(page, 'Use the template Proposal and close').press('Enter');
  await expect.poll(() => focused(page)).toBe('Stages');
  await expect.poll(() => page.locator('[aria-live]').textContent()).toMatch(/Nothing is saved yet/);
  await expectSound();
  const names = await shown(page);
  await button(page, 'See what will change').click();
  for (const select of await page.getByLabel(/^Stage that takes/).all()) await select.selectOption('none');
  expect((await effects(page)).filter(effect => effect.startsWith('“Engaging”'))).toEqual([
    '“Engaging” goes. Contact only from then on: 2 rows of the log.',
  ]);
  expect(stageNames()).toEqual(SAMPLE);
  await expectSound();
  await button(page, 'Save the stages').click();
  await page.getByText('The stages were saved.').first().waitFor();
  expect(stageNames()).toEqual(names);
});
