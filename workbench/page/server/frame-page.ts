import {createHash} from 'node:crypto';

/** A page of the add-on's as a frame loads it. */
export interface FramePage {
  body: string;
  headers: Record<string, string>;
}

/**
 * The page with `google.script.run` put in first, for a sandbox of its own: no other site, no cookies, and no script but
 * those that stood in the page when it was made. Google is less strict; what passes here passes there.
 */
export function framePage(html: string, googleScript: string, functions: readonly string[]): FramePage {
  const names = JSON.stringify(functions).replaceAll("'", '&#39;');
  const page = withFirstScript(
    html.replaceAll('\r\n', '\n'),
    `<script data-functions='${names}'>${googleScript}</script>`,
  );
  const policy = [
    'sandbox allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
    "default-src 'none'",
    `script-src ${scriptHashes(page).join(' ')}`,
    "style-src 'unsafe-inline' https:",
    'img-src data: https:',
    'font-src data: https:',
    "form-action 'none'",
    "base-uri 'none'",
  ];
  return {
    body: page,
    headers: {'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy.join('; ')},
  };
}

function withFirstScript(html: string, script: string): string {
  const head = /<head\b[^>]*>|<html\b[^>]*>|<!doctype[^>]*>/i;
  const inHead = /<head\b[^>]*>/i;
  const place = inHead.test(html) ? inHead : head;
  return place.test(html) ? html.replace(place, tag => tag + script) : script + html;
}

function scriptHashes(page: string): string[] {
  return [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
