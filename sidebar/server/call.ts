import type {Answer} from '../../src/panel/answer';
import type {PanelCalls} from '../../src/panel/calls';
import {NO_ANSWER} from '../../src/texts/panel/trouble';
import type {GoogleRun} from './google';
import {Trouble, troubleFrom} from './trouble';

type Value<Name extends keyof PanelCalls> = ReturnType<PanelCalls[Name]> extends Answer<infer Given> ? Given : never;

/**
 * Calls the add-on. Everything that can go wrong rejects with a `Trouble`: also what `google.script.run` refuses at once,
 * without its failure handler, and an answer that Google dropped.
 */
export function call<Name extends keyof PanelCalls>(
  name: Name,
  ...args: Parameters<PanelCalls[Name]>
): Promise<Value<Name>> {
  return new Promise((resolve, reject) => {
    const success = (result: unknown): void => {
      const answer = result as Answer<Value<Name>> | null;
      if (!answer) reject(new Trouble(NO_ANSWER, true));
      else if (answer.ok) resolve(answer.value);
      else reject(new Trouble(answer.message, false));
    };
    try {
      const run = window.google.script.run
        .withSuccessHandler(success)
        .withFailureHandler(error => reject(troubleFrom(error)));
      (run as GoogleRun & Record<string, (...sent: unknown[]) => void>)[name]?.(...args);
    } catch (error) {
      reject(troubleFrom(error));
    }
  });
}

/** Runs a menu item, which answers in a dialog or a page of its own. */
export function runItem(name: 'setUp' | 'showToday'): Promise<void> {
  return new Promise((resolve, reject) => {
    const run = window.google.script.run
      .withSuccessHandler(() => resolve())
      .withFailureHandler(error => reject(troubleFrom(error)));
    (run as GoogleRun & Record<string, () => void>)[name]?.();
  });
}
