import type {Execution} from '../../runtime/execution';
import type {ServiceKind} from '../../runtime/service';
import {cellMethods} from './cells';
import {identityMethods} from './identity';
import {rowAndColumnMethods} from './rows-and-columns';
import {SheetRules, sheetRuleMethods} from './rules';

const kind: ServiceKind = {
  name: 'Sheet',
  prefix: 'SpreadsheetApp.',
  methods: {...identityMethods, ...cellMethods, ...rowAndColumnMethods, ...sheetRuleMethods},
  needs: 'document',
};

/** Google's Sheet: a handle on one tab. */
export class SheetService extends SheetRules {
  constructor(execution: Execution, sheetId: string) {
    super(execution, kind, sheetId);
  }
}
