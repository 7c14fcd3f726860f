import {readFileSync} from 'node:fs';
import {z} from 'zod';

const schema = z.object({timeZone: z.string(), oauthScopes: z.array(z.string())});

/** What `appsscript.json` declares: the script's own time zone, and the scopes that the user is asked for. */
export interface Manifest {
  timeZone: string;
  scopes: ReadonlySet<string>;
}

/** Throws when the file is missing, or declares no scopes: Google would then guess them from the code. */
export function readManifest(path: string): Manifest {
  const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
  if (!parsed.success) throw new Error(`${path} is not a usable manifest: ${z.prettifyError(parsed.error)}`);
  return {timeZone: parsed.data.timeZone, scopes: new Set(parsed.data.oauthScopes)};
}
