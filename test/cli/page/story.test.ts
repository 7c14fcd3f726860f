import {expect, it} from 'vitest';
import {useBrowser} from '../../browser/open-browser';
import {emptySpreadsheet, usePageServer} from './page-server';
import {PATIENCE, Visitor} from './visitor';

const openPage = useBrowser();
const server = usePageServer(emptySpreadsheet);
const ADD_ON = ['Extensions', 'Sales Pipeline'] as const;

it('sets up, defines stages, logs a talk, sees it in the funnel and has the numbers proven', async () => {
  const visitor = await Visitor.open(await openPage({width: 1280, height: 860}), server().address);
  const {page, panel} = visitor;
  expect(await visitor.sheets()).toEqual(['Sheet1']);

  await visitor.menu(...ADD_ON, 'Set up');
  await visitor.dialog('Set up Sales Pipeline').waitFor();
  await visitor.expectSound();
  await visitor.answer('Set up Sales Pipeline', 'No');
  await page.getByText('Ready. Log each talk').waitFor({timeout: 60_000});
  await expect
    .poll(() => visitor.sheets(), PATIENCE)
    .toEqual(expect.arrayContaining(['Overview', 'Board', 'To do', 'Deals']));
  await visitor.sees('Overview', 'D10', 0);

  await visitor.menu(...ADD_ON, 'Define stages…');
  await panel.getByRole('button', {name: 'Engaging Open'}).click();
  await panel.getByLabel('Name').fill('Demo');
  await panel.getByRole('button', {name: 'Add a stage'}).click();
  await panel.getByLabel('Name').fill('Pilot');
  await visitor.expectSound();
  await panel.getByRole('button', {name: 'See what will change'}).click();
  await panel.getByRole('button', {name: 'Save the stages'}).click();
  await panel.getByText('The stages were saved.').first().waitFor({timeout: 60_000});
  const stages = ['New opportunity', 'Contacting', 'Demo', 'Qualified', 'Closing', 'Pilot', 'Won'];
  const everywhere = (count: number) => Object.fromEntries(stages.map(stage => [stage, count]));
  const bars = async () => (await visitor.funnel()).bars;
  await expect.poll(bars, PATIENCE).toEqual(everywhere(0));

  await visitor.menu(...ADD_ON, 'Log a conversation…');
  await panel.getByLabel('Customer').waitFor();
  await page.keyboard.type('Ærø Værft');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Won');
  await panel.getByLabel('Value').focus();
  await page.keyboard.type('1250');
  await page.keyboard.press('Enter');
  await panel.getByRole('heading', {name: 'Logged'}).waitFor({timeout: 60_000});
  await visitor.expectSound();
  await visitor.closePanel();

  await visitor.openSheet('Overview');
  await visitor.sees('Overview', 'B17', 1);
  await expect.poll(bars, PATIENCE).toEqual(everywhere(1));
  expect(await visitor.funnel()).toMatchObject({
    labels: stages.map(stage => `${stage} · 1 · 100.0\u00a0%`),
    hasAxis: false,
  });
  await visitor.menu(...ADD_ON, 'Prove the numbers');
  await visitor
    .dialog('Prove the numbers')
    .getByText(/^(\d+) of \1 numbers agree/)
    .waitFor({timeout: 60_000});
  await visitor.expectSound();
  await visitor.answer('Prove the numbers', 'OK');
  await visitor.openSheet('Conversations');
  await visitor.sees('Conversations', 'B2', 'Ærø Værft');
  await visitor.expectSound();
});
