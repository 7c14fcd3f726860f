import {useMemo} from 'preact/hooks';
import {HEADER_WITHIN} from '../../src/pipeline/import/find-header';
import type {ListKind} from '../../src/pipeline/import/target';
import * as texts from '../../src/texts/panel/import';
import {announce} from '../parts/announce';
import {Button} from '../parts/button';
import {Message} from '../parts/message';
import {Select} from '../parts/select';
import {Sentences} from '../parts/sentences';
import {useFocus} from '../parts/use-focus';
import {Check} from './check';
import {choiceOf, optionsFor, sorted, useOf} from './column-uses';
import {
  bodyOf,
  type Draft,
  dealsWithoutCustomer,
  withAllOwn,
  withDealAsCustomer,
  withHeader,
  withKind,
  withUse,
} from './draft';
import {hasOpenQuestion, hintsOn, lackingIn} from './lacking';
import {QuestionBox} from './question-box';
import {questionsOf} from './questions';

export interface ColumnsProps {
  readonly draft: Draft;
  readonly locale: string;
  readonly onChange: (draft: Draft) => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/** The second step: what the list is, and what each of its columns is taken for. */
export function Columns({draft, locale, onChange, onNext, onBack}: ColumnsProps) {
  const title = useFocus<HTMLHeadingElement>();
  const {list, mapping, product = '', titles, columns} = draft;
  // What is chosen for a column does not move it: whoever chooses keeps the place.
  const {taken, out} = useMemo(() => sorted(draft), [columns]);
  const lacks = lackingIn(draft);
  const questions = useMemo(() => questionsOf(draft), [draft.found, draft.signs, draft.agreed]);
  const unnamed = useMemo(() => dealsWithoutCustomer(draft), [mapping.columns, mapping.header, mapping.kind]);
  const isOpen = hasOpenQuestion(questions);
  const left = out.filter(column => mapping.columns[column] === null).length;
  const hints = hintsOn(draft);
  const field = (column: number) => {
    const [example = ''] = columns[column]?.cells ?? [];
    return (
      <Select
        key={column}
        id={`column-${column}`}
        label={titles[column] ?? ''}
        value={choiceOf(mapping.columns[column] ?? null)}
        options={optionsFor(draft, column)}
        hint={example === '' ? texts.NO_EXAMPLE : texts.exampleOf(cut(String(example)))}
        onChange={value => onChange(withUse(draft, column, useOf(value)))}
      />
    );
  };
  return (
    <section>
      <h1 ref={title} tabIndex={-1}>
        {texts.RECOGNISED}
      </h1>
      <p>
        <bdi>{list.name}</bdi>
        <br />
        {texts.whatItIs(mapping.kind === 'log', product, bodyOf(list, mapping).length)}
      </p>
      {lacks.length > 0 && (
        <Message kind="hint">
          <p>{texts.BEFORE_IMPORT}</p>
          <Sentences of={lacks} />
        </Message>
      )}
      {hints.length > 0 && (
        <Message kind="hint">
          <Sentences of={hints} />
        </Message>
      )}
      {questions.map(question => (
        <QuestionBox key={question.kind} question={question} locale={locale} draft={draft} onChange={onChange} />
      ))}
      <Select
        id="list-kind"
        label={texts.ONE_ROW_IS}
        value={mapping.kind}
        options={[
          {value: 'deals', text: texts.ROW_IS_DEAL},
          {value: 'log', text: texts.ROW_IS_TALK},
        ]}
        onChange={kind => onChange(withKind(draft, kind as ListKind))}
      />
      <Select
        id="list-header"
        label={texts.HEADER_ROW}
        value={String(mapping.header)}
        options={[
          ...list.rows.slice(0, HEADER_WITHIN).map(({line, cells}, index) => ({
            value: String(index),
            text: cut(texts.headerAt(line, cells.filter(cell => cell !== '').join(', '))),
          })),
          {value: '-1', text: texts.NO_HEADER},
        ]}
        onChange={header => onChange(withHeader(draft, Number(header)))}
      />
      <h2>{texts.COLUMNS}</h2>
      {taken.map(field)}
      {unnamed > 0 && (
        <Check
          label={texts.dealsTakeNames(unnamed)}
          isOn={mapping.takesDealAsCustomer}
          onChange={isOn => onChange(withDealAsCustomer(draft, isOn))}
        />
      )}
      {out.length > 0 && (
        <details>
          <summary>{left > 0 ? texts.columnsOut(left) : texts.ALL_COME}</summary>
          {left > 0 && (
            <p>
              <Button
                onClick={() => {
                  onChange(withAllOwn(draft));
                  announce(texts.ALL_COME);
                }}
              >
                {texts.BRING_ALL}
              </Button>
            </p>
          )}
          {out.map(field)}
        </details>
      )}
      <footer>
        {isOpen && <p class="note">{texts.ANSWER_FIRST}</p>}
        <Button kind="primary" disabled={lacks.length > 0 || isOpen} onClick={onNext}>
          {draft.matches.length > 0 ? texts.STAGES_NEXT : texts.SEE_PREVIEW}
        </Button>
        <Button onClick={onBack}>{texts.BACK}</Button>
      </footer>
    </section>
  );
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
