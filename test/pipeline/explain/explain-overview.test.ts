import {describe, expect, it} from 'vitest';
import {explainOverview} from '../../../src/pipeline/explain/explain-overview';
import type {Known} from './known-facts';
import {at, seenWith} from './seen-overview';

type Texts = Parameters<typeof seenWith>[0];
type Settings = Parameters<typeof seenWith>[2];

const explain = (name: string, texts: Texts = {}, known?: Known, settings?: Settings) =>
  explainOverview(at(name), seenWith(texts, known, settings));

const deal = (customer: string, more: object) => ({
  customer,
  deal: '',
  stageName: 'Talk',
  lastContact: 46_112,
  value: 100,
  ...more,
});

describe('a card', () => {
  const texts = {
    'metrics.value.dealsInPipeline': '1',
    'metrics.value.rowsLeftOut': '3',
    'inputs.value.asOf': '2026-03-31',
    'inputs.value.source': 'Fair',
  };
  const known = {lists: {deals: [deal('Acme', {state: 'Open'}), deal('Birch', {state: 'Won'})]}};

  it('is explained by its record: what it means, what its formula does, the rows behind it', () => {
    expect(explain('metrics.value.dealsInPipeline', texts, known)).toEqual({
      label: 'Deals in pipeline',
      row: '',
      value: '1',
      definition: 'Deals whose state is Open.',
      words: 'Counts the deals where State is Open.',
      terms: [['State', 'Type of its current stage']],
      scope: 'As of 2026-03-31 · Source Fair',
      parts: [],
      formula: '=COUNTIFS(deals.state;"Open")',
      behind: {
        list: 'deals',
        total: 1,
        figure: 'Value',
        rows: [{customer: 'Acme', deal: '', stage: 'Talk', day: '2026-03-31', figure: 100}],
      },
      leftOut: '3',
    });
  });

  it('is meant by its label too', () => {
    expect(explain('metrics.label.dealsInPipeline', texts, known)).toEqual(
      explain('metrics.value.dealsInPipeline', texts, known),
    );
  });

  it('that is made from others leads to them, with the rows behind all of them', () => {
    const lists = {deals: ['Won', 'Lost', 'Open'].map(state => deal(`${state} deal`, {state}))};
    const numbers = {'metrics.value.winRate': '50 %', 'metrics.value.dealsWon': '1', 'metrics.value.dealsLost': '1'};
    const said = explain('metrics.value.winRate', numbers, {lists});
    expect(said).toMatchObject({words: '', terms: []});
    expect(said?.parts).toEqual([
      {label: 'Won', value: '1', ...at('metrics.value.dealsWon')},
      {label: 'Lost', value: '1', ...at('metrics.value.dealsLost')},
    ]);
    expect(said?.behind?.rows.map(({customer}) => customer)).toEqual(['Won deal', 'Lost deal']);
  });

  it('that counts rows of its own besides leads to the others, and counts those rows', () => {
    const lists = {deals: ['Won', 'Open'].map(state => deal(`${state} deal`, {state}))};
    const said = explain('metrics.value.leadToCustomer', {'metrics.value.leadToCustomer': '50 %'}, {lists});
    expect(said?.parts.map(({label}) => label)).toEqual(['Won']);
    expect(said?.behind?.total).toBe(2);
  });

  it('that is blank is no number yet: nothing is behind it', () => {
    expect(explain('metrics.value.dealsInPipeline', {}, known)).toMatchObject({
      value: '',
      words: '',
      terms: [],
      parts: [],
      behind: null,
      formula: '=COUNTIFS(deals.state;"Open")',
    });
  });

  it('that is made from columns leads to their titles', () => {
    const said = explain('metrics.value.weakestStep', {'metrics.value.weakestStep': 'Closing'});
    expect(said?.parts).toEqual([{label: 'Settled', value: '', ...at('funnel.settledConversion.title')}]);
    expect(said?.behind).toBeNull();
    const bottleneck = explain('metrics.value.bottleneck', {'metrics.value.bottleneck': 'Closing'});
    expect(bottleneck?.parts.map(({label, value}) => [label, value])).toEqual([
      ['Average days', ''],
      ['Stays', ''],
    ]);
    expect(bottleneck?.parts[1]).toMatchObject(at('stages.stays.title'));
  });
});

describe('an input', () => {
  it('is explained by its note, under its label', () => {
    const said = explain('inputs.value.to', {'inputs.value.to': '2026-03-31'});
    expect(said).toMatchObject({
      label: 'First contact to',
      value: '2026-03-31',
      definition: 'Only deals whose first contact is on this day or earlier count. Blank: open.',
      words: '',
      formula: '',
      behind: null,
    });
    expect(explain('inputs.label.to', {'inputs.value.to': '2026-03-31'})).toEqual(said);
  });
});

