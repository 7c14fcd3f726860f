/** The functions that Google can call: triggers, menu items, calls from the panel. Nothing else stands here. */
export {about} from './commands/about';
export {checkData} from './commands/check-data';
export {defineStages} from './commands/define-stages';
export {logConversation} from './commands/log-conversation';
export {mapOverview} from './commands/map-overview';
export {onInstall, onOpen} from './commands/open';
export {goToRow} from './commands/panel/go-to-row';
export {listProblems} from './commands/panel/list-problems';
export {mendCells} from './commands/panel/mend-cells';
export {readChoices} from './commands/panel/read-choices';
export {readProblems} from './commands/panel/read-problems';
export {saveConversation} from './commands/panel/save-conversation';
export {saveStages} from './commands/panel/save-stages';
export {undoConversation} from './commands/panel/undo-conversation';
export {undoStages} from './commands/panel/undo-stages';
export {refreshOverview} from './commands/refresh-overview';
export {removeSampleData} from './commands/remove-sample-data';
export {setUp} from './commands/set-up';
