import {InputError} from '../input-error';
import {type Client, inUsersWords, type JobMetadata} from './bigquery-client';
import type {Engine, Line, TableFile} from './engine';
import {overviewScript, SETTINGS, SHOWN} from './overview-script';
import {type Settings, settingsTable} from './settings';
import {DATASET, functionStatements, schemaStatements, views} from './sql-files';

export interface BigQueryPlace {
  readonly project: string;
  readonly dataset: string;
  /** Such as `EU`; where the dataset is. */
  readonly location?: string | undefined;
}

/** BigQuery, by Google's official client. Tables are filled by load jobs, which cost nothing; never row by row. */
export class BigQueryEngine implements Engine {
  constructor(
    private readonly client: Client,
    private readonly place: BigQueryPlace,
  ) {}

  async load(files: readonly TableFile[], progress: (text: string) => void): Promise<void> {
    for (const statement of [...schemaStatements, ...functionStatements]) await this.run(this.named(statement));
    for (const {table, path, rows} of files) {
      if (table !== 'settings') progress(`Loading ${rows.toLocaleString('en')} rows of ${table}…`);
      const {dataset, location} = this.place;
      const [metadata] = await this.asked(() =>
        this.client
          .dataset(dataset)
          .table(table)
          .load(path, {
            sourceFormat: 'NEWLINE_DELIMITED_JSON',
            writeDisposition: 'WRITE_EMPTY',
            // The table has been made just now, empty, partitioned, and with the descriptions of its columns: these are to stay.
            createDisposition: 'CREATE_NEVER',
            ...(location && {location}),
          }),
      );
      requireSuccess(metadata, `the table ${table}`);
    }
    progress('Making the views…');
    for (const {statement} of views) await this.run(this.named(statement));
  }

  async overview(
    settings: Settings,
    progress: (text: string) => void = () => {},
    shown: readonly string[] = SHOWN,
  ): Promise<Line[]> {
    progress('Asking BigQuery…');
    const {keep, answer} = overviewScript(shown);
    // One script: what it keeps is gone when it ends.
    const script = [...keep.map(({statement}) => statement), answer].join(';\n\n');
    const given = settingsTable(settings, quoted);
    const rows = await this.run(this.named(script).replaceAll(this.named(SETTINGS), () => given));
    return rows.map(({section, line}) => ({section: String(section), row: JSON.parse(String(line))}));
  }

  /** Bytes that a view would read, by a dry run: it costs nothing. */
  async bytesOf(view: string): Promise<number> {
    const query = this.named(`SELECT * FROM ${DATASET}.${view}`);
    const [job] = await this.asked(() => this.client.createQueryJob({...this.options(query), dryRun: true}));
    return Number(job.metadata?.statistics?.totalBytesProcessed ?? Number.NaN);
  }

  async close(): Promise<void> {}

  private async run(query: string): Promise<readonly Record<string, unknown>[]> {
    return this.asked(async () => {
      const [job] = await this.client.createQueryJob(this.options(query));
      const [rows] = await job.getQueryResults();
      return rows;
    });
  }

  private options(query: string) {
    const {location} = this.place;
    return {query, useLegacySql: false as const, ...(location && {location})};
  }

  /** With the name of the user's dataset in the place of the files'. */
  private named(statement: string): string {
    const {project, dataset} = this.place;
    return statement.replaceAll(new RegExp(`\\b${DATASET}\\b`, 'g'), () => `\`${project}\`.${dataset}`);
  }

  private async asked<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    try {
      return await ask();
    } catch (error) {
      throw inUsersWords(error, this.place.project) ?? error;
    }
  }
}

function requireSuccess({status}: JobMetadata, what: string): void {
  const message = status?.errorResult?.message;
  if (message !== undefined) throw new InputError([`BigQuery could not load ${what}: ${message}`]);
}

/** GoogleSQL reads the escapes of JSON. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
