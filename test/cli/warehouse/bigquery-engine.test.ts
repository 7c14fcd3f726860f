import {describe, expect, it} from 'vitest';
import {
  type Client,
  inUsersWords,
  type LoadOptions,
  officialClient,
  type QueryOptions,
} from '../../../cli/warehouse/bigquery-client';
import {BigQueryEngine} from '../../../cli/warehouse/bigquery-engine';
import {views} from '../../../cli/warehouse/sql-files';

interface Asked {
  readonly queries: QueryOptions[];
  readonly loads: {dataset: string; table: string; path: string; options: LoadOptions}[];
}

interface Answers {
  readonly rows?: readonly Record<string, unknown>[];
  readonly failure?: unknown;
  readonly loadError?: string;
}

/** Stands in for Google's client: notes what it is asked, and answers what it is told to. */
function fake({rows = [], failure, loadError}: Answers = {}): {client: Client; asked: Asked} {
  const asked: Asked = {queries: [], loads: []};
  const client: Client = {
    createQueryJob: async options => {
      asked.queries.push(options);
      if (failure !== undefined) throw failure;
      return [{metadata: {statistics: {totalBytesProcessed: '1234'}}, getQueryResults: async () => [rows]}];
    },
    dataset: dataset => ({
      table: table => ({
        load: async (path, options) => {
          asked.loads.push({dataset, table, path, options});
          return [{status: loadError === undefined ? {} : {errorResult: {message: loadError}}}];
        },
      }),
    }),
  };
  return {client, asked};
}

const place = {project: 'my-company-1', dataset: 'crm', location: 'EU'};
const silent = (): void => undefined;

describe('BigQuery, by a client that only notes what it is asked', () => {
  it('makes the schema, fills the tables by load jobs, and then makes the views', async () => {
    const {client, asked} = fake();
    await new BigQueryEngine(client, place).load([{table: 'stages', path: '/tmp/stages.ndjson', rows: 8}], silent);
    expect(asked.loads).toEqual([
      {
        dataset: 'crm',
        table: 'stages',
        path: '/tmp/stages.ndjson',
        options: {
          sourceFormat: 'NEWLINE_DELIMITED_JSON',
          writeDisposition: 'WRITE_EMPTY',
          createDisposition: 'CREATE_NEVER',
          location: 'EU',
        },
      },
    ]);
    const [schema] = asked.queries;
    expect(schema).toEqual({
      query: 'CREATE SCHEMA IF NOT EXISTS `my-company-1`.crm',
      useLegacySql: false,
      location: 'EU',
    });
    const texts = asked.queries.map(({query}) => query);
    expect(texts.filter(text => text.includes('CREATE OR REPLACE VIEW'))).toHaveLength(views.length);
    expect(texts.find(text => text.includes('.conversations ('))).toContain(
      'PARTITION BY DATETIME_TRUNC(date, MONTH)\nCLUSTER BY customer',
    );
    expect(texts.filter(text => text.includes('sales_pipeline'))).toEqual([]);
    expect(texts.filter(text => /\bINSERT\b/.test(text))).toEqual([]);
  });

  it('asks for the whole overview in one script that changes no table, with the settings written into it', async () => {
    const {client, asked} = fake({rows: [{section: 'metrics', line: '{"dealsWon": 3}'}]});
    const settings = {asOfDay: '2017-12-31', salesperson: 'O\'Neil "sales_pipeline.settings" \\'};
    expect(await new BigQueryEngine(client, place).overview(settings)).toEqual([
      {section: 'metrics', row: {dealsWon: 3}},
    ]);
    expect(asked.queries).toHaveLength(1);
    const [{query = ''} = {}] = asked.queries;
    expect(query).toContain('CAST("2017-12-31" AS DATE) AS asOfDay');
    expect(query).toContain('CAST("O\'Neil \\"sales_pipeline.settings\\" \\\\" AS STRING) AS salesperson');
    expect(query).not.toContain('.settings\n');
    expect(query.match(/CREATE OR REPLACE (?!TEMP TABLE kept_)/g)).toBeNull();
  });

  it('asks what a view reads by a dry run', async () => {
    const {client, asked} = fake();
    expect(await new BigQueryEngine(client, place).bytesOf('metrics')).toBe(1234);
    expect(asked.queries).toEqual([
      {query: 'SELECT * FROM `my-company-1`.crm.metrics', useLegacySql: false, location: 'EU', dryRun: true},
    ]);
  });

  it('says which table could not be loaded, and why', async () => {
    const {client} = fake({loadError: 'Quota exceeded'});
    const loading = new BigQueryEngine(client, place).load([{table: 'targets', path: 'x', rows: 1}], silent);
    await expect(loading).rejects.toThrow('BigQuery could not load the table targets: Quota exceeded');
  });

  it('names the way out where there are no credentials, or where it is refused', async () => {
    const missing = new Error('Could not load the default credentials. Browse to https://cloud.google.com/docs');
    const {client} = fake({failure: missing});
    await expect(new BigQueryEngine(client, place).overview({})).rejects.toThrow(
      'gcloud auth application-default login',
    );
    const refused = Object.assign(new Error('Access Denied'), {code: 403});
    expect(inUsersWords(refused, 'p')?.problems).toEqual(['BigQuery refuses this in the project p: Access Denied']);
    const unreachable = Object.assign(new Error('getaddrinfo ENOTFOUND'), {code: 'ENOTFOUND'});
    expect(inUsersWords(unreachable, 'p')?.problems).toEqual([
      "BigQuery can't be reached from here: getaddrinfo ENOTFOUND",
    ]);
    expect(inUsersWords(new TypeError('x is not a function'), 'p')).toBeUndefined();
  });

  it("says how to install Google's client where it is not there", async () => {
    await expect(officialClient('my-company-1')).rejects.toThrow('npm install --no-save @google-cloud/bigquery@');
  });
});
