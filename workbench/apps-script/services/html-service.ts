import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {HtmlOutputService} from './html-output';
import {HtmlTemplateService} from './html-template';

const methods = {
  createHtmlOutput: ['', 'String'],
  createHtmlOutputFromFile: ['String'],
  createTemplate: ['String'],
  createTemplateFromFile: ['String'],
} satisfies Partial<Record<keyof GoogleAppsScript.HTML.HtmlService, Overloads>>;

const kind: ServiceKind = {name: 'HtmlService', methods, needs: 'nothing'};

/**
 * Finds files by name without `.html` in the host's `htmlDir`. One that is not there fails the run with a
 * WorkbenchError, even where the script catches it.
 */
export class HtmlServiceService
  extends Service<GoogleAppsScript.HTML.HtmlService>
  implements Pick<GoogleAppsScript.HTML.HtmlService, keyof typeof methods>
{
  constructor(execution: Execution) {
    super(execution, kind);
  }

  createHtmlOutput(html: string | GoogleAppsScript.Base.BlobSource = ''): GoogleAppsScript.HTML.HtmlOutput {
    return new HtmlOutputService(this.execution, String(html)).face;
  }

  createHtmlOutputFromFile(name: string): GoogleAppsScript.HTML.HtmlOutput {
    return new HtmlOutputService(this.execution, this.execution.world.htmlFile(name)).face;
  }

  createTemplate(html: string | GoogleAppsScript.Base.BlobSource): GoogleAppsScript.HTML.HtmlTemplate {
    return new HtmlTemplateService(this.execution, String(html)).face;
  }

  createTemplateFromFile(name: string): GoogleAppsScript.HTML.HtmlTemplate {
    return new HtmlTemplateService(this.execution, this.execution.world.htmlFile(name)).face;
  }
}
