/**
 * Google's own reference engine of GoogleSQL, as a package for Node ships it: a program that answers calls on a local port. It is
 * installed beside the project's packages, as it is large and slow: `npm run warehouse:reference` does so.
 */
import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {existsSync, mkdirSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {createServer} from 'node:net';
import {setTimeout as wait} from 'node:timers/promises';
import {root} from '../../../build/paths.ts';

const PACKAGE = '@fivetrandevelopers/zetasql';
const VERSION = '1.13.0';
const FOLDER = `${root}/.cache/zetasql`;
const LARGEST_MESSAGE = 500 * 2 ** 20;

/** A cell as it comes over the wire, of the kinds that are asked for. */
interface Cell {
  readonly stringValue?: string;
}

interface Service {
  waitForReady(deadline: Date, done: (error?: Error) => void): void;
  getLanguageOptions(request: object, done: (error: Error | null, answer: object) => void): void;
  evaluateQuery(
    request: object,
    done: (error: Error | null, answer: {content: {tableData: {row: {cell: Cell[]}[]} | null}}) => void,
  ): void;
  close(): void;
}

export function install(): void {
  if (existsSync(`${FOLDER}/node_modules/${PACKAGE}/package.json`)) return;
  console.log(`Installing ${PACKAGE}@${VERSION} in .cache/zetasql: 340 MB…`);
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(`${FOLDER}/package.json`, '{"private": true}\n');
  execFileSync('npm', ['install', '--save-exact', `${PACKAGE}@${VERSION}`], {cwd: FOLDER, stdio: 'inherit'});
}

export class ReferenceEngine {
  private constructor(
    private readonly program: ChildProcess,
    private readonly service: Service,
    private readonly language: object,
  ) {}

  static async start(): Promise<ReferenceEngine> {
    const port = await freePort();
    const suffix = (process.arch.startsWith('arm') ? '_arm' : '') + (process.platform === 'darwin' ? '' : '.so');
    const library = `${FOLDER}/node_modules/${PACKAGE}/lib/zetasql`;
    const program = spawn(`${library}/remote_server${suffix}`, ['localhost', String(port)], {stdio: 'ignore'});
    const service = await connect(`${library}/protos`, port);
    const language = await new Promise<object>((resolve, reject) => {
      service.getLanguageOptions({maximumFeatures: true}, (error, answer) => (error ? reject(error) : resolve(answer)));
    });
    return new ReferenceEngine(program, service, {...language, productMode: 'PRODUCT_EXTERNAL'});
  }

  /** The rows of a query whose columns are all texts. Throws with the engine's words for one that it does not take. */
  async rows(sql: string): Promise<string[][]> {
    const request = {
      sql,
      options: {languageOptions: this.language},
      simpleCatalog: {name: 'warehouse', builtinFunctionOptions: {languageOptions: this.language}},
    };
    return new Promise((resolve, reject) => {
      this.service.evaluateQuery(request, (error, answer) => {
        if (error) reject(error);
        else resolve((answer.content.tableData?.row ?? []).map(({cell}) => cell.map(each => each.stringValue ?? '')));
      });
    });
  }

  stop(): void {
    this.service.close();
    this.program.kill('SIGKILL');
  }
}

async function connect(protos: string, port: number): Promise<Service> {
  const load = createRequire(`${FOLDER}/package.json`);
  const grpc = load('@grpc/grpc-js');
  const definition = load('@grpc/proto-loader').loadSync('local_service.proto', {
    defaults: true,
    oneofs: true,
    enums: String,
    includeDirs: [protos],
  });
  const {ZetaSqlLocalService} = grpc.loadPackageDefinition(definition).zetasql.local_service;
  const service: Service = new ZetaSqlLocalService(`localhost:${port}`, grpc.credentials.createInsecure(), {
    'grpc.max_send_message_length': LARGEST_MESSAGE,
    'grpc.max_receive_message_length': LARGEST_MESSAGE,
  });
  for (let attempt = 1; ; attempt++) {
    const error = await new Promise<Error | undefined>(done => service.waitForReady(new Date(Date.now() + 5000), done));
    if (!error) return service;
    if (attempt > 10) throw error;
    await wait(500);
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>(done => server.listen(0, '127.0.0.1', done));
  const {port} = server.address() as {port: number};
  await new Promise(done => server.close(done));
  return port;
}
