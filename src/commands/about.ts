import {say} from '../sheets/dialogs';
import {menuAction} from './menu-action';

/** Says what the add-on is, where the data stays and what to do first. */
export function about(): void {
  menuAction('About', () => {
    say(
      'Sales Pipeline',
      [
        'Log each talk with a customer as one row of Conversations, with the stage that it reached. The overview follows at once: all its numbers are formulas.',
        'Set up makes or repairs the sheets. Refresh overview is needed only after stages were added, removed or given another type.',
        'Your data stays in this spreadsheet. The add-on can open no other file and sends nothing anywhere.',
      ].join('\n\n'),
    );
  });
}
