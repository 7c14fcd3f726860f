/**
 * Names that have broken a spreadsheet, a formula or a comparison, many of them in pairs that differ by one thing only.
 * No two are the same name: what makes them the same is added by `spelled`.
 */
export const hostileNames: readonly string[] = [
  'Acme Corporation',
  'acme-corporation',
  'Demo*',
  'Demo',
  'Demo given',
  'a?',
  'ab',
  '~x',
  '~~x',
  '*',
  '>50k',
  '<>',
  '=HYPERLINK("x")',
  '=1+1',
  '+31 20',
  '-1',
  '@sum',
  "'quoted",
  '"quoted"',
  'comma, semicolon; backslash\\',
  'line\nbreak',
  'tab\tbed',
  'no\u00a0break',
  'no break',
  'Café',
  'Cafe',
  'Cafe\u0301',
  'ÉCOLE',
  'Straße',
  'Strasse',
  'soft\u00adhyphen',
  'softhyphen',
  'zero\u200bwidth',
  'zerowidth',
  '株式会社',
  'ABC',
  'ＡＢＣ',
  'ｱ',
  'ア',
  'عميل',
  '👩‍👩‍👧',
  '👩👩👧',
  '❤️',
  '❤',
  '👍🏽',
  '👍',
  '12',
  '012',
  '1e3',
  '0',
  '3.5',
  '2024-02-29',
  'TRUE',
  'null',
  '(none)',
  '__proto__',
  'constructor',
  'x'.repeat(300),
];

/** Another way to write the same name, or, where capitals are not one to one, a neighbour of it. */
export function spelled(name: string, way: number): string | number | boolean {
  switch (way % 8) {
    case 1:
      return name.toUpperCase();
    case 2:
      return name.toLowerCase();
    case 3:
      return `  ${name} `;
    case 4:
      return name.replaceAll(' ', '   ');
    case 5:
      return String(Number(name)) === name ? Number(name) : name;
    case 6:
      return name === 'TRUE' ? true : name;
    default:
      return name;
  }
}
