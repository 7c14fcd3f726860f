import type {Execution} from '../runtime/execution';
import {refusedServices} from '../runtime/scopes';
import {CacheServiceService} from './cache-service';
import {ConsoleService, LoggerService} from './console';
import {ChartsService, ScriptAppService} from './constants';
import {HtmlServiceService} from './html-service';
import {LockServiceService} from './lock-service';
import {PropertiesServiceService} from './properties-service';
import {SessionService} from './session';
import {SpreadsheetAppService} from './spreadsheet-app';
import {UtilitiesService} from './utilities';

const services = {
  CacheService: CacheServiceService,
  Charts: ChartsService,
  HtmlService: HtmlServiceService,
  LockService: LockServiceService,
  Logger: LoggerService,
  PropertiesService: PropertiesServiceService,
  ScriptApp: ScriptAppService,
  Session: SessionService,
  SpreadsheetApp: SpreadsheetAppService,
  Utilities: UtilitiesService,
  console: ConsoleService,
};

/** Puts Google's services into the global scope of an execution: the modelled ones, and those whose every call is refused. */
export function defineGlobals(execution: Execution): void {
  for (const [name, Global] of Object.entries(services)) execution.realm.define(name, new Global(execution).face);
  for (const [name, scope] of Object.entries(refusedServices)) {
    execution.realm.define(name, refusedService(execution, name, scope));
  }
}

function refusedService(execution: Execution, name: string, scope: string): object {
  return new Proxy(
    {},
    {get: (_target, key) => (typeof key === 'symbol' ? undefined : () => execution.refuse(`${name}.${key}`, scope))},
  );
}
