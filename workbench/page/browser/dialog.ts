import type {Answer} from '../../apps-script/runtime/screen';
import type {Question} from '../protocol';
import {element} from './element';

export interface Choice<T> {
  label: string;
  value: T;
  /** The one that Enter takes. */
  primary?: boolean;
}

/**
 * Opens a dialog over the page, and resolves with the button that was clicked, or with `closed` when the user closes it.
 * `content` stands between the message and the buttons.
 */
export function ask<T>(
  title: string,
  message: string,
  choices: readonly Choice<T>[],
  closed: T,
  content?: HTMLElement,
): Promise<T> {
  return new Promise(resolve => {
    let answer = closed;
    const finish = (value: T): void => {
      answer = value;
      dialog.close();
    };
    const buttons = choices.map(({label, value, primary}) =>
      element(
        'button',
        {class: primary ? 'primary' : 'plain', type: primary ? 'submit' : 'button', click: () => finish(value)},
        label,
      ),
    );
    const close = element(
      'button',
      {class: 'close', type: 'button', 'aria-label': 'Close', click: () => finish(closed)},
      '✕',
    );
    const dialog = element(
      'dialog',
      {class: 'question', 'aria-label': title || message, close: done},
      element(
        'form',
        {method: 'dialog', submit: event => event.preventDefault()},
        element('header', {class: 'bar'}, element('h2', {}, title), close),
        element('p', {class: 'message'}, message),
        ...(content ? [content] : []),
        element('footer', {}, ...buttons),
      ),
    );
    function done(): void {
      dialog.remove();
      resolve(answer);
    }
    document.body.append(dialog);
    dialog.showModal();
    (content?.querySelector('input') ?? buttons.find(({className}) => className === 'primary') ?? close).focus();
  });
}

const labels: Readonly<Record<Exclude<Answer, 'CLOSE'>, string>> = {OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No'};
const buttonsOf: Readonly<Record<string, readonly (keyof typeof labels)[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

/** An alert or prompt of a script. */
export async function askFor({kind, title, message, buttons}: Question): Promise<{answer: Answer; text: string}> {
  const choices = (buttonsOf[buttons] ?? ['OK']).map((value, index) => ({
    label: labels[value],
    value,
    primary: index === 0,
  }));
  const input = element('input', {type: 'text', 'aria-label': message});
  const content = kind === 'prompt' ? element('div', {class: 'field'}, input) : undefined;
  const answer = await ask<Answer>(title, message, choices, 'CLOSE', content);
  return {answer, text: kind === 'prompt' ? input.value : ''};
}

/** Says something in a dialog with nothing but OK. Resolves when the user has closed it, in whatever way. */
export async function tell(title: string, message: string): Promise<void> {
  await ask(title, message, [{label: 'OK', value: true, primary: true}], true);
}
