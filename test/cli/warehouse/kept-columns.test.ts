import {describe, expect, it} from 'vitest';
import {keptColumns} from '../../../cli/warehouse/kept-columns';
import {overviewScript} from '../../../cli/warehouse/overview-script';
import {type View, viewNamed} from '../../../cli/warehouse/sql-files';

const reader = (query: string): View => ({name: 'reader', statement: '', query, reads: []});

describe('the columns that are kept of a view', () => {
  it('are those that its readers name, of the view behind it where it takes all of that', () => {
    const kept = keptColumns(viewNamed('deals'), [
      reader('SELECT SUM(value) AS sum, -- by customer\n MIN(wonOn) AS first FROM sales_pipeline.deals'),
    ]);
    expect(kept).toBe('value, wonOn');
  });

  it.each([
    'SELECT * FROM sales_pipeline.deals',
    'SELECT * EXCEPT (reason) FROM sales_pipeline.deals',
    'SELECT deals.*, 1 AS one FROM sales_pipeline.deals AS deals',
  ])('are all where a reader takes all: %s', query => {
    expect(keptColumns(viewNamed('deals'), [reader(query)])).toBe('*');
  });

  it('are all where the text of the view does not say them', () => {
    expect(keptColumns(viewNamed('scope'), [reader('SELECT months FROM sales_pipeline.scope')])).toBe('*');
  });

  it('leave texts that no number needs out of the overview, and keep them where the deals are asked for', () => {
    const statement = (shown?: readonly string[]) =>
      overviewScript(shown).keep.find(({name}) => name === 'deals')?.statement ?? '';
    const columns = (text: string) => text.split('\n')[1] ?? '';
    expect(columns(statement())).toContain('customerKey');
    expect(columns(statement())).not.toContain('nextStep,');
    expect(columns(statement(['deals', 'metrics']))).not.toContain('customerKey,');
    expect(statement(['deals', 'metrics'])).toContain('nextStep');
  });
});