describe('a sentence', () => {
  it('answers its question, from numbers that each have a place', () => {
    const said = explain('sentences..week', {
      'sentences..week': '2 deals are expected to close this week',
      'forecast.deals.closingThisWeek': '2',
      'forecast.value.overdue': '70',
    });
    expect(said).toMatchObject({
      label: 'How many deals are going to close this week?',
      row: '',
      definition: '',
      words: '',
      behind: null,
    });
    expect(said?.parts.map(({label, value}) => `${label} ${value}`.trim())).toEqual([
      'Closing this week: Deals 2',
      'Closing this week: Value',
      'Closing this week: Weighted',
      'Overdue: Deals',
      'Overdue: Value 70',
    ]);
    expect(said?.parts[4]).toMatchObject(at('forecast.value.overdue'));
    const weakest = explain('sentences..weakest', {'sentences..weakest': 'The weakest step is …'});
    expect(weakest?.parts.map(({label}) => label)).toEqual(['Weakest step', 'Bottleneck']);
  });
});

describe('a number of a table', () => {
  const stages = {'stages.stage.1': 'New', 'stages.stage.2': 'Contacting', 'stages.stage.3': 'Engaging'};

  it('stands in the row of its line, and is filled by the formula in the first', () => {
    const lists = {deals: [deal('Acme', {stage: 3}), deal('Birch', {stage: 2})]};
    const said = explain('stages.value.3', {...stages, 'stages.value.3': '100'}, {lists});
    expect(said).toMatchObject({
      label: 'Value',
      row: 'Engaging',
      definition: 'Sum of the values of the deals whose current stage it is.',
      words: 'Adds up Value over the deals where Stage is Engaging.',
      behind: {total: 1, rows: [{customer: 'Acme'}]},
    });
    expect(said?.formula).toMatch(/^=ARRAYFORMULA\(SUMIF\(deals\.stage;stages\.number\.1 to 8;deals\.value\)/);
  });

  it('of a line with a meaning of its own says both', () => {
    const said = explain('forecast.deals.overdue', {'forecast.deals.overdue': '1'});
    expect(said).toMatchObject({
      label: 'Deals',
      row: 'Overdue',
      definition: 'Open deals whose expected close is before As of. How many open deals.',
      words: 'Counts the deals where it is overdue.',
    });
  });

  it('goes by the days that its conditions have come to', () => {
    const lists = {
      deals: [
        deal('Acme', {state: 'Open', expectedClose: 46_113}),
        deal('Birch', {state: 'Open', expectedClose: 46_120}),
      ],
    };
    const settings = {weekStart: 46_111, weekEnd: 46_117};
    const said = explain('forecast.deals.closingThisWeek', {'forecast.deals.closingThisWeek': '1'}, {lists}, settings);
    expect(said?.words).toBe(
      'Counts the deals where State is Open and Expected close is 2026-03-30 or later and Expected close is 2026-04-05 or earlier.',
    );
    expect(said?.behind?.rows.map(({customer}) => customer)).toEqual(['Acme']);
  });

  it('of a month goes by its first day', () => {
    const lists = {deals: [deal('Acme', {wonOn: 46_090}), deal('Birch', {wonOn: 46_060})]};
    const said = explain('months.won.12', {'months.name.12': '2026-03', 'months.won.12': '1'}, {lists});
    expect(said).toMatchObject({row: '2026-03', words: 'Counts the deals where Won on is in 2026-03.'});
    expect(said?.behind?.rows.map(({customer}) => customer)).toEqual(['Acme']);
  });

  it('goes by the rung of its stage, and by rungs under their names', () => {
    const lists = {
      deals: [deal('Acme', {state: 'Open', rung: 3, stage: 2}), deal('Birch', {state: 'Open', rung: 2, stage: 1})],
    };
    const moved = explain('stages.movedBack.3', {...stages, 'stages.movedBack.3': '1'}, {lists});
    expect(moved?.behind?.rows.map(({customer}) => customer)).toEqual(['Acme']);
    const names = {
      'funnel.stage.2': 'Contacting',
      'reasons.rung2.title': 'Contacting',
      'reasons.name.1': 'Price',
      'reasons.rung2.1': '1',
    };
    expect(explain('reasons.rung2.1', names)?.words).toBe(
      'Counts the deals where Reason is Price and Furthest rung is Contacting.',
    );
  });

  it('counts the rungs up to its stage only: Lost is none', () => {
    const lists = {deals: [6, 7, 8].map(rung => deal(`Rung ${rung}`, {state: 'Open', rung, stage: 1}))};
    const moved = explain('stages.movedBack.7', {'stages.stage.7': 'Lost', 'stages.movedBack.7': '1'}, {lists});
    expect(moved?.behind?.rows.map(({customer}) => customer)).toEqual(['Rung 6']);
  });

  it('leads to numbers of its own line, of the line before and of the first one', () => {
    const numbers = {
      'funnel.stage.1': 'New',
      'funnel.stage.2': 'Contacting',
      'funnel.stage.3': 'Engaging',
      'funnel.reached.1': '9',
      'funnel.reached.2': '6',
      'funnel.reached.3': '4',
      'funnel.conversion.3': '67 %',
      'funnel.fromStart.3': '44 %',
    };
    expect(explain('funnel.conversion.3', numbers)?.parts).toEqual([
      {label: 'Reached', value: '4', ...at('funnel.reached.3')},
      {label: 'Contacting: Reached', value: '6', ...at('funnel.reached.2')},
    ]);
    expect(explain('funnel.fromStart.3', numbers)?.parts).toEqual([
      {label: 'Reached', value: '4', ...at('funnel.reached.3')},
      {label: 'New: Reached', value: '9', ...at('funnel.reached.1')},
    ]);
  });

  it('names the stages of conversations by the grid', () => {
    const known = {
      lists: {
        log: [
          {row: 4, date: 46_112, stage: 2, passes: 1},
          {row: 5, date: 46_100, stage: 20, passes: 1},
        ],
      },
    };
    const numbers = {...stages, 'stages.inProcess.2': '1'};
    expect(explain('stages.inProcess.2', numbers, known)?.behind?.rows).toMatchObject([{stage: 'Contacting'}]);
  });

  it('may be the name of its line, which has no other', () => {
    expect(explain('stages.stage.3', stages)).toMatchObject({label: 'Stage', row: '', value: 'Engaging', behind: null});
  });
});

describe('a total', () => {
  const lists = {deals: [1, 2, 3, 3].map((stage, index) => deal(`Deal ${index}`, {stage, customerNumber: index}))};

  it('adds up the lines that show a number, and has their rows', () => {
    const numbers = {'stages.deals.1': '1', 'stages.deals.3': '2', 'stages.deals.total': '3'};
    expect(explain('stages.deals.total', numbers, {lists})).toMatchObject({
      label: 'Deals',
      row: 'All stages',
      value: '3',
      words: 'Adds up the cells above.',
      terms: [],
      parts: [],
      behind: {total: 3},
    });
  });

  it('may be a number of its own', () => {
    const said = explain(
      'stages.won.total',
      {'stages.won.total': '2'},
      {lists: {deals: [deal('Acme', {state: 'Won', customerNumber: 1})]}},
    );
    expect(said).toMatchObject({
      words: 'Counts the customers, each once, of the deals where State is Won.',
      behind: {total: 1},
    });
  });

  it('that is blank adds up nothing', () => {
    expect(explain('stages.averageDays.total')).toMatchObject({value: '', words: '', behind: null});
    expect(explain('stages.deals.total', {}, {lists})).toMatchObject({value: '', words: '', behind: null});
  });

  it('of all together leads to totals', () => {
    const numbers = {
      'salespeople.attainment.total': '50 %',
      'salespeople.wonValue.total': '50',
      'salespeople.quota.total': '100',
    };
    expect(explain('salespeople.attainment.total', numbers)?.parts).toEqual([
      {label: 'Won value', value: '50', ...at('salespeople.wonValue.total')},
      {label: 'Quota', value: '100', ...at('salespeople.quota.total')},
    ]);
  });
});

describe('a title', () => {
  it('says what its column is, and counts nothing', () => {
    expect(explain('stages.deals.title')).toMatchObject({
      label: 'Deals',
      row: '',
      value: '',
      definition: 'Deals whose current stage it is.',
      words: '',
      parts: [],
      formula: '',
      behind: null,
    });
  });

  it('without a text is of nothing: a stage that is not there', () => {
    expect(explain('reasons.rung2.title')).toBeUndefined();
    expect(explain('reasons.rung2.title', {'reasons.rung2.title': 'Contacting'})).toMatchObject({
      label: 'Contacting',
      formula: '',
    });
  });
});

describe('nothing is said of', () => {
  it.each([
    'head..title',
    'head..notice',
    'forecast..',
    'stages.customers.group',
    'stages.number.1',
    'funnelChart.bar1.1',
    'funnelChart.label.title',
  ])('%s', name => {
    expect(explain(name, {})).toBeUndefined();
  });

  it('a cell where nothing stands', () => {
    expect(explainOverview({row: 1, column: 15}, seenWith({}))).toBeUndefined();
    expect(explainOverview({row: 999, column: 2}, seenWith({}))).toBeUndefined();
  });
});
