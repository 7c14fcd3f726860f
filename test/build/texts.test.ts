// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the sources that are looked through have some
import {describe, expect, it} from 'vitest';
import {STAGE_TYPES} from '../../src/pipeline/tables/stage-type.ts';
import {importsOf, sources, textOf} from './rooms.ts';
import {spokenIn} from './spoken.ts';

const ROOMS = ['sidebar', 'src/panel', 'src/commands', 'src/sheets'];

/** What looks like words for people and is none. */
const NOT_SPOKEN: readonly (readonly [why: string, texts: readonly string[]])[] = [
  ['types of stages: what stands in the column Type, and is compared with', STAGE_TYPES],
  ['names of keys', ['Enter', 'Escape']],
  [
    'the number format of a cell that has none, and formats of days and times',
    ['General', '… hh:mm', 'yyyy-MM-dd HH:mm'],
  ],
];

describe('what the interface says', () => {
  const spoken = ROOMS.flatMap(sources).flatMap(file => spokenIn(textOf(file)).map(text => ({file, text})));

  it('stands in src/texts, whatever the room that says it', () => {
    const none = NOT_SPOKEN.flatMap(([, texts]) => texts);
    expect(spoken.filter(({text}) => !none.includes(text)).map(({file, text}) => `${file}: ${text}`)).toEqual([]);
  });

  it.each(NOT_SPOKEN)('does not mean %s', (_, texts) => {
    expect(texts.filter(text => !spoken.some(each => each.text === text))).toEqual([]);
  });

  it('has its nouns there too: nobody else counts with one', () => {
    const counting = ROOMS.flatMap(sources)
      .flatMap(importsOf)
      .filter(({to}) => /^src\/texts\/counted/.test(to));
    expect(counting.map(({from}) => from)).toEqual([]);
  });

  it('is said somewhere: no text is left over', () => {
    const users = [...ROOMS, 'src/texts'].flatMap(sources);
    const unused = sources('src/texts').flatMap(file => {
      const saying = users.filter(user => importsOf(user).some(({to}) => `${to}.ts` === file)).map(textOf);
      const names = [...textOf(file).matchAll(/^export (?:const|function) (\w+)/gm)].map(([, name = '']) => name);
      return names
        .filter(name => !saying.some(code => new RegExp(`\\b${name}\\b`).test(code)))
        .map(name => `${file}: ${name}`);
    });
    expect(unused).toEqual([]);
  });
});

describe('texts for people', () => {
  it.each<[found: readonly string[], source: string]>([
    [['Log it'], '<button>Log it</button>'],
    [['rows'], '<p>{count} rows</p>'],
    [['no'], "<p>{count > 0 ? count : 'no'}</p>"],
    [['ok', 'Undo'], "<Button busy={isBusy && 'ok'}>{isBusy || 'Undo'}</Button>"],
    [['x', 'y…'], '<Input label="x" title={`y${n}`} class="wide low" {...rest} />'],
    [['all'], "const options = [{value: 'all', text: 'all'}];"],
    [['Hand over'], "button('Hand over', act);"],
    [['… days ago'], 'const line = `${days} days ago`;'],
    [['with …'], 'const line = `with ${name}`;'],
    [['… of …: “…”'], 'const line = `${one} of ${all}: “${name}”`;'],
    [['Nothing was changed. Try again.'], "throw new UserError('Nothing was changed. Try again.');"],
    [['a row', 'some rows'], "const line = one ? 'a row' : join('some rows');"],
    [['Today', 'Deal…'], "const TITLES: Readonly<Record<string, string>> = {today: 'Today', deal: 'Deal…'};"],
    [['On'], "field('stepOn', 'On');"],
  ])('%j in %s', (found, source) => {
    expect(spokenIn(source).map(text => text.trim())).toEqual(found);
  });

  it.each([
    '<p class="lead small" id="a b">{text} · {count}</p>',
    "document.querySelector('input, select'); row.closest('main section');",
    "import {a} from './a b';\nexport * from './c d';",
    '// a comment of several words\nconst a = /some words/;',
    "type Kind = 'some words' | 'Others';\nconst a: 'Open' = b;",
    "const a = {'next step': b}; call('saveStages', 'undo'); const c = `${day}T${time}`;",
    "const a = `${one} ${two}`; const b = isLate ? 'late' : 'today';",
    "const a = ['customer', 'stage']; const b = 'MM-dd'; const c = 'SHEET';",
  ])('none in %s', source => {
    expect(spokenIn(source)).toEqual([]);
  });
});
