import {WorkbenchError} from './google-error';

/** What the user sees beside the grid, and what they answer. */
export type Answer = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

export interface MenuItem {
  kind: 'item';
  caption: string;
  functionName: string;
}
export interface MenuSeparator {
  kind: 'separator';
}
export interface SubMenu {
  kind: 'menu';
  caption: string;
  entries: MenuEntry[];
}
export type MenuEntry = MenuItem | MenuSeparator | SubMenu;

/** A menu in the bar; an add-on's own stands under Extensions, with the add-on's name. */
export interface Menu extends SubMenu {
  addOn: boolean;
}

export type Shown =
  | {kind: 'alert'; title: string; message: string; buttons: string; answer: Answer}
  | {kind: 'prompt'; title: string; message: string; buttons: string; answer: Answer; text: string}
  | {kind: 'toast'; title: string; message: string; seconds: number | null}
  | {kind: 'sidebar' | 'modal' | 'modeless'; title: string; html: string; width?: number; height?: number};

/** An answer to the next dialog that asks something. `text` is what the user types into a prompt. */
export interface DialogAnswer {
  alert?: Answer;
  prompt?: Answer;
  text?: string;
}

const answersOf: Readonly<Record<string, readonly Answer[]>> = {
  OK: ['OK', 'CLOSE'],
  OK_CANCEL: ['OK', 'CANCEL', 'CLOSE'],
  YES_NO: ['YES', 'NO', 'CLOSE'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL', 'CLOSE'],
};

/**
 * The menus, and all that a script shows. A dialog that asks takes the next of the answers given beforehand; it throws
 * a WorkbenchError where none waits, or one for another kind of dialog or with a button that this one has not.
 */
export class Screen {
  menus: Menu[] = [];
  /** Everything that was shown, in order. */
  shown: Shown[] = [];
  readonly #answers: DialogAnswer[] = [];

  answer(...answers: DialogAnswer[]): void {
    this.#answers.push(...answers);
  }

  /** Answers that no dialog asked for. A test should find none left. */
  get unused(): number {
    return this.#answers.length;
  }

  /** The items of that caption in all menus and their submenus. */
  items(caption: string): MenuItem[] {
    const within = (entry: MenuEntry): MenuItem[] => {
      if (entry.kind === 'menu') return entry.entries.flatMap(within);
      return entry.kind === 'item' && entry.caption === caption ? [entry] : [];
    };
    return this.menus.flatMap(within);
  }

  /** An alert with nothing but OK is answered by itself; any other dialog must have an answer waiting. */
  alert(title: string, message: string, buttons: string): Answer {
    const answer = buttons === 'OK' ? 'OK' : this.#take('alert', title, message, buttons).alert;
    const given = check(answer, 'alert', title, message, buttons);
    this.shown.push({kind: 'alert', title, message, buttons, answer: given});
    return given;
  }

  prompt(title: string, message: string, buttons: string): {answer: Answer; text: string} {
    const {prompt, text = ''} = this.#take('prompt', title, message, buttons);
    const answer = check(prompt, 'prompt', title, message, buttons);
    this.shown.push({kind: 'prompt', title, message, buttons, answer, text});
    return {answer, text};
  }

  #take(kind: string, title: string, message: string, buttons: string): DialogAnswer {
    const answer = this.#answers.shift();
    if (!answer) throw new WorkbenchError(`Nobody answers the ${kind} "${title || message}" (${buttons}).`);
    return answer;
  }
}

function check(answer: Answer | undefined, kind: string, title: string, message: string, buttons: string): Answer {
  if (answer && answersOf[buttons]?.includes(answer)) return answer;
  throw new WorkbenchError(`The ${kind} "${title || message}" (${buttons}) can't be answered with ${String(answer)}.`);
}
