/** A hash of texts for names in the cache: not against malice, only against stale code (FNV-1a, two of 32 bits, each of every other pair). */

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
/** Second stream's basis: any other odd number. */
const SECOND_BASIS = 0x9e3779b1;

export function textHash(texts: readonly string[]): string {
  let a = BASIS;
  let b = SECOND_BASIS;
  for (const text of texts) {
    // Two a stream: a template has a hundred thousand of them. What is behind the end counts as 0.
    for (let i = 0; i < text.length; i += 4) {
      a = Math.imul(a ^ (text.charCodeAt(i) << 16) ^ text.charCodeAt(i + 1), PRIME);
      b = Math.imul(b ^ (text.charCodeAt(i + 2) << 16) ^ text.charCodeAt(i + 3), PRIME);
    }
    // A border between texts, so that moving characters over it changes the hash.
    a = Math.imul(a ^ 0x1f, PRIME);
    b = Math.imul(b ^ text.length, PRIME);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}
