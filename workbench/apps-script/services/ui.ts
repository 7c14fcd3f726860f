import {enumeration, labelOf} from '../runtime/enumeration';
import type {Execution} from '../runtime/execution';
import type {Answer} from '../runtime/screen';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';
import {HtmlOutputService} from './html-output';
import {MenuService} from './menu';

const questions = ['String', 'String, ButtonSet', 'String, String, ButtonSet'];

const methods = {
  alert: questions,
  createAddonMenu: [''],
  createMenu: ['String'],
  prompt: questions,
  showModalDialog: ['HtmlOutput, String'],
  showModelessDialog: ['HtmlOutput, String'],
  showSidebar: ['HtmlOutput'],
} satisfies Partial<Record<keyof GoogleAppsScript.Base.Ui, Overloads>>;

const Button = enumeration<typeof GoogleAppsScript.Base.Button>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
const ButtonSet = enumeration<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);

const kind: ServiceKind = {
  name: 'Ui',
  methods,
  needs: 'nothing',
  needsOf: {
    alert: 'question',
    prompt: 'question',
    showModalDialog: 'page',
    showModelessDialog: 'page',
    showSidebar: 'page',
  },
  constants: {Button, ButtonSet},
};

/** The user interface around the grid: menus, dialogs, the sidebar. */
export class UiService
  extends Service<GoogleAppsScript.Base.Ui>
  implements Pick<GoogleAppsScript.Base.Ui, keyof typeof methods>
{
  constructor(execution: Execution) {
    super(execution, kind);
  }

  alert(...args: QuestionArguments): GoogleAppsScript.Base.Button {
    const {title, message, buttons} = question(args, ButtonSet.OK);
    return buttonOf(this.execution.world.screen.alert(title, message, buttons));
  }

  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new MenuService(this.execution, '', true).face;
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new MenuService(this.execution, caption, false).face;
  }

  prompt(...args: QuestionArguments): GoogleAppsScript.Base.PromptResponse {
    const {title, message, buttons} = question(args, ButtonSet.OK);
    const {answer, text} = this.execution.world.screen.prompt(title, message, buttons);
    return new PromptResponseService(this.execution, answer, text).face;
  }

  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#show('modal', page, title);
  }

  showModelessDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#show('modeless', page, title);
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    this.#show('sidebar', page);
  }

  #show(where: 'sidebar' | 'modal' | 'modeless', page: GoogleAppsScript.HTML.HtmlOutput, title?: string): void {
    const {html, width, height, title: own} = this.execution.serviceOf(HtmlOutputService, page).page;
    const size = {...(width !== undefined && {width}), ...(height !== undefined && {height})};
    this.execution.world.screen.shown.push({kind: where, title: title ?? own, html, ...size});
  }
}

const responseMethods = {
  getResponseText: [''],
  getSelectedButton: [''],
} satisfies Partial<Record<keyof GoogleAppsScript.Base.PromptResponse, Overloads>>;

const responseKind: ServiceKind = {name: 'PromptResponse', methods: responseMethods, needs: 'nothing'};

class PromptResponseService
  extends Service<GoogleAppsScript.Base.PromptResponse>
  implements Pick<GoogleAppsScript.Base.PromptResponse, keyof typeof responseMethods>
{
  constructor(
    execution: Execution,
    private readonly answer: Answer,
    private readonly text: string,
  ) {
    super(execution, responseKind);
  }

  getResponseText(): string {
    return this.text;
  }

  getSelectedButton(): GoogleAppsScript.Base.Button {
    return buttonOf(this.answer);
  }
}

/** A message; or a message and buttons; or a title, a message and buttons. */
type QuestionArguments = [
  first: string,
  second?: string | GoogleAppsScript.Base.ButtonSet,
  third?: GoogleAppsScript.Base.ButtonSet,
];

function question(
  [first, second, third]: QuestionArguments,
  otherwise: GoogleAppsScript.Base.ButtonSet,
): {title: string; message: string; buttons: string} {
  if (typeof second === 'string') return {title: first, message: second, buttons: labelOf(third)};
  return {title: '', message: first, buttons: labelOf(second ?? otherwise)};
}

function buttonOf(answer: Answer): GoogleAppsScript.Base.Button {
  return Button[answer];
}
