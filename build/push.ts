import {root} from './paths.ts';
import {PushRefused, send} from './send.ts';

try {
  const files = await send(root);
  console.log(files.length > 0 ? `pushed ${files.join(', ')}` : 'Google has these files already');
  console.log('To open the spreadsheet: npx clasp open-container');
} catch (error) {
  if (!(error instanceof PushRefused)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
