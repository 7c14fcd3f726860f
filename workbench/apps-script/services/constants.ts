import {enumeration} from '../runtime/enumeration';
import type {Execution} from '../runtime/execution';
import {Service, type ServiceKind} from '../runtime/service';
import {chartEnumerations} from './enumerations';

/** Services of which a sheet add-on needs the enumerations only: their methods are refused or not modelled. */

export const AuthMode = enumeration<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

const chartsKind: ServiceKind = {name: 'Charts', methods: {}, needs: 'nothing', constants: chartEnumerations};

/** Its enumerations only: a sheet's charts are made with `Sheet.newChart()`. */
export class ChartsService extends Service<object> {
  constructor(execution: Execution) {
    super(execution, chartsKind);
  }
}

const scriptAppKind: ServiceKind = {name: 'ScriptApp', methods: {}, needs: 'nothing', constants: {AuthMode}};

/** AuthMode only. Methods that manage triggers are refused for want of a scope (see scopes.ts), in Google's words. */
export class ScriptAppService extends Service<object> {
  constructor(execution: Execution) {
    super(execution, scriptAppKind);
  }
}
