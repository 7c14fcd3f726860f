/** `1250`, `-0.5`, `1e3`, `1,250.00` or `50%` as a number; undefined for any other text. */
export function numberFromText(text: string): number | undefined {
  const match = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?(?:e[+-]?\d+)?)(%?)$/i.exec(text);
  if (!match?.[1] || !/\d/.test(match[1])) return undefined;
  const number = Number(match[1].replaceAll(',', ''));
  if (!Number.isFinite(number)) return undefined;
  return match[2] === '%' ? number / 100 : number;
}
