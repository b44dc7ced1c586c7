/** People whom two parts share, each the number of a part. */
export interface Shared {
  one: number;
  other: number;
  people: number;
}

/**
 * Looks for parts that are held to all others by some people, but by fewer than the threshold.
 *
 * The parts are points of a graph, the people whom two share the weight of their edge. Points that so many hold together that no
 * such cut parts them are made one, round by round, until a point is left that has too few, or none is left that has any
 * (Nagamochi and Ibaraki 1992). Exact, and in each round one walk over all edges.
 * @param parts how many there are
 * @returns the numbers of the parts on one side; `undefined` where there are none
 */
export function findSmallCut(
  parts: number,
  shared: readonly Shared[],
  threshold: number,
): number[] | undefined {
  const members = Array.from({ length: parts }, (_, part) => [part]);
  let graph = toGraph(parts, shared);
  for (;;) {
    const small = graph.findIndex((edges) => {
      const people = [...edges.values()].reduce((sum, each) => sum + each, 0);
      return people > 0 && people < threshold;
    });
    if (small !== -1) return members[small];
    if (graph.every((edges) => edges.size === 0)) return undefined;
    const merged = mergeHeld(graph, threshold);
    const names = new Map<number, number>();
    merged.forEach((root, part) => {
      if (root === part) names.set(root, names.size);
    });
    const nameOf = (part: number) => names.get(merged[part] ?? part) ?? part;
    const next: number[][] = Array.from({ length: names.size }, () => []);
    members.forEach((own, part) => next[nameOf(part)]?.push(...own));
    const edges: Shared[] = [];
    graph.forEach((own, part) => {
      for (const [other, people] of own) {
        if (part < other) edges.push({ one: nameOf(part), other: nameOf(other), people });
      }
    });
    graph = toGraph(names.size, edges);
    members.splice(0, members.length, ...next);
  }
}

function toGraph(parts: number, shared: readonly Shared[]): Map<number, number>[] {
  const graph = Array.from({ length: parts }, () => new Map<number, number>());
  for (const { one, other, people } of shared) {
    if (one === other || people === 0) continue;
    graph[one]?.set(other, (graph[one].get(other) ?? 0) + people);
    graph[other]?.set(one, (graph[other].get(one) ?? 0) + people);
  }
  return graph;
}

/**
 * Walks from point to point, always to one that most people hold to those already met, and makes two points one where so many do.
 * More than the threshold counts as the threshold: which of several such points comes first does not matter.
 * @returns for each point the one that stands for it
 */
function mergeHeld(graph: readonly Map<number, number>[], threshold: number): number[] {
  const roots = graph.map((_, part) => part);
  const rootOf = (part: number): number => {
    let root = part;
    while (roots[root] !== root) root = roots[root] ?? root;
    roots[part] = root;
    return root;
  };
  const held = graph.map(() => 0);
  const isMet = graph.map(() => false);
  const waiting: number[][] = Array.from({ length: threshold + 1 }, () => []);
  waiting[0] = graph.map((_, part) => part).reverse();
  let most = 0;
  while (most >= 0) {
    const part = waiting[most]?.pop();
    if (part === undefined) {
      most -= 1;
      continue;
    }
    if (isMet[part] || Math.min(threshold, held[part] ?? 0) !== most) continue;
    isMet[part] = true;
    for (const [other, people] of graph[part] ?? []) {
      if (isMet[other]) continue;
      const now = (held[other] ?? 0) + people;
      held[other] = now;
      if (now >= threshold) {
        const [one, another] = [rootOf(part), rootOf(other)];
        roots[Math.max(one, another)] = Math.min(one, another);
      }
      const place = Math.min(threshold, now);
      waiting[place]?.push(other);
      most = Math.max(most, place);
    }
  }
  return graph.map((_, part) => rootOf(part));
}
