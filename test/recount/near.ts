/**
 * Where a value differs from what is expected of it: numbers by more than one part in a thousand million, everything else
 * at all. Keys that nothing is expected of are passed over. An empty list: no difference.
 */
export function differences(actual: unknown, expected: unknown, path = ''): string[] {
  if (typeof expected === 'number' && typeof actual === 'number') {
    const near = Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected));
    return near ? [] : [`${path}: ${actual}, expected ${expected}`];
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return [`${path}: ${String(actual)}, expected a list`];
    const length = actual.length === expected.length ? [] : [`${path}: ${actual.length} of ${expected.length} rows`];
    return [...length, ...expected.flatMap((each, index) => differences(actual[index], each, `${path}[${index}]`))];
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null) return [`${path}: ${String(actual)}, expected an object`];
    const values = actual as Readonly<Record<string, unknown>>;
    return Object.entries(expected).flatMap(([key, each]) => differences(values[key], each, `${path}.${key}`));
  }
  return actual === expected ? [] : [`${path}: ${String(actual)}, expected ${String(expected)}`];
}
