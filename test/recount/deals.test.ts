import {describe, expect, it} from 'vitest';
import type {Row} from '../../src/recount/cell';
import {ask, askDeal, on, stages, talk} from './small-tables';

/** Both orders of the same rows: the order on the sheet must never matter. */
const eitherWay = (rows: readonly Row[]) => [askDeal(rows), askDeal([...rows].reverse())];

describe('a deal', () => {
  it('is a customer and a deal name; without one, the customer has one unnamed deal', () => {
    const {deals} = ask([
      talk('2017-03-01', 'Acme', 'Lead'),
      talk('2017-03-02', ' ACME', 'Demo', {Deal: '  '}),
      talk('2017-03-03', 'acme', 'Lead', {Deal: 'Second  one'}),
      talk('2017-03-04', 'Acme', 'Demo', {Deal: ' second ONE '}),
      talk('2017-03-05', 'Bolt', 'Lead', {Deal: 'second one'}),
    ]);
    expect(deals.map(deal => [deal.customer, deal.deal, deal.stage])).toEqual([
      ['acme', '', 'Demo'],
      ['acme', 'second one', 'Demo'],
      ['bolt', 'second one', 'Lead'],
    ]);
  });

  it('has not entered the pipeline while all its conversations are contact only', () => {
    const counted = ask([talk('2017-03-01', 'Acme', ''), talk('2017-03-02', 'Bolt', 'Lead')]);
    expect(counted.contactOnly).toEqual([{customer: 'acme', deal: ''}]);
    expect(counted.deals.map(deal => deal.customer)).toEqual(['bolt']);
  });
});

describe('current stage', () => {
  it('is the stage of the last sales conversation; contact only never changes it', () => {
    for (const deal of eitherWay([
      talk('2017-03-01', 'Acme', 'Lead'),
      talk('2017-03-02', 'Acme', 'Demo'),
      talk('2017-03-03', 'Acme', ''),
    ])) {
      expect(deal).toMatchObject({stage: 'Demo', stagePlace: 2, state: 'Open', lastContact: on('2017-03-03')});
    }
  });

  it('goes by the time within a day', () => {
    for (const deal of eitherWay([
      talk('2017-03-01T09:00', 'Acme', 'Demo'),
      talk('2017-03-01T10:00', 'Acme', 'Lead'),
    ])) {
      expect(deal.stage).toBe('Lead');
    }
  });

  it('on a tie is the stage further down Stages', () => {
    for (const deal of eitherWay([talk('2017-03-01', 'Acme', 'Demo'), talk('2017-03-01', 'Acme', 'Lead')])) {
      expect(deal.stage).toBe('Demo');
    }
    for (const deal of eitherWay([talk('2017-03-01', 'Acme', 'Won'), talk('2017-03-01', 'Acme', 'Lost')])) {
      expect(deal.state).toBe('Lost');
    }
  });

  it('of a date without a time comes before one with a time on the same day', () => {
    for (const deal of eitherWay([talk('2017-03-01T00:01', 'Acme', 'Lead'), talk('2017-03-01', 'Acme', 'Demo')])) {
      expect(deal.stage).toBe('Lead');
    }
  });
});

describe('first and last contact', () => {
  it('are the first sales conversation and the last of any kind', () => {
    const deal = askDeal([
      talk('2017-02-01', 'Acme', ''),
      talk('2017-03-01T15:00', 'Acme', 'Lead'),
      talk('2017-04-01T15:00', 'Acme', ''),
    ]);
    expect(deal.firstContact).toBe(on('2017-03-01'));
    expect(deal.lastContact).toBe(on('2017-04-01'));
    expect(deal.daysSinceLastContact).toBe(90);
  });
});

describe('furthest rung', () => {
  it('is the highest of all, also after moving back', () => {
    expect(askDeal([talk('2017-03-01', 'A', 'Demo'), talk('2017-03-02', 'A', 'Lead')]).furthestRung).toBe(2);
  });

  it('is 1 where the deal logged none', () => {
    expect(askDeal([talk('2017-03-01', 'A', 'Lost')]).furthestRung).toBe(1);
  });

  it('counts Open and Won stages only, in the order of Stages', () => {
    const order = [stages[3], stages[0], stages[2], stages[4], stages[1]].map(row => row as Row);
    expect(askDeal([talk('2017-03-01', 'A', 'Won')], {stages: order}).furthestRung).toBe(2);
    expect(askDeal([talk('2017-03-01', 'A', 'Demo')], {stages: order}).furthestRung).toBe(3);
  });
});

