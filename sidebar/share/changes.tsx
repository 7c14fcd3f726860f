import type {Change, ComparedGroup, Comparison} from '../../src/pipeline/compare/compare-numbers';
import type {NamedNumber} from '../../src/pipeline/frozen/named-numbers';
import type {Money} from '../../src/pipeline/tables/money';
import {counted} from '../../src/texts/counted';
import {changeText} from './change-text';

interface ChangesProps {
  readonly of: Comparison;
  readonly money: Money;
  readonly locale: string;
}

/** What changed, below the headings of the overview; what did not is folded away. */
export function Changes({of: {groups, same}, ...given}: ChangesProps) {
  return (
    <>
      {groups.length === 0 && <p class="lead">Nothing changed.</p>}
      {groups.map(group => (
        <Group key={group.title} of={group} {...given} />
      ))}
      {same.length > 0 && (
        <details>
          <summary>{counted(same.length, 'number')} unchanged</summary>
          <ul class="cells">
            {same.map(number => (
              <li key={number.key}>
                <span>
                  <bdi>{nameOf(number)}</bdi>
                </span>
                <bdi>{number.shown || '(blank)'}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** Cards stand open; of a table, which may have a hundred numbers, it is said how many are others. */
function Group({of, ...given}: Omit<ChangesProps, 'of'> & {readonly of: ComparedGroup}) {
  const {title, changed, gone, new: added} = of;
  const isTable = [...changed.map(({after}) => after), ...gone, ...added].some(number => number.title !== '');
  if (!isTable) {
    return (
      <>
        <h3>{title || 'What it is about'}</h3>
        <GroupChanges of={of} {...given} />
      </>
    );
  }
  const counts = [
    [changed, 'changed'],
    [added, 'new'],
    [gone, 'gone'],
  ] as const;
  const said = counts.filter(([numbers]) => numbers.length > 0).map(([numbers, what]) => `${numbers.length} ${what}`);
  return (
    <details>
      <summary>
        {title}: {said.join(', ')}
      </summary>
      <GroupChanges of={of} {...given} />
    </details>
  );
}

function GroupChanges({
  of: {changed, gone, ...more},
  money,
  locale,
}: Omit<ChangesProps, 'of'> & {readonly of: ComparedGroup}) {
  return (
    <>
      {changed.length > 0 && (
        <ul class="cells">
          {changed.map(change => (
            <li key={change.after.key}>
              <span>
                <bdi>{nameOf(change.after)}</bdi>
                <small>{fromTo(change)}</small>
              </span>
              <bdi>{changeText(change, money, locale)}</bdi>
            </li>
          ))}
        </ul>
      )}
      <InOneOnly of={more.new} what="New" />
      <InOneOnly of={gone} what="Gone" />
    </>
  );
}

/** Lines that only one of both has, each with how many numbers. */
function InOneOnly({of, what}: {readonly of: readonly NamedNumber[]; readonly what: string}) {
  if (of.length === 0) return null;
  const names = [...new Set(of.map(({name}) => name))];
  return (
    <p class="note">
      {what}: <bdi>{names.join(', ')}</bdi> ({counted(of.length, 'number')})
    </p>
  );
}

function nameOf({name, title}: NamedNumber): string {
  return title ? `${name} · ${title}` : name;
}

function fromTo({before, after}: Change): string {
  return `from ${before.shown || '(blank)'} to ${after.shown || '(blank)'}`;
}
