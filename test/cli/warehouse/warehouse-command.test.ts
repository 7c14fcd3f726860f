import {mkdtempSync, rmSync, truncateSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, it} from 'vitest';
import {runCommand} from '../../../cli/run-command';
import {warehouseCommand} from '../../../cli/warehouse/warehouse-command';
import {writeFile} from '../write-file';

const stages = 'Stage,Type,Probability,Target days\nCall,Open,10%,7\nDemo,Open,0.5,30\nWon,Won,1,\nLost,Lost,0,\n';
const customers = 'Customer,Account opened,Source\nAnn,2017-02-25,Fair\n007,2017-03-10,\n';
const conversations = `Customer,Date,Stage,Value,Salesperson,Expected close,My own
Ann,2017-03-01,Call,100,Kim,soon,x
ann ,2017-03-11T10:00:00,Demo,"1,000",,,
ANN,2017-03-21,Won,,,,
007,2017-03-05,Call,50,kim,2017-04-01,
007,2017-04-20,Lost,,,,
Bob,soon,Call,,,,
Bob,2017-03-31,Tea,,,,
,,,,,,
,2017-03-31,Call,,,,
`;

const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
afterAll(() => rmSync(folder, {recursive: true}));

const world = {now: new Date('2026-11-29T12:00:00Z'), client: () => Promise.reject(new Error('nobody asks'))};

async function run(...args: string[]) {
  const printed = {out: '', error: ''};
  const output = {
    out: (text: string) => {
      printed.out += text;
    },
    error: (text: string) => {
      printed.error += text;
    },
  };
  const code = await runCommand(output, () => warehouseCommand(args, output, world));
  return {code, ...printed};
}

function tables(): string[] {
  return Object.entries({stages, customers, conversations}).flatMap(([name, text]) => [
    `--${name}`,
    writeFile(`${name}.csv`, text),
  ]);
}

describe('npm run warehouse', () => {
  it('prints the overview of CSV files, and says what could not be read', async () => {
    const {code, out, error} = await run('overview', ...tables(), '--as-of', '2017-03-31');
    expect(code).toBe(0);
    const overview = JSON.parse(out);
    expect(overview).toMatchObject({
      asOf: '2017-03-31',
      metrics: {dealsWon: 1, dealsInPipeline: 1, dealsLost: 0, averageDaysToClose: 20, rowsLeftOut: 3},
      forecast: {openValue: 50, closingThisWeek: {deals: 1, value: 50}},
      salespeople: [{name: 'Kim', openDeals: 1, wonDeals: 1, wonValue: 1000}],
      sources: [{name: '(none)'}, {name: 'Fair', won: 1}],
    });
    expect(overview.sentences).toHaveLength(3);
    expect(overview.sentences[1]).toBe(
      '1 deal is expected to close this week, worth 50 (weighted 5); none is overdue.',
    );
    expect(error).toContain('line 2, column "Expected close": "soon" is not a date');
    expect(error).toContain('line 7, column "Date": "soon" is not a date');
  });

  it('keeps tables in a file, with the settings for whoever asks the views', async () => {
    const file = join(folder, 'kept.duckdb');
    expect(await run('overview', '--file', file)).toMatchObject({
      code: 1,
      error: expect.stringContaining('load --file'),
    });
    expect(await run('load', ...tables(), '--file', file, '--as-of', '2017-03-31')).toMatchObject({code: 0, out: ''});
    const {out} = await run('overview', '--file', file, '--as-of', '2017-04-30', '--salesperson', 'KIM');
    expect(JSON.parse(out).metrics).toMatchObject({dealsWon: 1, dealsLost: 1, dealsInPipeline: 0});
    const {DuckDbEngine} = await import('../../../cli/warehouse/duckdb-engine');
    const engine = await DuckDbEngine.open(file);
    expect(await engine.rows('SELECT dealsInPipeline, rowsLeftOut FROM sales_pipeline.metrics')).toEqual([
      {dealsInPipeline: 1n, rowsLeftOut: 3n},
    ]);
    expect(await engine.rows('SELECT rowNumber, reasons FROM sales_pipeline.left_out ORDER BY 1')).toEqual([
      {rowNumber: 6n, reasons: 'not a date'},
      {rowNumber: 7n, reasons: 'unknown stage'},
      {rowNumber: 8n, reasons: 'no customer'},
    ]);
    await engine.close();
  });

  it('runs on the sample data where no tables are given', async () => {
    const {code, out} = await run('overview');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({asOf: '2026-11-29', team: {quota: 300_000}});
  });

  it('prints what each view would cost', async () => {
    const {out} = await run('price', ...tables());
    // Three tables of ten megabytes: the least that is charged.
    expect(out).toMatch(/^metrics +31\.5 +0\.000179$/m);
    expect(out).toMatch(/^salespeople +41\.9 /m);
  });

  it.each([
    [
      ['overview', '--conversations', 'x.csv'],
      '--stages FILE is missing.\n--customers FILE is missing.\nTry --help.\n',
    ],
    [['show'], 'Say one of load, overview, price.\nTry --help.\n'],
    [['overview', '--engine', 'oracle'], '--engine "oracle" is neither duckdb nor bigquery.\n'],
    [['load', '--project', 'my-company-1'], '--project is for BigQuery: add --engine bigquery.\n'],
    [['load', '--engine', 'bigquery', '--project', 'my-company-1'], '--dataset is missing.\nTry --help.\n'],
    [['load', '--engine', 'bigquery', '--project', 'x`; DROP', '--dataset', 'd'], 'is not the ID of a project'],
    [['load', '--engine', 'bigquery', '--project', 'my-company-1', '--dataset', 'a-b'], 'is not the name of a dataset'],
    [['overview', '--as-of', '31.12.2017'], '--as-of "31.12.2017" is not a day such as 2017-12-31.\n'],
    [['overview', '--from', '2017-02-01', '--to', '2017-01-01'], '--from 2017-02-01 is after --to 2017-01-01.\n'],
    [['overview', '--stages', 'no.csv', '--customers', 'no.csv', '--conversations', 'no.csv'], "no.csv can't be read"],
  ])('%j is refused', async (args, words) => {
    const {code, error} = await run(...args);
    expect(code).toBe(1);
    expect(error).toContain(words);
  });

  it('reads tables as programs save them, with the days and amounts of each column as it writes them', async () => {
    const log = 'Customer;Date;Stage;Value\nAnn;25.02.2017;Call;1.250,50\nBob;03.04.2017;Won;2.000\n';
    const files = ['--stages', writeFile('s.csv', stages), '--customers', writeFile('c.csv', customers)];
    const {code, out, error} = await run(
      'overview',
      ...files,
      '--conversations',
      writeFile('log.csv', log),
      '--as-of',
      '2017-04-30',
    );
    expect({code, warned: error.includes('kept as text')}).toEqual({code: 0, warned: false});
    expect(JSON.parse(out)).toMatchObject({
      metrics: {dealsWon: 1, dealsInPipeline: 1, rowsLeftOut: 0},
      forecast: {openValue: 1250.5},
      salespeople: [{name: '(none)', wonValue: 2000}],
    });
  });

  it('reads a file that does not fit into memory, and says what is wrong with it', async () => {
    const large = writeFile('large.csv', 'Customer,Date\n');
    truncateSync(large, 200_000_001);
    const {code, error} = await run('load', ...tables().slice(0, 4), '--conversations', large);
    expect(code).toBe(1);
    expect(error).toContain('large.csv holds bytes that are no UTF-8');
  });

  it('helps', async () => {
    expect((await run('--help')).out).toMatch(/^npm run warehouse -- load \| overview \| price/);
  });
});
