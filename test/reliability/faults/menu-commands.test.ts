import {MENU_COMMANDS} from '../commands/menu-commands.ts';
import {describeHits} from './describe-hits.ts';

describeHits(MENU_COMMANDS, 1);
