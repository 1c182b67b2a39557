import { describe, expect, test } from 'vitest';
import { clip, makeNetwork } from '../../../templates/hse/components/network-graph.ts';

const keepOut = [{ left: 40, top: 300, right: 500, bottom: 500 }];
const order = (seed: string) => ({
  seed,
  keepOut,
  area: { left: -40, top: 0, right: 640, bottom: 880 },
  presence: (x: number, y: number) => Math.min(1, Math.max(0, (x / 600 + y / 840) / 2)),
});

describe('network of the cover', () => {
  test.each(['1', '3', '12', '104'])('issue %s: no node and no edge crosses type', (seed) => {
    const { nodes, edges, accents } = makeNetwork(order(seed));
    expect(nodes.length).toBeGreaterThan(100);
    expect(accents).toHaveLength(3);
    const [box] = keepOut;
    for (const [i, j] of edges) expect(clip(box!, nodes[i]!, nodes[j]!)).toBeUndefined();
    for (const node of nodes) expect(clip(box!, node, node)).toBeUndefined();
  });

  test('the same seed gives the same network, another another', () => {
    expect(makeNetwork(order('3'))).toEqual(makeNetwork(order('3')));
    expect(makeNetwork(order('3')).nodes).not.toEqual(makeNetwork(order('4')).nodes);
  });

  test('edges do not cross one another', () => {
    const { nodes, edges } = makeNetwork(order('3'));
    const side = (a: number, b: number, c: number) =>
      (nodes[b]!.x - nodes[a]!.x) * (nodes[c]!.y - nodes[a]!.y) -
      (nodes[b]!.y - nodes[a]!.y) * (nodes[c]!.x - nodes[a]!.x);
    const crossings = edges.flatMap(([a, b], i) =>
      edges.slice(i + 1).filter(([c, d]) => {
        if (a === c || a === d || b === c || b === d) return false;
        return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
      }),
    );
    expect(crossings).toEqual([]);
  });
});
