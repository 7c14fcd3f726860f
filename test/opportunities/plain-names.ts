/** The case of names is as in the log, or not: it makes no difference. */
export function withPlainNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withPlainNames);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      key === 'name' && typeof each === 'string' ? each.toLowerCase() : withPlainNames(each),
    ]),
  );
}
