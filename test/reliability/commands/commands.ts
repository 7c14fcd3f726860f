import {CHECK_COMMANDS} from './check-commands.ts';
import type {Command} from './command.ts';
import {IMPORT_COMMANDS} from './import-commands.ts';
import {LOG_COMMANDS} from './log-commands.ts';
import {MENU_COMMANDS} from './menu-commands.ts';
import {SHARE_COMMANDS} from './share-commands.ts';
import {STAGE_COMMANDS} from './stage-commands.ts';

/** Every command of the add-on that writes, in the ways in which it writes. */
export const COMMANDS: readonly Command[] = [
  ...MENU_COMMANDS,
  ...LOG_COMMANDS,
  ...STAGE_COMMANDS,
  ...CHECK_COMMANDS,
  ...IMPORT_COMMANDS,
  ...SHARE_COMMANDS,
];