describe('won on and days to close', () => {
  it('are those of the first conversation at the Won stage', () => {
    const deal = askDeal([
      talk('2017-03-01T18:00', 'A', 'Lead'),
      talk('2017-03-11T09:00', 'A', 'Won'),
      talk('2017-03-20', 'A', 'Won'),
    ]);
    expect(deal).toMatchObject({wonOn: on('2017-03-11'), daysToClose: 10});
  });

  it('are 0 days on the same day', () => {
    expect(askDeal([talk('2017-03-01', 'A', 'Won')]).daysToClose).toBe(0);
  });

  it('cross a leap day', () => {
    const rows = [talk('2024-02-28', 'A', 'Lead'), talk('2024-03-01', 'A', 'Won')];
    expect(askDeal(rows, {asOf: '2024-03-01'}).daysToClose).toBe(2);
  });

  it('are blank when the deal was cancelled or reopened, and the first again when it is won again', () => {
    const won = [talk('2017-03-01', 'A', 'Lead'), talk('2017-03-05', 'A', 'Won')];
    expect(askDeal([...won, talk('2017-03-09', 'A', 'Lost')])).toMatchObject({wonOn: null, daysToClose: null});
    const reopened = [...won, talk('2017-03-09', 'A', 'Demo')];
    expect(askDeal(reopened)).toMatchObject({state: 'Open', wonOn: null, furthestRung: 3});
    expect(askDeal([...reopened, talk('2017-03-20', 'A', 'Won')])).toMatchObject({
      wonOn: on('2017-03-05'),
      daysToClose: 4,
      inStageSince: on('2017-03-20'),
    });
  });
});

describe('in stage since', () => {
  it('is the first row of the last unbroken run, whatever contact lies between', () => {
    const deal = askDeal([
      talk('2017-03-01', 'A', 'Demo'),
      talk('2017-03-02', 'A', 'Lead'),
      talk('2017-03-03', 'A', 'Demo'),
      talk('2017-03-04', 'A', ''),
      talk('2017-03-05', 'A', 'Demo'),
    ]);
    expect(deal.inStageSince).toBe(on('2017-03-03'));
    expect(deal.daysInStage).toBe(119);
  });
});

describe('value', () => {
  it('is the last one given, of any conversation; blank and text are not 0', () => {
    for (const deal of eitherWay([
      talk('2017-03-01', 'A', 'Lead', {Value: 5}),
      talk('2017-03-02', 'A', '', {Value: 7}),
      talk('2017-03-03', 'A', 'Demo', {Value: 'a lot'}),
      talk('2017-03-04', 'A', 'Demo', {Value: ''}),
      talk('2017-03-05', 'A', 'Demo', {Value: '1200'}),
    ])) {
      expect(deal.value).toBe(7);
    }
    expect(askDeal([talk('2017-03-01', 'A', 'Lead')]).value).toBeNull();
  });

  it('may be 0 or negative', () => {
    expect(
      askDeal([talk('2017-03-01', 'A', 'Lead', {Value: 5}), talk('2017-03-02', 'A', 'Lead', {Value: 0})]).value,
    ).toBe(0);
    expect(askDeal([talk('2017-03-01', 'A', 'Lead', {Value: -5})]).value).toBe(-5);
  });

  it('on a tie is that of the later stage, a row without a stage first, then the larger', () => {
    const at = (stage: string, value: number) => talk('2017-03-01', 'A', stage, {Value: value});
    for (const deal of eitherWay([at('Demo', 1), at('Lead', 9), at('', 99)])) expect(deal.value).toBe(1);
    for (const deal of eitherWay([at('Lead', 1), at('Lead', 9)])) expect(deal.value).toBe(9);
    for (const deal of eitherWay([at('', 99), at('Lead', 9), at('Demo', 1)])) expect(deal.value).toBe(1);
  });
});

describe('salesperson and reason', () => {
  const by = (salesperson: string, more: Row = {}) =>
    talk('2017-03-01', 'A', 'Lead', {Salesperson: salesperson, Reason: salesperson, ...more});

  it('are the last ones given', () => {
    const rows = [by('Zoe'), by('  ANN ', {Date: on('2017-03-02')}), by('', {Date: on('2017-03-03')})];
    for (const deal of eitherWay(rows)) expect(deal).toMatchObject({salesperson: 'ann', reason: 'ann'});
  });

  it('on a full tie are the last by their compared form, whatever the case', () => {
    for (const deal of eitherWay([by('ann'), by('Bob')])) expect(deal.salesperson).toBe('bob');
    for (const deal of eitherWay([by('ann'), by('BOB'), by('Ánn')])) expect(deal.salesperson).toBe('bob');
    for (const deal of eitherWay([by('Eva'), by('Éva')])) expect(deal.salesperson).toBe('eva');
    for (const deal of eitherWay([by('Émile'), by('Eve')])) expect(deal.salesperson).toBe('eve');
  });

  it('are one, whatever the order, where the alphabet sees no difference', () => {
    const [one, other] = eitherWay([by('Ann'), by('An\u00adn'), by('Ａnn')]);
    expect(one?.salesperson).toBe(other?.salesperson);
  });
});

