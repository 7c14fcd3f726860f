/**
 * The workbench's one door: who runs a built Apps Script file on it, or shows it on a page, imports from here. What stands
 * behind it is nobody else's business, and may change. README.md beside this file says how to use it.
 */
export {Book} from './apps-script/document/book';
export type {DrawnSeries} from './apps-script/document/charts';
export {engineText} from './apps-script/document/engine-text';
export {Host} from './apps-script/host';
export type {AddOnFiles, HostOptions, RunOptions, SavedSpreadsheet} from './apps-script/host-options';
export {WorkbenchError} from './apps-script/runtime/google-error';
export type {AuthMode} from './apps-script/runtime/permission';
export {ScriptError} from './apps-script/runtime/script-error';
export type {CellReading} from './apps-script/sheet-reading';
export {googleError} from './engine/cell-error';
export {isoFromSerial, serialFromDate, serialFromIso} from './engine/dates';
export type {EvaluationObserver} from './engine/evaluation/observer';
export {toEngine} from './engine/formula-text';
export {createModel} from './engine/model';
export {missingFunctions} from './engine/offered';
export {workbookFile} from './engine/xlsx/workbook-file';
export type {Opened, PageAddOn, TableFile, Template} from './page/add-on';
export {isTimeZone} from './page/server/is-time-zone';
export {localTimeZone} from './page/server/open-host';
export {PageError} from './page/server/page-error';
export {type PageOptions, showPage} from './page/server/show-page';
export {type RunningPage, startPage} from './page/server/start-page';
export {StoredFile} from './page/server/stored-file';
export {allQuirks, type Manner, type Quirk, type QuirkId, type Quirks, quirkIds, quirks} from './quirks';
