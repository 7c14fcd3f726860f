/** The functions that Google can call: triggers and menu items. Nothing else stands here. */
export {about} from './commands/about';
export {checkData} from './commands/check-data';
export {onInstall, onOpen} from './commands/open';
export {refreshOverview} from './commands/refresh-overview';
export {removeSampleData} from './commands/remove-sample-data';
export {setUp} from './commands/set-up';
