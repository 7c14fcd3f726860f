import {CHECK_COMMANDS} from '../commands/check-commands.ts';
import {IMPORT_COMMANDS} from '../commands/import-commands.ts';
import {LOG_COMMANDS} from '../commands/log-commands.ts';
import {SHARE_COMMANDS} from '../commands/share-commands.ts';
import {STAGE_COMMANDS} from '../commands/stage-commands.ts';
import {describeHits} from './describe-hits.ts';

describeHits([...LOG_COMMANDS, ...STAGE_COMMANDS, ...CHECK_COMMANDS, ...IMPORT_COMMANDS, ...SHARE_COMMANDS], 2);
