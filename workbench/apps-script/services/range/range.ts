import type {Area} from '../../document/annotations';
import type {Execution} from '../../runtime/execution';
import type {ServiceKind} from '../../runtime/service';
import {lookMethods} from './look';
import {lookReadingMethods} from './look-reading';
import {placeMethods} from './place';
import {RangeRules, ruleMethods} from './rules';
import {valueMethods} from './values';

const kind: ServiceKind = {
  name: 'Range',
  prefix: 'SpreadsheetApp.',
  methods: {...placeMethods, ...valueMethods, ...lookReadingMethods, ...lookMethods, ...ruleMethods},
  needs: 'document',
};

/** Google's Range: a block of cells at fixed coordinates. */
export class RangeService extends RangeRules {
  constructor(execution: Execution, area: Area) {
    super(execution, kind, area);
  }
}
