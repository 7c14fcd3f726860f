import type {Import} from './rooms.ts';

/**
 * The circles among files that import each other, each as its files: every largest group in which each file leads to each
 * other one. Types count: what knows each other's types can't be read, moved or tested alone either.
 *
 * @param imports of all files, where a path may leave out `.ts`, `.tsx` and `/index.ts`
 */
export function circles(files: readonly string[], imports: readonly Import[]): readonly (readonly string[])[] {
  const known = new Set(files);
  const next = new Map<string, string[]>(files.map(file => [file, []]));
  for (const {from, to, isLocal} of imports) {
    const file = isLocal && [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`].find(path => known.has(path));
    if (file) next.get(from)?.push(file);
  }
  const reached = new Map(files.map(file => [file, reachableFrom(file, next)]));
  const inCircle = files.filter(file => reached.get(file)?.has(file));
  const found: string[][] = [];
  for (const file of inCircle) {
    if (found.some(circle => circle.includes(file))) continue;
    found.push(inCircle.filter(other => reached.get(file)?.has(other) && reached.get(other)?.has(file)));
  }
  return found;
}

function reachableFrom(start: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...(next.get(start) ?? [])];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...(next.get(file) ?? []));
  }
  return reached;
}
