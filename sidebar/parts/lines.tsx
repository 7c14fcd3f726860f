export interface Line {
  readonly label: string;
  readonly text: string;
  readonly look?: string | undefined;
  /** Of a text that may be written from right to left and is all of one piece. */
  readonly dir?: 'auto';
}

/** What is known, line by line; a line without a text is left out. */
export function Lines({of}: {readonly of: readonly Line[]}) {
  return (
    <dl>
      {of.map(
        ({label, text, look, dir}) =>
          text && (
            <div key={label} class="line">
              <dt>{label}</dt>
              <dd class={look} dir={dir}>
                {breakable(text)}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

/** A mail address that is too long for its line goes on at its @, and not somewhere in a word. */
function breakable(text: string) {
  return text.split(/(?=@)/).map((part, index) => [index > 0 && <wbr />, part]);
}
