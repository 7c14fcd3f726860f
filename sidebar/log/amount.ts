/**
 * The amount that a person wrote, with or without separators: `1200`, `1,200`, `1.200,50`, `1 200.5`. A single separator
 * before exactly three digits parts thousands. Null for blank, undefined for what is no amount.
 */
export function amount(text: string): number | null | undefined {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '');
  if (plain === '') return null;
  const match = /^(\d{1,3}(?:[.,]\d{3})+|\d+)(?:[.,](\d{1,2}))?$/.exec(plain);
  if (!match) return undefined;
  const [, whole = '', cents = ''] = match;
  const separators = new Set(whole.replace(/\d/g, ''));
  const decimal = plain.charAt(whole.length);
  if (separators.size > 1 || separators.has(decimal)) return undefined;
  return Number(`${whole.replace(/\D/g, '')}.${cents || 0}`);
}
