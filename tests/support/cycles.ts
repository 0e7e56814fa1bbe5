/** Each cycle met on a walk through the graph, as the files on it with the first once more at the end. */
export function cyclesIn(uses: ReadonlyMap<string, readonly string[]>): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const way: string[] = [];
  const visit = (file: string): void => {
    const from = way.indexOf(file);
    if (from >= 0) cycles.push([...way.slice(from), file]);
    if (from >= 0 || done.has(file)) return;
    way.push(file);
    for (const used of uses.get(file) ?? []) visit(used);
    way.pop();
    done.add(file);
  };
  for (const file of uses.keys()) visit(file);
  return cycles;
}
