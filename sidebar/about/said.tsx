import type {Explanation, Part} from '../../src/pipeline/explain/explanation';
import * as texts from '../../src/texts/panel/about';
import {Button} from '../parts/button';
import {LeftOut} from './left-out';
import {RowsBehind} from './rows-behind';

export interface SaidProps {
  readonly about: Explanation;
  readonly onAsk: (part: Part) => void;
}

/** What a cell is, from its value down to its rows. */
export function Said({about, onAsk}: SaidProps) {
  const {cell, row, value, definition, words, terms, parts, behind, formula, scope, leftOut} = about;
  return (
    <>
      <p class="lead" dir="auto">
        {row}
      </p>
      <p class={value.length > 20 ? '' : 'big'} dir="auto">
        {value}
      </p>
      <p>{definition}</p>
      {words && (
        <>
          <h2>{texts.HOW_COMPUTED}</h2>
          <p dir="auto">{words}</p>
          {terms.map(([name, meaning]) => (
            <p key={name} class="note">
              <b>{name}:</b> {meaning}
            </p>
          ))}
        </>
      )}
      {parts.length > 0 && (
        <>
          <h2>{texts.MADE_FROM}</h2>
          <ul class="cells small">
            {parts.map(part => (
              <li key={`${part.row} ${part.column}`}>
                <span dir="auto">
                  {part.label} <b>{part.value}</b>
                </span>
                <Button label={texts.explain(part.label)} onClick={() => onAsk(part)}>
                  {texts.EXPLAIN}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
      <p class="note" dir="auto">
        {texts.computedFor(scope)}
      </p>
      {formula && (
        <details>
          <summary>{texts.FORMULA}</summary>
          <code>{formula}</code>
        </details>
      )}
      {leftOut && leftOut !== '0' && <LeftOut count={leftOut} />}
      {behind && <RowsBehind key={cell} behind={behind} />}
    </>
  );
}
