/**
 * o-spreadsheet groups every batch of commands with `Object.groupBy`, which Node has from 21 on; the project runs on 20.
 * This is the standard's function, and leaves Node's own alone where there is one.
 */
export function groupBy<T>(
  items: Iterable<T>,
  keyOf: (item: T, index: number) => PropertyKey,
): Record<PropertyKey, T[]> {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
}

/** Gives `Object` its `groupBy` where it has none. To be called before the first command to a model. */
export function provideGroupBy(): void {
  if ('groupBy' in Object) return;
  Object.defineProperty(Object, 'groupBy', {value: groupBy, writable: true, configurable: true});
}
