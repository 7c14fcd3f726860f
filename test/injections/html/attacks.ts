import type {Attack} from '../attack';

/** A text that is markup, or a script, to whoever takes it for that. */
export interface MarkupAttack extends Attack {
  readonly text: string;
}

/** Each gets a mark of its own, which stands in the id or the handler of whatever becomes an element. */
const texts: readonly (readonly [name: string, text: (mark: string) => string])[] = [
  ['a script', mark => `<script id=${mark}>got('${mark}')</script>`],
  ['the end of a script', mark => `</script><script id=${mark}>got('${mark}')</script>`],
  ['the start of a comment', mark => `<!--<script id=${mark}>`],
  ['an image that fails', mark => `<img id=${mark} src=x onerror=got('${mark}')>`],
  ['an svg that loads', mark => `<svg id=${mark} onload=got('${mark}')>`],
  ['a frame', mark => `<iframe id=${mark} srcdoc="<script>parent.got('${mark}')</script>">`],
  ['a link with a script', mark => `<a id=${mark} href="javascript:got('${mark}')">x</a>`],
  ['an address with a script', mark => `javascript:got('${mark}')`],
  ['a data address', mark => `data:text/html,<script id=${mark}>got('${mark}')</script>`],
  ['the end of an attribute', mark => `" id=${mark} onfocus="got('${mark}')" autofocus="`],
  ['the end of an attribute in single quotes', mark => `' id=${mark} onfocus='got("${mark}")' autofocus='`],
  ['the end of a tag', mark => `"><b id=${mark}>x</b>`],
  ['the end of a text field', mark => `</textarea></title></style><b id=${mark}>x</b>`],
  ['a closed option', mark => `</option></select><b id=${mark}>x</b>`],
  ['entities', mark => `&lt;b id=${mark}&gt;x&lt;/b&gt;`],
  ['a style', mark => `<style id=${mark}>*{background:url(https://evil.example/)}</style>`],
  ['a base', mark => `<base id=${mark} href="https://evil.example/">`],
  ['a refresh', mark => `<meta id=${mark} http-equiv=refresh content="0;url=https://evil.example/">`],
  ['a form', mark => `<form id=${mark} action="https://evil.example/"><input autofocus>`],
  ['a template of Google’s', mark => `<?= '<b id=${mark}>' ?><?!= got('${mark}') ?>`],
  ['a template of Owl’s', mark => `<t id=${mark} t-on-click="got('${mark}')" t-out="1"/>`],
  ['a pattern of replace', mark => `$&$\`$'<b id=${mark}>x</b>`],
];

/** Where the texts are shown. */
export const PLACES = [
  'the check',
  'the form',
  'the stages',
  'the panel’s HTML',
  'a dialog',
  'a toast',
  'a banner',
  'a title',
  'a tab',
] as const;
export type Place = (typeof PLACES)[number];

/** What a sheet’s name may not hold is left out, as Google and the engine refuse it. */
const fits = (place: Place, text: string): boolean =>
  place !== 'a tab' || (!/[[\]*?:/\\']/.test(text) && text.length <= 100);

export function markupAttacks(place: Place): MarkupAttack[] {
  return texts
    .map(([name, text], index) => ({
      name: `${name} in ${place}`,
      mustNot: 'become an element, or run',
      text: text(`got${PLACES.indexOf(place)}x${index}x`),
    }))
    .filter(({text}) => fits(place, text));
}

export const MARKUP_ATTACKS: readonly MarkupAttack[] = PLACES.flatMap(markupAttacks);
