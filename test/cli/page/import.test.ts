import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {dist} from '../../../build/paths';
import {overviewJson} from '../../../cli/overview-json';
import {showOverview} from '../../../cli/show-overview';
import {Host, type SavedSpreadsheet} from '../../../workbench/index';
import {useBrowser} from '../../browser/open-browser';
import {differences} from '../../recount/near';
import {opportunitiesFolder, readExpected, whyNoOpportunities} from '../../recount/opportunities';
import {writeFile} from '../write-file';
import {emptySpreadsheet, type PageServer, usePageServer} from './page-server';
import {PATIENCE, Visitor} from './visitor';

/** A machine that does other things too takes many times as long as an idle one. */
const SLOW = {timeout: 600_000};
const ADD_ON = ['Extensions', 'Sales Pipeline'] as const;
const openPage = useBrowser();

interface Metrics {
  readonly metrics: Readonly<Record<string, number | null>>;
  readonly stages: readonly Readonly<Record<string, unknown>>[];
}

/** Sets up without sample data, and opens the panel on the import. */
async function begin(address: string): Promise<Visitor> {
  const page = await openPage({width: 1280, height: 860});
  page.setDefaultTimeout(120_000);
  const visitor = await Visitor.open(page, address);
  await visitor.menu(...ADD_ON, 'Set up');
  await visitor.answer('Set up Sales Pipeline', 'No');
  await page.getByText('Ready. Log each talk').waitFor(SLOW);
  await visitor.menu(...ADD_ON, 'Import…');
  await visitor.panel.getByRole('heading', {name: 'Import'}).waitFor(SLOW);
  return visitor;
}

async function choose({page, panel}: Visitor, path: string): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    panel.getByRole('button', {name: 'Choose a file…'}).click(),
  ]);
  await chooser.setFiles(path);
}

/** What the overview says on a day, of the file that the page keeps. */
async function overviewOn(server: PageServer, asOf: string): Promise<Metrics> {
  await server.stop();
  const data = JSON.parse(readFileSync(server.file, 'utf8')) as SavedSpreadsheet;
  const host = new Host({codeDir: dist, manifestPath: `${dist}/appsscript.json`, htmlDir: dist, data});
  host.open();
  return JSON.parse(overviewJson(showOverview(host, {asOf}))) as Metrics;
}

/** Sixty deals of three sellers: each third one won, each third one lost. */
function deals(): string {
  const lines = Array.from({length: 60}, (_, index) => {
    const [month, day] = [1 + Math.floor(index / 10), 10 + (index % 10)].map(part => String(part).padStart(2, '0'));
    const stage = ['Meeting', 'Won', 'Lost'][index % 3];
    const closed = stage === 'Meeting' ? '' : `2025-08-${day}`;
    return `${index + 1},Order ${index + 1},Company ${index % 20},${stage},2025-${month}-${day},${closed},${1000 + index},Seller ${index % 3}`;
  });
  return ['Deal ID,Deal name,Company,Stage,Created on,Closed on,Amount,Owner', ...lines].join('\n');
}

describe('a list of deals', {timeout: 900_000}, () => {
  const server = usePageServer(emptySpreadsheet);

  it('is imported by a few clicks, shows in the overview, and is taken back', async () => {
    const visitor = await begin(server().address);
    const {page, panel} = visitor;
    await visitor.expectSound();
    await choose(visitor, writeFile('deals.csv', deals()));
    await panel.getByText('A list of deals, 60 rows.').waitFor();
    await panel.getByRole('button', {name: 'Next: stages'}).click();
    await panel.getByRole('button', {name: 'See what will come'}).click();
    await visitor.expectSound();
    await panel.getByRole('button', {name: 'Import 100 conversations'}).click();
    await panel.getByText('100 conversations and 20 customers were imported.').first().waitFor(SLOW);
    await visitor.expectSound();
    await visitor.sees('Conversations', 'B101', 'Company 19');
    await visitor.sees('Stages', 'A2', 'Meeting');
    await visitor.openSheet('Overview');
    await expect.poll(async () => (await visitor.funnel()).bars, PATIENCE).toEqual({Meeting: 60, Won: 20});

    await visitor.menu(...ADD_ON, 'Prove the numbers');
    await visitor
      .dialog('Prove the numbers')
      .getByText(/^(\d+) of \1 numbers agree/)
      .waitFor(SLOW);
    await visitor.answer('Prove the numbers', 'OK');
    await panel.getByRole('button', {name: 'Undo'}).click();
    await panel.getByText('The stages are as they were before.').first().waitFor(SLOW);
    await visitor.sees('Conversations', 'B2', null);
    await visitor.sees('Customers', 'A2', null);
    await visitor.sees('Stages', 'A2', 'New opportunity');
    await expect.poll(async () => Object.values((await visitor.funnel()).bars).some(Boolean), PATIENCE).toBe(false);
    await visitor.expectSound();
    await page.close();
  });
});

describe('8,800 real deals', {timeout: 1_800_000}, () => {
  const server = usePageServer(emptySpreadsheet);

  it('are imported as they are proposed, and show the numbers that they are known for', async context => {
    if (opportunitiesFolder === null) return context.skip(whyNoOpportunities);
    const folder = opportunitiesFolder;
    const visitor = await begin(server().address);
    const {page, panel} = visitor;
    const began = Date.now();
    await choose(visitor, join(folder, 'opportunities.csv'));
    await panel.getByText('A list of deals, 8,800 rows.').waitFor();
    await panel.getByRole('button', {name: 'Next: stages'}).click();
    await panel.getByRole('button', {name: 'See what will come'}).click();
    await panel.getByText('500 rows left out').waitFor();
    await panel.getByText('It has no date.').waitFor();
    await panel.getByRole('button', {name: 'Import 15,011 conversations'}).click();
    await panel.getByRole('heading', {name: 'Done'}).waitFor(SLOW);
    console.log(`8,800 deals were imported in ${Math.round((Date.now() - began) / 1000)} s.`);
    await visitor.expectSound();
    await page.close();

    const shown = await overviewOn(server(), '2017-12-31');
    const expected = readExpected(folder, 'expected-2017-12-31') as Metrics;
    // The undated deals stay out of the log: they are listed by the import, and no rows of it.
    expect(shown.metrics.rowsLeftOut).toBe(0);
    // What open deals are worth does not stand in the list.
    const known = {...expected.metrics, rowsLeftOut: 0, averageDealSize: null, salesVelocityPerDay: null};
    const metrics = Object.fromEntries(Object.keys(known).map(id => [id, shown.metrics[id]]));
    expect(differences(metrics, known)).toEqual([]);
    const names = expected.stages.map(({stage}) => stage);
    const stages = shown.stages.filter(({stage}) => names.includes(stage));
    const facts = stages.map((stage, place) =>
      Object.fromEntries(Object.keys(expected.stages[place] ?? {}).map(key => [key, stage[key]])),
    );
    expect(differences(facts, expected.stages)).toEqual([]);
  });
});
