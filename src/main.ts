/** The functions that Google can call: triggers, menu items, calls from the panel. Nothing else stands here. */
export {about} from './commands/about';
export {checkData} from './commands/check-data';
export {mapOverview} from './commands/map-overview';
export {onInstall, onOpen} from './commands/open';
export {refreshOverview} from './commands/refresh-overview';
export {removeSampleData} from './commands/remove-sample-data';
export {setUp} from './commands/set-up';
