import type {ShownPage} from '../protocol';
import {byId, element} from './element';

export interface FrameEvents {
  call(id: string, functionName: string, args: unknown[]): void;
  /** The grid's size has changed, or it should have the focus again. */
  resized(): void;
  focusGrid(): void;
  violation(text: string): void;
}

interface FromFrame {
  call?: string;
  functionName?: string;
  args?: unknown[];
  close?: true;
  escape?: true;
  focus?: true;
  height?: number;
  width?: number;
  violation?: string;
}

interface OpenFrame {
  page: ShownPage;
  frame: HTMLIFrameElement;
  /** What is taken away when it closes. */
  shell: HTMLElement;
}

/** Google's size of a dialog whose page names none. */
const dialogSize = {width: 600, height: 400};

/** The add-on's pages: the sidebar beside the grid, dialogs above it. One sidebar is open at a time. */
export class Frames {
  readonly #open = new Map<string, OpenFrame>();

  constructor(private readonly events: FrameEvents) {
    addEventListener('message', event => this.#heard(event));
  }

  show(page: ShownPage): void {
    if (page.kind === 'sidebar') {
      for (const {page: other} of this.#open.values()) if (other.kind === 'sidebar') this.close(other.id);
    }
    const frame = element('iframe', {
      src: page.url,
      title: page.title || 'Add-on',
      sandbox: 'allow-scripts allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-downloads',
    });
    const close = element(
      'button',
      {class: 'close', type: 'button', 'aria-label': 'Close', click: () => this.close(page.id)},
      '✕',
    );
    const head = element('header', {class: 'bar'}, element('h2', {}, page.title), close);
    const shell = page.kind === 'sidebar' ? this.#sidebar(head, frame) : this.#dialog(page, head, frame);
    this.#open.set(page.id, {page, frame, shell});
    this.events.resized();
    frame.focus();
  }

  close(id: string): void {
    const open = this.#open.get(id);
    if (!open) return;
    this.#open.delete(id);
    open.shell.remove();
    byId('sidebar').hidden = ![...this.#open.values()].some(({page}) => page.kind === 'sidebar');
    this.events.resized();
    this.events.focusGrid();
  }

  result(key: string, value: unknown): void {
    this.#answer(key, id => ({result: id, value}));
  }

  failure(key: string, name: string, message: string): void {
    this.#answer(key, id => ({failure: id, name, message}));
  }

  #sidebar(head: HTMLElement, frame: HTMLIFrameElement): HTMLElement {
    const shell = element('section', {class: 'sidebar'}, head, frame);
    const place = byId('sidebar');
    place.append(shell);
    place.hidden = false;
    return shell;
  }

  #dialog({id, kind, width, height}: ShownPage, head: HTMLElement, frame: HTMLIFrameElement): HTMLElement {
    const shell = element('dialog', {class: `frame ${kind}`, close: () => this.close(id)}, head, frame);
    frame.style.width = `${width ?? dialogSize.width}px`;
    frame.style.height = `${height ?? dialogSize.height}px`;
    document.body.append(shell);
    if (kind === 'modal') shell.showModal();
    else shell.show();
    return shell;
  }

  /** A call's name for the host: the frame and its own name for the call. */
  #answer(key: string, message: (id: string) => object): void {
    const space = key.indexOf(' ');
    const open = this.#open.get(key.slice(0, space));
    // A sandboxed page has no origin that could be named here; only this window knows the frame.
    open?.frame.contentWindow?.postMessage({google: message(key.slice(space + 1))}, '*');
  }

  #heard({data, source}: MessageEvent<{google?: FromFrame}>): void {
    const open = [...this.#open.values()].find(({frame}) => frame.contentWindow === source);
    const message = data?.google;
    if (!open || !message) return;
    const {id, kind} = open.page;
    if (message.call !== undefined) {
      this.events.call(`${id} ${message.call}`, message.functionName ?? '', message.args ?? []);
    }
    if (message.close || (message.escape && kind !== 'sidebar')) this.close(id);
    if (message.focus) this.events.focusGrid();
    if (message.violation !== undefined) this.events.violation(message.violation);
    if (kind === 'sidebar') return;
    if (message.width !== undefined) open.frame.style.width = `${message.width}px`;
    if (message.height !== undefined) open.frame.style.height = `${message.height}px`;
  }
}
