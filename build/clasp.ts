import {spawnSync} from 'node:child_process';
import {root} from './paths.ts';

/** Google's own command line for Apps Script, as this project pins it. */
const CLASP = `${root}/node_modules/@google/clasp/build/src/index.js`;

/** What a clasp command said. clasp ends with 0 after some failures, so `json` (undefined when it printed none) decides. */
export interface ClaspAnswer {
  readonly json: unknown;
  readonly said: string;
}

/**
 * Runs one clasp command with `--json`.
 *
 * @param project absolute folder that holds `.clasp.json`
 * @param environment added to this process's; `clasp_config_auth` names another login file
 * @throws Error when no process can be started. What a command fails at is in the answer.
 */
export function clasp(project: string, args: readonly string[], environment: NodeJS.ProcessEnv = {}): ClaspAnswer {
  const {stdout, stderr, error} = spawnSync(process.execPath, [CLASP, ...args, '--json'], {
    cwd: project,
    encoding: 'utf8',
    env: {...process.env, ...environment},
  });
  if (error) throw error;
  return {json: parsed(stdout), said: `${stdout}${stderr}`.trim()};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
