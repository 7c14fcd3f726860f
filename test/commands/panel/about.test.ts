import {beforeAll, describe, expect, it, vi} from 'vitest';
import type {Explanation} from '../../../src/pipeline/explain/explanation.ts';
import type {Host} from '../../../workbench/apps-script/host.ts';
import {ask} from './new-row.ts';
import {preparedHost} from './prepared-host.ts';

vi.setConfig({testTimeout: 120_000, hookTimeout: 180_000});

let host: Host;
beforeAll(() => {
  host = preparedHost('sample');
});

function select(sheet: string, address: string): void {
  const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const left = [...letters].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1;
  const top = Number(row) - 1;
  host.selection.select(host.owner, {sheetId: host.sheet(sheet).id, zone: {left, right: left, top, bottom: top}});
}

const explain = (address: string, seen = ''): Explanation | null =>
  ask<Explanation | null>(host, 'explainNumber', [{address, seen}]);

describe('x', () => {
  it('y', () => {
    const show = (said: Explanation | null) => said && JSON.stringify({...said, behind: said.behind && {...said.behind, rows: said.behind.rows.slice(0, 2)}}, null, 1);
    const cells = host.sheet('Overview').display();
    
    for (const address of ['B5', 'D10', 'J10', 'B13', 'E18', 'E19','F19', 'K30','L30', 'F44','G45', 'K45', 'L45','F50', 'C56','H56','I70','D71','I71', 'K70','E78','F86','G86', 'F87']) {
      
    }
    for (const [sheet, address] of [['Deals', 'J4'], ['To do', 'D3'], ['Board', 'B7'], ['Board', 'F5'], ['Conversations', 'A1'], ['Overview', 'A1']] as const) {
      select(sheet, address);
      host.calls.reset();
      
    }
    select('Overview', 'D10');
    host.calls.reset();
    explain('');
    
    expect(1).toBe(1);
  });
});
