import {Host, type Quirks} from '../workbench/index';
import type {Answer} from './answer-case';
import {manifestPath, scriptText} from './confirm/script-text';
import type {Fact} from './facts/fact';

let code: string | undefined;

/** What a fact's script finds out on the stand-in: the very script that asks Google. Throws for a fact that no script asks. */
export function askStandIn({id, asked}: Fact, quirks?: Quirks): Answer {
  code ??= scriptText();
  const separators = 'decimalComma' in asked ? 'semicolon' : 'comma';
  const host = new Host({code, manifestPath, separators, ...(quirks && {quirks})});
  return JSON.parse(String(host.run('answerTo', [id]))) as Answer;
}
