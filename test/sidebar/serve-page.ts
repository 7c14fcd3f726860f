import {createHash} from 'node:crypto';
import {createServer, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';

/** A page served to a browser on this machine, under a policy that allows what stands in it and nothing else. */
export interface ServedPage {
  readonly url: string;
  readonly close: () => void;
}

/**
 * Serves one page. Only its own inline script and stylesheet may run, known by their hashes: no attribute with code, no
 * markup made from text (trusted types), no connection to anywhere.
 */
export async function servePage(html: string): Promise<ServedPage> {
  const policy = [
    "default-src 'none'",
    `script-src ${hashes(html, 'script')}`,
    `style-src ${hashes(html, 'style')}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
  const server = createServer((request, response) => {
    const isPage = request.url === '/';
    response.writeHead(isPage ? 200 : 204, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
    });
    response.end(isPage ? html : undefined);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {url: `http://127.0.0.1:${portOf(server)}/`, close: () => void server.close()};
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function hashes(html: string, tag: 'script' | 'style'): string {
  const texts = [...html.matchAll(new RegExp(`<${tag}\\b[^>]*>([\\s\\S]*?)</${tag}`, 'g'))].map(
    ([, text = '']) => text,
  );
  return texts.map(text => `'sha256-${createHash('sha256').update(text).digest('base64')}'`).join(' ');
}
