import {useEffect, useRef, useState} from 'preact/hooks';
import type {FrozenCopy} from '../../src/panel/share';
import {type Comparison, compareNumbers} from '../../src/pipeline/compare/compare-numbers';
import type {Money} from '../../src/pipeline/tables/money';
import * as texts from '../../src/texts/panel/share';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Failure} from '../parts/failure';
import {Select} from '../parts/select';
import {useAction} from '../parts/use-action';
import {call} from '../server/call';
import {Changes} from './changes';

/** The overview as it is now, among the copies. */
const NOW = 'now';

export interface CompareProps {
  /** The oldest first. */
  readonly frozen: readonly FrozenCopy[];
  readonly money: Money;
  readonly locale: string;
}

/** Two frozen copies side by side, or one and today. */
export function Compare({frozen, money, locale}: CompareProps) {
  const [chosen, setChosen] = useState<{readonly before?: string; readonly after?: string}>({});
  const [found, setFound] = useState<{readonly title: string; readonly comparison: Comparison} | undefined>();
  const title = useRef<HTMLHeadingElement>(null);
  const reading = useAction();
  const options = [
    ...[...frozen].reverse().map(({id, name}) => ({value: String(id), text: name})),
    {value: NOW, text: texts.AS_IT_IS_NOW},
  ];
  // One that was chosen may be deleted by now.
  const valid = (value: string | undefined, otherwise: string): string =>
    options.some(option => option.value === value) ? (value as string) : otherwise;
  const before = valid(chosen.before, options[0]?.value ?? NOW);
  const after = valid(chosen.after, NOW);
  const nameOf = (value: string): string =>
    value === NOW ? texts.NOW : (options.find(option => option.value === value)?.text ?? '');
  const compare = async (): Promise<void> => {
    setFound(undefined);
    const numbersOf = (value: string) => call('readFrozen', {id: value === NOW ? null : Number(value)});
    const comparison = await reading.start(async () => compareNumbers(await numbersOf(before), await numbersOf(after)));
    if (!comparison) return;
    setFound({title: texts.fromTo(nameOf(before), nameOf(after)), comparison});
    announce(texts.compared(nameOf(before), nameOf(after)));
  };
  useEffect(() => title.current?.focus(), [found]);
  return (
    <>
      <h2>{texts.COMPARE}</h2>
      {frozen.length === 0 ? (
        <p class="lead">{texts.NOTHING_FROZEN}</p>
      ) : (
        <>
          <Select
            id="compare-before"
            label={texts.BEFORE}
            value={before}
            options={options}
            onChange={value => setChosen({...chosen, before: value})}
          />
          <Select
            id="compare-after"
            label={texts.AFTER}
            value={after}
            options={options}
            hint={before === after ? texts.CHOOSE_ANOTHER : undefined}
            onChange={value => setChosen({...chosen, after: value})}
          />
          <Failure of={reading} />
          <p>
            <Button busy={reading.isBusy && texts.COMPARING} disabled={before === after} onClick={compare}>
              {texts.COMPARE}
            </Button>
          </p>
        </>
      )}
      <h2 ref={title} tabIndex={-1} hidden={!found}>
        <bdi>{found?.title}</bdi>
      </h2>
      {found && <Changes of={found.comparison} money={money} locale={locale} />}
    </>
  );
}
