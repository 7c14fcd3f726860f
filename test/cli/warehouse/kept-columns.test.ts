import {describe, expect, it} from 'vitest';
import {narrowed} from '../../../cli/warehouse/kept-columns';
import {overviewScript, storing} from '../../../cli/warehouse/overview-script';

const QUERY = `WITH found AS (
  SELECT one
  FROM sales_pipeline.other
)
SELECT
  one,
  -- In two lines, with a comma: not the end of it.
  COALESCE(one, 2)
    AS two,
  3 AS three
FROM found
WHERE one > 0`;

const narrow = (...readers: string[]) => narrowed(QUERY, 'counted', readers);

describe('the columns that are kept of a view', () => {
  it('are those that its readers name, and those that its own conditions do', () => {
    const kept = narrow('SELECT SUM(two) AS sum, -- by three\n 1 FROM sales_pipeline.counted');
    expect(kept).toMatch(/\)\nSELECT\n {2}one,\n {2}COALESCE\(one, 2\)\s+AS two\nFROM found\nWHERE one > 0$/);
    expect(kept).toMatch(/^WITH found AS \(\n {2}SELECT one\n/);
  });

  it.each([
    'SELECT * FROM sales_pipeline.counted',
    'SELECT * EXCEPT (two) FROM sales_pipeline.counted',
    'SELECT counted.*, 1 AS one FROM sales_pipeline.counted',
    'SELECT c.*, 1 AS one\nFROM sales_pipeline.other\nJOIN sales_pipeline.counted AS c',
  ])('are all where a reader takes all: %s', query => {
    expect(narrow('SELECT two FROM sales_pipeline.counted', query)).toBe(QUERY);
  });

  it.each([
    'SELECT DISTINCT one, two\nFROM sales_pipeline.other',
    'SELECT 0 AS one\nUNION ALL SELECT 1',
    'SELECT *, 1 AS one\nFROM given',
  ])('are all where fewer would be other rows, or its text does not say them: %s', query => {
    expect(narrowed(query, 'counted', ['SELECT one FROM sales_pipeline.counted'])).toBe(query);
  });

  const statement = (name: string, shown?: readonly string[]) =>
    overviewScript(shown).keep.find(each => each.name === name)?.statement ?? '';
  const last = (text: string) => text.slice(text.lastIndexOf('\nSELECT'));

  it('leave texts that no number needs out of the overview, through the view that only takes deals away', () => {
    expect(last(statement('all_deals'))).toContain('joined.customerNumber');
    expect(last(statement('all_deals'))).not.toContain('nextStep,');
    const fewer = last(statement('all_deals', ['people', 'stay_lengths']));
    expect(fewer).toContain('joined.salespersonKey');
    expect(fewer).not.toContain('joined.customerNumber');
  });

  it('are all of the deals where they are asked for', () => {
    expect(last(statement('all_deals', ['deals', 'stage_grid']))).toContain('joined.nextStep,');
    expect(statement('deals', ['deals', 'stage_grid'])).toBe('');
  });
});

describe('views that are kept beyond the script', () => {
  const STORED = ['sorted_log', 'all_stays'];

  it('are read from their tables, and what is behind them is not read at all', () => {
    const {keep, answer} = overviewScript(undefined, STORED);
    const text = [...keep.map(({statement}) => statement), answer].join('\n');
    expect(keep.map(({name}) => name)).not.toContain('sorted_log');
    expect(text).toContain('FROM sales_pipeline.kept_sorted_log AS sorted_log');
    expect(text).toContain('FROM sales_pipeline.kept_all_stays AS all_stays');
    expect(text).not.toContain('FARM_FINGERPRINT(sales_pipeline.nameKey(deal))');
  });

  it('are made one from the other', () => {
    const [log = '', stays = ''] = storing(STORED);
    expect(log).toMatch(/^CREATE OR REPLACE TABLE sales_pipeline\.kept_sorted_log AS\n/);
    expect(log).toContain('FARM_FINGERPRINT(sales_pipeline.nameKey(deal))');
    expect(stays).toContain('FROM sales_pipeline.kept_sorted_log AS sorted_log');
    expect(stays).not.toContain('FARM_FINGERPRINT');
  });

  it('are kept for the time of the script where nothing is stored', () => {
    const {keep} = overviewScript();
    expect(keep.map(({name}) => name)).toContain('sorted_log');
    expect(keep.map(({name}) => name)).not.toContain('steps');
  });
});
