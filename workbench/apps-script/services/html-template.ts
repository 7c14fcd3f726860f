import type {Execution} from '../runtime/execution';
import {notModelled} from '../runtime/google-error';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {HtmlOutputService} from './html-output';

type HtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

const methods = {
  evaluate: [''],
  getRawContent: [''],
} satisfies Record<string, Overloads>;

const kind: ServiceKind = {name: 'HtmlTemplate', methods, needs: 'nothing'};

/** A page with scriptlets, which see the script's globals and whatever was set on the template. */
export class HtmlTemplateService extends Service<HtmlTemplate> {
  override readonly members = new Map<string, unknown>();

  constructor(
    execution: Execution,
    private readonly text: string,
  ) {
    super(execution, kind);
  }

  evaluate(): GoogleAppsScript.HTML.HtmlOutput {
    const render = this.execution.realm.evaluate(rendererOf(this.text));
    if (typeof render !== 'function') throw new TypeError('The template did not become a function.');
    const html: unknown = Reflect.apply(render, undefined, [Object.fromEntries(this.members)]);
    return new HtmlOutputService(this.execution, String(html)).face;
  }

  getRawContent(): string {
    return this.text;
  }
}

/** The source of a function that fills in the template: `<? ?>` runs, `<?= ?>` prints escaped, `<?!= ?>` prints as it is. */
function rendererOf(text: string): string {
  const statements: string[] = [];
  let end = 0;
  for (const match of text.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    const [scriptlet, mark, code = ''] = match;
    statements.push(print(JSON.stringify(text.slice(end, match.index))));
    end = match.index + scriptlet.length;
    if (mark === undefined) statements.push(code);
    else if (mark === '!=') statements.push(print(`String(${code})`));
    else {
      // Google escapes for where the scriptlet stands; inside a script that is another set of rules.
      if (/<script\b(?![\s\S]*<\/script)/i.test(text.slice(0, match.index))) {
        throw notModelled('A template that prints <?= ?> inside a script');
      }
      statements.push(print(`escape$(${code})`));
    }
  }
  statements.push(print(JSON.stringify(text.slice(end))));
  return `(function (members$) {
    var printed$ = '';
    function escape$(value) {
      return String(value).replace(/[&<>"']/g, function (character) { return '&#' + character.charCodeAt(0) + ';'; });
    }
    with (members$) {
      ${statements.join('\n')}
    }
    return printed$;
  })`;
}

function print(expression: string): string {
  return `printed$ += ${expression};`;
}
