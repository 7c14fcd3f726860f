/** Whether two names differ by a slip of the keyboard: at most two letters changed, missing or added, and no more than a third. */
export function similar(left: string, right: string): boolean {
  const distance = editDistance(left.toLowerCase(), right.toLowerCase());
  return distance <= Math.min(2, Math.floor(Math.max(left.length, right.length) / 3));
}

function editDistance(left: string, right: string): number {
  let previous = Array.from({length: right.length + 1}, (_, index) => index);
  for (const [row, letter] of [...left].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...right].entries()) {
      const changed = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(changed, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[right.length] ?? 0;
}
