import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {browser} from '../../../workbench/page/server/bundles';

export {openData} from '../../../workbench/page/server/open-data';

/** Code of the page's own that is bundled by itself, for a test to run in a browser. It imports as a file beside `main.ts`. */
export async function bundleParts(contents: string): Promise<string> {
  const resolveDir = fileURLToPath(new URL('../../../workbench/page/browser', import.meta.url));
  const {outputFiles} = await build({
    ...browser,
    stdin: {contents, resolveDir, loader: 'ts'},
    bundle: true,
    write: false,
    logLevel: 'silent',
    define: {'process.env.NODE_ENV': '"production"'},
  });
  return outputFiles?.[0]?.text ?? '';
}
