/** A hash of texts for names in the cache: not against malice, only against stale code (FNV-1a, two of 32 bits). */

const PRIME = 0x01000193;
const BASIS = 0x811c9dc5;
/** Second stream's basis: any other odd number. */
const SECOND_BASIS = 0x9e3779b1;

export function textHash(texts: readonly string[]): string {
  let a = BASIS;
  let b = SECOND_BASIS;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      a = Math.imul(a ^ unit, PRIME);
      b = Math.imul(b ^ unit ^ (b >>> 15), PRIME);
    }
    // A border between texts, so that moving characters over it changes the hash.
    a = Math.imul(a ^ 0x1f, PRIME);
    b = Math.imul(b ^ text.length, PRIME);
  }
  const hex = (n: number) => (n >>> 0).toString(16).padStart(8, '0');
  return hex(a) + hex(b);
}
