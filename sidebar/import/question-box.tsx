import * as texts from '../../src/texts/panel/import';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Sentence} from '../parts/sentence';
import {type Draft, type Signs, withSign} from './draft';
import type {Question} from './questions';

export interface QuestionBoxProps {
  readonly question: Question;
  readonly locale: string;
  readonly draft: Draft;
  readonly onChange: (draft: Draft) => void;
}

/** Asks how cells are meant that can be read in two ways; what is likelier is chosen, and has to be agreed to. */
export function QuestionBox({question, locale, draft, onChange}: QuestionBoxProps) {
  const {kind, titles, isMixed, example, means, sign: chosen, isAgreed} = question;
  const say = (sign: Signs[keyof Signs]): void => {
    onChange(withSign(draft, kind, sign as never));
    announce(texts.AGREED);
  };
  const ask = kind === 'days' ? texts.askDays : texts.askAmounts;
  return (
    <fieldset class="message hint">
      <legend>
        <Sentence text={ask(example, texts.inColumns(titles))} />
      </legend>
      {isMixed && <p class="note">{texts.IS_MIXED}</p>}
      {means.map(({sign, is}) => (
        <label key={sign} class="pick">
          <input type="radio" name={`question-${kind}`} checked={sign === chosen} onChange={() => say(sign)} />
          <span>{meaning(sign, is, locale)}</span>
        </label>
      ))}
      {isAgreed ? (
        <p class="note">{texts.AGREED}</p>
      ) : (
        <Button onClick={() => say(chosen)}>{texts.THAT_IS_RIGHT}</Button>
      )}
    </fieldset>
  );
}

function meaning(sign: Signs[keyof Signs], is: string | number, locale: string): string {
  if (sign === 'day' || sign === 'month') {
    const long = {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'} as const;
    const day = new Date(`${is}T00:00:00Z`).toLocaleDateString('en-GB', long);
    return sign === 'day' ? texts.dayFirst(day) : texts.monthFirst(day);
  }
  const amount = is.toLocaleString(locale);
  return sign === '.' ? texts.pointParts(amount) : texts.commaParts(amount);
}