describe('expected close', () => {
  const planned = (date: string, close: Row[string]) => talk(date, 'A', 'Lead', {'Expected close': close});

  it('is the last one given that is a real date', () => {
    const rows = [
      planned('2017-03-01', on('2017-09-09T12:00')),
      planned('2017-03-02', 'soon'),
      planned('2017-03-03', 0),
    ];
    for (const deal of eitherWay(rows)) {
      expect(deal.expectedClose).toBe(on('2017-09-09'));
    }
  });

  it('may move to an earlier day; on a full tie is the later date', () => {
    for (const deal of eitherWay([planned('2017-03-01', on('2017-09-09')), planned('2017-03-02', on('2017-08-08'))])) {
      expect(deal.expectedClose).toBe(on('2017-08-08'));
    }
    for (const deal of eitherWay([planned('2017-03-01', on('2017-09-09')), planned('2017-03-01', on('2017-08-08'))])) {
      expect(deal.expectedClose).toBe(on('2017-09-09'));
    }
  });
});

it('an open deal is without a next step where its last conversation plans none', () => {
  const lacks = (stage: string, more: Row) => askDeal([talk('2017-03-01', 'A', stage, more)]).withoutNextStep;
  expect(lacks('Lead', {})).toBe(true);
  expect(lacks('Lead', {'Next step': 'Call'})).toBe(false);
  expect(lacks('Lead', {'Next step on': on('2017-04-01')})).toBe(false);
  expect(lacks('Lead', {'Next step': 'Call', 'Next step on': on('2017-04-01')})).toBe(false);
  expect(lacks('Lost', {})).toBe(false);
  const planned = talk('2017-03-01', 'A', 'Lead', {'Next step': 'Call'});
  expect(askDeal([planned, talk('2017-03-02', 'A', '')]).withoutNextStep).toBe(true);
});

describe('next step on', () => {
  const planned = (date: string, stage: string, next: Row[string]) => talk(date, 'A', stage, {'Next step on': next});

  it('is that of the last conversation, with or without a stage', () => {
    const rows = [planned('2017-03-01', 'Lead', on('2017-09-09')), planned('2017-03-02', '', on('2017-08-08T12:00'))];
    for (const deal of eitherWay(rows)) expect(deal.nextStepOn).toBe(on('2017-08-08'));
  });

  it('is none where the last conversation plans none', () => {
    for (const blank of ['', 'soon']) {
      const rows = [planned('2017-03-01', 'Lead', on('2017-09-09')), planned('2017-03-02', '', blank)];
      for (const deal of eitherWay(rows)) expect(deal.nextStepOn).toBeNull();
    }
  });

  it('is that of the row that is last in the one order, on a tie', () => {
    const rows = [
      talk('2017-03-01', 'A', 'Lead', {Value: 5, 'Next step on': on('2017-08-08')}),
      talk('2017-03-01', 'A', 'Lead', {Value: 4, 'Next step on': on('2017-09-09')}),
    ];
    for (const deal of eitherWay(rows)) expect(deal.nextStepOn).toBe(on('2017-08-08'));
    const alike = [
      talk('2017-03-01', 'A', 'Lead', {'Next step on': on('2017-08-08'), Reason: 'later in the alphabet'}),
      talk('2017-03-01', 'A', 'Lead', {'Next step on': on('2017-09-09'), Reason: 'earlier'}),
    ];
    for (const deal of eitherWay(alike)) expect(deal.nextStepOn).toBe(on('2017-09-09'));
  });
});

describe('days before pipeline', () => {
  it("run from Account opened to the customer's first sales conversation, over all the customer's deals", () => {
    const customers = [{Customer: 'A', 'Account opened': on('2017-02-01T15:00')}];
    const {deals} = ask(
      [
        talk('2017-01-01', 'A', ''),
        talk('2017-02-11', 'A', 'Lead', {Deal: 'one'}),
        talk('2017-05-01', 'A', 'Lead', {Deal: 'two'}),
      ],
      {customers},
    );
    expect(deals.map(deal => deal.daysBeforePipeline)).toEqual([10, 10]);
  });
});

describe('weighted value, stale, overdue, over target', () => {
  const more = {Value: 100, 'Expected close': on('2017-04-01')};

  it('are of Open deals only', () => {
    expect(askDeal([talk('2017-03-01', 'A', 'Demo', more)])).toMatchObject({
      weightedValue: 50,
      stale: true,
      overdue: true,
      overTarget: true,
    });
    for (const stage of ['Won', 'Lost', 'Misfit']) {
      expect(askDeal([talk('2017-03-01', 'A', stage, more)])).toMatchObject({
        weightedValue: null,
        stale: false,
        overdue: false,
        overTarget: false,
      });
    }
  });

  it('begin the day after', () => {
    const rows = [talk('2017-06-10', 'A', 'Demo', {'Expected close': on('2017-06-30')})];
    expect(askDeal(rows)).toMatchObject({stale: false, overdue: false, overTarget: false});
    expect(askDeal(rows, {asOf: '2017-07-01'})).toMatchObject({stale: true, overdue: true, overTarget: true});
  });

  it('never come where the stage has no target days; a stage without a probability weighs 0', () => {
    const bare = [{Stage: 'Lead', Type: 'Open', Probability: '50%', 'Target days': 'soon'}, ...stages.slice(1)];
    expect(askDeal([talk('2017-03-01', 'A', 'Lead', more)], {stages: bare})).toMatchObject({
      weightedValue: 0,
      stale: false,
      overTarget: false,
      overdue: true,
    });
  });
});
