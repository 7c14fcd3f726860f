import {createHash} from 'node:crypto';
import type {DuckDBConnection, DuckDBInstance} from '@duckdb/node-api';
import type {TableId} from '../../src/pipeline/tables/table';
import {InputError} from '../input-error';
import {toDuckDb} from './duckdb-dialect';
import type {Engine, Line, TableFile} from './engine';
import {overviewScript, SETTINGS, SHOWN, storedAs, storing} from './overview-script';
import {bytesByRule, columnsRead} from './price';
import {type Settings, settingsTable} from './settings';
import {DATASET, functionStatements, schemaStatements, views} from './sql-files';
import {columnsOf, type SqlColumn} from './table-columns';

/** To put the log in order takes more than a third of an overview's time, and serves every day and filter. */
const SORTED = ['sorted_log', 'all_stays'] as const;

/** DuckDB in this process: `:memory:`, or a file that keeps the tables for next time. */
export class DuckDbEngine implements Engine {
  private constructor(
    private readonly instance: DuckDBInstance,
    readonly connection: DuckDBConnection,
  ) {}

  /** @param options DuckDB's own, such as `threads`. Throws InputError for a file that is none of DuckDB's. */
  static async open(file = ':memory:', options: Record<string, string> = {}): Promise<DuckDbEngine> {
    const {DuckDBInstance} = await import('@duckdb/node-api');
    const instance = await DuckDBInstance.create(file, options).catch((error: Error) => {
      throw new InputError([`${file} can't be opened as a database of DuckDB: ${error.message.split('\n')[0]}`]);
    });
    return new DuckDbEngine(instance, await instance.connect());
  }

  async makeTables(): Promise<void> {
    for (const statement of [...schemaStatements, ...functionStatements]) {
      await this.connection.run(toDuckDb(statement));
    }
  }

  async makeViews(): Promise<void> {
    for (const {statement} of views) await this.connection.run(toDuckDb(statement));
  }

  async load(files: readonly TableFile[], progress: (text: string) => void = () => {}): Promise<void> {
    await this.makeTables();
    for (const file of files) {
      if (file.table !== 'settings') progress(`Loading ${file.rows.toLocaleString('en')} rows of ${file.table}…`);
      await this.fill(file);
    }
    await this.makeViews();
    await this.sortLog(progress);
  }

  async fill({table, path}: TableFile): Promise<void> {
    const columns = columnsOf(table);
    const names = columns.map(({name}) => name).join(', ');
    const types = columns.map(({name, type}) => `${name}: '${type}'`).join(', ');
    const lines = `read_json(${quoted(path)}, format = 'newline_delimited', columns = {${types}})`;
    await this.connection.run(toDuckDb(`INSERT INTO ${DATASET}.${table} (${names}) SELECT ${names} FROM ${lines}`));
  }

  async overview(
    settings: Settings,
    progress: (text: string) => void = () => {},
    shown: readonly string[] = SHOWN,
  ): Promise<Line[]> {
    await this.sortLog(progress);
    const {keep, answer} = overviewScript(shown, SORTED);
    const given = settingsTable(settings, quoted);
    for (const {name, statement} of keep) {
      progress(`Working out ${name}…`);
      await this.connection.run(toDuckDb(statement).replaceAll(SETTINGS, () => given));
    }
    progress('Adding up…');
    const rows = await this.rows(toDuckDb(answer));
    return rows.map(({section, line}) => ({section: String(section), row: JSON.parse(String(line))}));
  }

  /** Puts the log in order and keeps it so in the file, unless that was done since it last changed, by whomever. */
  async sortLog(progress: (text: string) => void = () => {}): Promise<void> {
    progress('Looking whether the log has changed…');
    const statements = storing(SORTED).map(toDuckDb);
    // The stays are read from the log, and so from all that it is.
    const sums = [...columnsRead('all_stays')].map(([table, columns]) => `(${sumOf(table, columns)}) AS ${table}`);
    const made = [functionStatements, statements, await this.rows(`SELECT ${sums.join(', ')}`)];
    const madeFrom = createHash('sha256').update(JSON.stringify(made)).digest('hex');
    const kept = await this.rows(`SELECT 1 FROM duckdb_tables() WHERE comment = '${madeFrom}'`);
    if (kept.length === SORTED.length) return;
    progress('Putting the log in order…');
    for (const statement of statements) await this.connection.run(statement);
    // Last, so that tables which a run left behind that was cut off are made again.
    for (const view of SORTED) await this.connection.run(`COMMENT ON TABLE ${storedAs(view)} IS '${madeFrom}'`);
  }

  /** The rows of a query in DuckDB's own words. */
  async rows(query: string): Promise<Record<string, unknown>[]> {
    return (await this.connection.runAndReadAll(query)).getRowObjectsJS();
  }

  bytesOf(view: string): Promise<number> {
    return bytesByRule(query => this.rows(query), view);
  }

  async close(): Promise<void> {
    this.connection.closeSync();
    this.instance.closeSync();
  }
}

/** A query for a number that is another one as soon as a cell of these columns is. */
function sumOf(table: TableId, columns: readonly SqlColumn[]): string {
  const names = columns.map(({name}) => name);
  return `SELECT CAST(SUM(hash(${names.join(', ')})) AS VARCHAR) FROM ${DATASET}.${table}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
