import {InputError, place} from './input-error';
import type {TypedTable, TypedValue} from './typed-table';

const types = ['Open', 'Won', 'Lost', 'Disqualified'] as const;

/**
 * Throws InputError when the rows of the Stages table break its rules: every stage has a name of its own and a type;
 * exactly one is Won, at least one Open and at least one Lost; a probability is from 0 to 1, target days are not negative.
 */
export function checkStages(table: TypedTable): void {
  const problems: string[] = [];
  const seen = new Map<string, number>();
  const found: string[] = [];
  for (const {line, values} of table.rows) {
    const cell = (header: string): TypedValue =>
      values[table.headers.findIndex(given => given.toLowerCase() === header.toLowerCase())] ?? null;
    const report = (header: string, what: string): void => {
      problems.push(`${place(table.file, line, header)}: ${what}`);
    };

    const name = typeof cell('Stage') === 'string' ? String(cell('Stage')).trim().replace(/ +/g, ' ') : '';
    const before = seen.get(name.toLowerCase());
    if (name === '') report('Stage', 'the stage has no name.');
    else if (before !== undefined)
      report('Stage', `"${name}" is already on line ${before}. Stages have different names.`);
    else seen.set(name.toLowerCase(), line);

    const given = String(cell('Type') ?? '').trim();
    const type = types.find(known => known.toLowerCase() === given.toLowerCase());
    if (type) found.push(type);
    else report('Type', `"${given}" is not a stage type. It is one of ${types.join(', ')}.`);

    const probability = cell('Probability');
    if (probability !== null && !(typeof probability === 'number' && probability >= 0 && probability <= 1)) {
      report('Probability', `"${String(probability)}" is not a number from 0 to 1.`);
    }
    const days = cell('Target days');
    if (days !== null && !(typeof days === 'number' && days >= 0)) {
      report('Target days', `"${String(days)}" is not a number of days.`);
    }
  }
  const count = (type: string): number => found.filter(other => other === type).length;
  if (count('Won') !== 1) problems.push(`${table.file} has ${count('Won')} Won stages. There must be exactly one.`);
  if (count('Open') === 0) problems.push(`${table.file} has no Open stage. There must be at least one.`);
  if (count('Lost') === 0) problems.push(`${table.file} has no Lost stage. There must be at least one.`);
  if (problems.length > 0) throw new InputError(problems);
}
