import {describe, expect, it} from 'vitest';
import {CHOICES, type ChoiceColumnId} from '../../../src/pipeline/choices/choice-columns';
import {readChoices} from '../../../src/pipeline/choices/read-choices';

type Columns = Partial<Record<ChoiceColumnId, readonly unknown[]>>;

const NO_TEMPLATE = {followUpAfter: '', mailSubject: '', mailText: ''};

const FILLED: Columns = {
  stage: ['Talk', 'Offer', 'Won'],
  type: ['Open', 'Open', 'Won'],
  probability: [0.1, '', true],
  targetDays: [7, '', 0],
  action: ['Call', '', ''],
  colour: ['#a8c7fa', '', 'red'],
  followUpAfter: [3, '', ''],
  mailSubject: ['Hello', '', ''],
  mailText: ['Dear {contact}', '', ''],
  stageRows: [12, 0, 3],
  customer: ['Acme', 'Birch'],
  dealCustomer: ['Acme', 'Acme', 'Birch'],
  deal: ['', 'Renewal', ''],
  dealStage: [2, 1, 4],
  dealValue: [1200, '', 0],
  dealSalesperson: ['Ann', '', ''],
  dealExpectedClose: [46_142, '', ''],
  dealNextStep: ['', 'Call', ''],
  dealNextStepOn: ['', 46_113, ''],
  dealInStageSince: [46_111, 46_100, ''],
  dealLastContact: [46_112, 46_100, ''],
  salesperson: ['Ann', 'Ben'],
  reason: ['Price'],
  asOf: [46_112],
  plans: [1],
  logColumn: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  logIsPlain: [1],
  logId: [77],
};

/** The cells of the sheet, headers included, with these columns filled. */
function cells(filled: Columns): unknown[][] {
  const length = Math.max(...Object.values(filled).map(column => column.length));
  const rows = Array.from({length}, (_, row) => CHOICES.map(({id}) => filled[id]?.[row] ?? ''));
  return [CHOICES.map(({header}) => header), ...rows];
}

describe('the choices', () => {
  it('are what the cells of their sheet say', () => {
    expect(readChoices(cells(FILLED))).toEqual({
      log: {sheetId: 77, columns: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10], isPlain: true},
      asOf: '2026-03-31',
      plans: true,
      stages: [
        {
          stage: 'Talk',
          type: 'Open',
          probability: 0.1,
          targetDays: 7,
          action: 'Call',
          colour: '#a8c7fa',
          followUpAfter: 3,
          mailSubject: 'Hello',
          mailText: 'Dear {contact}',
          rows: 12,
        },
        {
          stage: 'Offer',
          type: 'Open',
          probability: '',
          targetDays: '',
          action: '',
          colour: '',
          ...NO_TEMPLATE,
          rows: 0,
        },
        {
          stage: 'Won',
          type: 'Won',
          probability: 'true',
          targetDays: 0,
          action: '',
          colour: 'red',
          ...NO_TEMPLATE,
          rows: 3,
        },
      ],
      customers: ['Acme', 'Birch'],
      deals: [
        {
          customer: 'Acme',
          deal: '',
          stage: 'Offer',
          value: 1200,
          salesperson: 'Ann',
          expectedClose: '2026-04-30',
          nextStep: '',
          nextStepOn: '',
          inStageSince: '2026-03-30',
          lastContact: '2026-03-31',
        },
        {
          customer: 'Acme',
          deal: 'Renewal',
          stage: 'Talk',
          value: null,
          salesperson: '',
          expectedClose: '',
          nextStep: 'Call',
          nextStepOn: '2026-04-01',
          inStageSince: '2026-03-19',
          lastContact: '2026-03-19',
        },
        // Its stage has left Stages since the formulas were last calculated.
        {
          customer: 'Birch',
          deal: '',
          stage: '',
          value: 0,
          salesperson: '',
          expectedClose: '',
          nextStep: '',
          nextStepOn: '',
          inStageSince: '',
          lastContact: '',
        },
      ],
      salespeople: ['Ann', 'Ben'],
      reasons: ['Price'],
    });
  });

  it('take a number for a name where that is what somebody wrote', () => {
    expect(readChoices(cells({...FILLED, customer: [1860], stage: [1, 2, 3]}))).toMatchObject({
      customers: ['1860'],
      stages: [{stage: '1'}, {stage: '2'}, {stage: '3'}],
    });
  });

  it('are none where there is nothing to choose from', () => {
    const {log, ...rest} = readChoices(cells({asOf: [46_112], logColumn: [1], logIsPlain: [0], logId: [7]})) ?? {};
    expect(log).toEqual({sheetId: 7, columns: [1], isPlain: false});
    expect(rest).toEqual({
      asOf: '2026-03-31',
      plans: false,
      stages: [],
      customers: [],
      deals: [],
      salespeople: [],
      reasons: [],
    });
  });
});

describe('the sheet of the choices must be made anew', () => {
  const broken = (change: (sheet: unknown[][]) => unknown) => {
    const sheet = cells(FILLED);
    change(sheet);
    return readChoices(sheet);
  };

  it.each([
    ['it is blank', (sheet: unknown[][]) => sheet.splice(0)],
    ['a column of it has another header', ([headers = []]: unknown[][]) => headers.fill('Stages', 0, 1)],
    ['it lacks the last column', ([headers = []]: unknown[][]) => headers.pop()],
    ['a formula on it does not work', ([, first = []]: unknown[][]) => first.fill('#REF!', 7, 8)],
    ['the last formula does not work', ([, first = []]: unknown[][]) => first.fill('#N/A', -1)],
    [
      'a column of the log was deleted',
      (sheet: unknown[][]) =>
        sheet[3]?.fill(
          '#REF!',
          CHOICES.findIndex(({id}) => id === 'logColumn'),
          -2,
        ),
    ],
  ])('where %s', (_, change) => {
    expect(broken(change)).toBeUndefined();
  });

  it('and not where a cell below the formulas holds an error: it is one deal that has it', () => {
    expect(broken(sheet => sheet[2]?.fill('#N/A', 0, 1))).toBeDefined();
  });
});
