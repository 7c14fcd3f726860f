/** As much of @google-cloud/bigquery as is used here: what a test can stand in for. */
import {InputError} from '../input-error';

export interface JobError {
  readonly message?: string;
}

/** What the client says of a job when it ends, or of a dry run at once. */
export interface JobMetadata {
  readonly status?: {readonly errorResult?: JobError; readonly state?: string};
  readonly statistics?: {readonly totalBytesProcessed?: string};
}

export interface Job {
  readonly metadata?: JobMetadata;
  getQueryResults(): Promise<[readonly Record<string, unknown>[], ...unknown[]]>;
}

export interface QueryOptions {
  readonly query: string;
  readonly location?: string | undefined;
  readonly dryRun?: boolean;
  readonly useLegacySql: false;
}

export interface LoadOptions {
  readonly sourceFormat: 'NEWLINE_DELIMITED_JSON';
  readonly writeDisposition: 'WRITE_EMPTY';
  readonly createDisposition: 'CREATE_NEVER';
  readonly location?: string | undefined;
}

export interface Client {
  createQueryJob(options: QueryOptions): Promise<[Job, ...unknown[]]>;
  dataset(id: string): {
    table(id: string): {load(path: string, options: LoadOptions): Promise<[JobMetadata, ...unknown[]]>};
  };
}

/** Newer ones want a newer Node than this project does. */
export const CLIENT_PACKAGE = '@google-cloud/bigquery@8.3.1';

/**
 * Google's official client, with the credentials that it finds itself. It is not part of this project's packages, as most
 * people never need it. Throws InputError where it is not installed.
 */
export async function officialClient(project: string): Promise<Client> {
  const name = '@google-cloud/bigquery';
  const module = (await import(name).catch(error => {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw new InputError([
      `Google's client for BigQuery is not installed. Install it, which changes no file of the project: npm install --no-save ${CLIENT_PACKAGE}`,
    ]);
  })) as {BigQuery: new (options: {projectId: string}) => Client};
  return new module.BigQuery({projectId: project});
}

/** What the client throws, in words that name the way out; undefined for what is not the user's. */
export function inUsersWords(error: unknown, project: string): InputError | undefined {
  const {message = '', code} = error as {message?: string; code?: unknown};
  if (/Could not load the default credentials|default credentials were not found/i.test(message)) {
    return new InputError([
      'BigQuery has no credentials here. Log in with: gcloud auth application-default login',
      'Or name the key file of a service account in the variable GOOGLE_APPLICATION_CREDENTIALS.',
    ]);
  }
  if (/invalid_grant|reauth/i.test(message)) {
    return new InputError(['The login has run out. Log in again: gcloud auth application-default login']);
  }
  if (typeof code === 'string' && /^(ENOTFOUND|EAI_AGAIN|ECONN|ETIMEDOUT)/.test(code)) {
    return new InputError([`BigQuery can't be reached from here: ${message}`]);
  }
  if (code === 400 || code === 401 || code === 403 || code === 404) {
    return new InputError([`BigQuery refuses this in the project ${project}: ${message}`]);
  }
  return undefined;
}
