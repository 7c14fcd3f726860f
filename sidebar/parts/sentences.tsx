import {Sentence} from './sentence';

export interface SentencesProps {
  readonly of: readonly string[];
  readonly class?: string;
}

/** A list of sentences of ours. */
export function Sentences({of, class: look}: SentencesProps) {
  return (
    <ul class={look}>
      {of.map(text => (
        <li key={text}>
          <Sentence text={text} />
        </li>
      ))}
    </ul>
  );
}
