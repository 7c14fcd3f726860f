import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {dist} from '../../build/paths.ts';

/** A number that is another for each text of the built script: so the quick tests come round to other points with each change. */
export const SEED = createHash('sha256')
  .update(readFileSync(`${dist}/Code.js`))
  .digest()
  .readUInt32BE();
