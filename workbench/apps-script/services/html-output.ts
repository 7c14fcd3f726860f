import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import type {Overloads} from '../runtime/signature';

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

const methods = {
  append: ['String'],
  getContent: [''],
  getHeight: [''],
  getTitle: [''],
  getWidth: [''],
  setContent: ['String'],
  setHeight: ['Integer'],
  setTitle: ['String'],
  setWidth: ['Integer'],
} satisfies Partial<Record<keyof HtmlOutput, Overloads>>;

const kind: ServiceKind = {name: 'HtmlOutput', methods, needs: 'nothing'};

export interface Page {
  html: string;
  title: string;
  width?: number;
  height?: number;
}

/** A page to show. A sidebar is 300 pixels wide whatever the page says. */
export class HtmlOutputService extends Service<HtmlOutput> implements Pick<HtmlOutput, keyof typeof methods> {
  #page: Page;

  constructor(execution: Execution, html: string) {
    super(execution, kind);
    this.#page = {html, title: ''};
  }

  get page(): Readonly<Page> {
    return this.#page;
  }

  append(html: string): HtmlOutput {
    return this.#with({html: this.#page.html + html});
  }

  getContent(): string {
    return this.#page.html;
  }

  getHeight(): number {
    return this.#page.height as number;
  }

  getTitle(): string {
    return this.#page.title;
  }

  getWidth(): number {
    return this.#page.width as number;
  }

  setContent(html: string): HtmlOutput {
    return this.#with({html});
  }

  setHeight(height: number): HtmlOutput {
    return this.#with({height});
  }

  setTitle(title: string): HtmlOutput {
    return this.#with({title});
  }

  setWidth(width: number): HtmlOutput {
    return this.#with({width});
  }

  #with(change: Partial<Page>): HtmlOutput {
    this.#page = {...this.#page, ...change};
    return this.face;
  }
}
