/** Equal neighbours of a list. */
export interface Run<Value> {
  /** Index of the first one. */
  readonly from: number;
  readonly count: number;
  readonly value: Value;
}

/** A list as its runs of equal neighbours, from the first to the last: what a call can treat alike. */
export function runs<Value>(values: readonly Value[]): Run<Value>[] {
  const found: Run<Value>[] = [];
  for (let from = 0; from < values.length; ) {
    const value = values[from] as Value;
    let to = from + 1;
    while (to < values.length && values[to] === value) to++;
    found.push({from, count: to - from, value});
    from = to;
  }
  return found;
}
