import {registries} from '@odoo/o-spreadsheet';

/** Lets the engine forget what it could undo. Block writes are not in its history, so a script's run ends it. */
export interface UndoControl {
  forgetUndo(): void;
}

const features = registries.featurePluginRegistry;
const History = features.get('history');

/** What this file uses of the engine's history plugin. Its types call it private. */
interface Internals {
  undoStack: string[];
  redoStack: string[];
}

class ForgetfulHistory extends History implements UndoControl {
  static override getters = [...History.getters, 'forgetUndo'];

  forgetUndo(): void {
    const stacks = this as unknown as Internals;
    stacks.undoStack = [];
    stacks.redoStack = [];
  }
}

/** Puts the plugin in the engine's place: models made from then on have the getter `forgetUndo`. */
export function letHistoryForget(): void {
  features.replace('history', ForgetfulHistory);
}
