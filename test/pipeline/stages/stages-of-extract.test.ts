import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {readStages} from '../../../src/pipeline/stages/read-stages';
import {stagesOfExtract} from '../../../src/pipeline/stages/stages-of-extract';

const HEADERS = ['customer', 'stage', 'stageName', 'state', 'probability', 'furthestStage', 'rung'];

const named = (cells: unknown[][]): string[] => stagesOfExtract(cells).map(({stage, type}) => `${stage} ${type}`);

describe('the stages that an extract names', () => {
  it('stand in the order of their numbers, each once', () => {
    const rows = [
      ['Acme', 4, 'Won', 'Won', '', 'Won', 3],
      ['Birch', 1, 'Talk', 'Open', 0.1, 'Talk', 1],
      ['Cedar', 5, 'Gone', 'Lost', '', 'Bid', 2],
      ['Dune', 1, ' talk ', 'Open', 0.1, 'Talk', 1],
    ];
    expect(named([HEADERS, ...rows])).toEqual(['Talk Open', 'Bid Open', 'Won Won', 'Gone Lost']);
    expect(stagesOfExtract([HEADERS, ...rows])[0]).toMatchObject({probability: 0.1, colour: '#a8c7fa'});
    const colours = stagesOfExtract([HEADERS, ...rows]).map(({colour}) => colour);
    expect(colours).toEqual(['#a8c7fa', '#0842a0', '#188038', '#d93025']);
  });

  it('that deals have only passed stand by their rungs, behind those that are known', () => {
    const rows = [
      ['Acme', 9, 'Gone', 'Lost', '', 'Offer', 4],
      ['Birch', 9, 'Gone', 'Lost', '', 'Demo', 2],
      ['Cedar', 9, 'Gone', 'Lost', '', 'Bid', 3],
      ['Dune', 1, 'Talk', 'Open', '', 'Talk', 1],
    ];
    expect(named([HEADERS, ...rows])).toEqual([
      'Talk Open',
      'Demo Open',
      'Bid Open',
      'Offer Open',
      'Won Won',
      'Gone Lost',
    ]);
  });

  it('come as the rows do where only names are given', () => {
    expect(named([['stageName'], ['Talk'], ['Lost'], ['Bid'], ['']])).toEqual([
      'Talk Open',
      'Won Won',
      'Lost Lost',
      'Bid Open',
    ]);
  });

  it('are a pipeline that numbers can be worked out for, whatever the deals', () => {
    const name = fc.constantFrom('Talk', 'Bid', 'talk ', 'Offer', '');
    const row = fc.tuple(
      fc.constant('Acme'),
      fc.constantFrom('', 1, 2, 3),
      name,
      fc.constantFrom('Open', 'Lost', 'Disqualified', ''),
      fc.constantFrom('', 0.5),
      name,
      fc.constantFrom('', 1, 2, 3),
    );
    fc.assert(
      fc.property(fc.array(row), rows => {
        const stages = stagesOfExtract([HEADERS, ...rows]);
        const cells = stages.map((stage, index) => ({
          ...stage,
          probability: stage.probability ?? '',
          targetDays: '',
          followUpAfter: '',
          row: index + 2,
        }));
        expect(readStages(cells).problems).toEqual([]);
        const names = rows.flatMap(cells => [cells[2], cells[5]]).map(text => text.trim().toLowerCase());
        const made = stages.map(({stage}) => stage.toLowerCase());
        expect(names.filter(text => text !== '' && !made.includes(text))).toEqual([]);
      }),
    );
  });
});
