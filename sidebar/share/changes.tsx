import type {Change, ComparedGroup, Comparison} from '../../src/pipeline/compare/compare-numbers';
import type {NamedNumber} from '../../src/pipeline/frozen/named-numbers';
import type {Money} from '../../src/pipeline/tables/money';
import * as texts from '../../src/texts/panel/share';
import {isolated} from '../parts/isolated';
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
      {groups.length === 0 && <p class="lead">{texts.NOTHING_CHANGED}</p>}
      {groups.map(group => (
        <Group key={group.title} of={group} {...given} />
      ))}
      {same.length > 0 && (
        <details>
          <summary>{texts.unchanged(same.length)}</summary>
          <ul class="cells">
            {same.map(number => (
              <li key={number.key}>
                <span>
                  <bdi>{nameOf(number)}</bdi>
                </span>
                <bdi>{number.shown || texts.BLANK}</bdi>
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
        <h3>{title || texts.WHAT_IT_IS_ABOUT}</h3>
        <GroupChanges of={of} {...given} />
      </>
    );
  }
  return (
    <details>
      <summary>{texts.tableChanges(title, changed.length, added.length, gone.length)}</summary>
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
      <InOneOnly of={more.new} say={texts.onlyLater} />
      <InOneOnly of={gone} say={texts.onlyEarlier} />
    </>
  );
}

/** Lines that only one of both has, each with how many numbers. */
function InOneOnly({of, say}: {readonly of: readonly NamedNumber[]; readonly say: typeof texts.onlyLater}) {
  if (of.length === 0) return null;
  const names = [...new Set(of.map(({name}) => name))];
  return <p class="note">{say(isolated(names.join(', ')), of.length)}</p>;
}

function nameOf({name, title}: NamedNumber): string {
  return title ? `${name} · ${title}` : name;
}

function fromTo({before, after}: Change): string {
  return texts.changedFrom(before.shown || texts.BLANK, after.shown || texts.BLANK);
}
