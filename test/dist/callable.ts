/**
 * The functions that menus, triggers and the panel may call: the add-on's whole surface towards Google. An export of
 * src/main.ts that is not listed here fails the bundle test, so that nothing becomes callable by accident.
 */
export const CALLABLE = [
  'about',
  'aboutNumber',
  'checkData',
  'defineStages',
  'explainNumber',
  'goToBehind',
  'goToRow',
  'listProblems',
  'logConversation',
  'mapOverview',
  'mendCells',
  'onInstall',
  'onOpen',
  'openDeal',
  'proveNumbers',
  'readChoices',
  'readDeal',
  'readProblems',
  'refreshOverview',
  'rememberMe',
  'removeSampleData',
  'saveConversation',
  'saveStages',
  'selectedDeal',
  'setUp',
  'showToday',
  'undoConversation',
  'undoStages',
];
