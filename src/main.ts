/** The functions that Google can call: triggers, menu items, panel calls. Nothing else stands here. */
export {onInstall, onOpen} from './commands/open';
