/** Variants and rounds find the same thing many times: it is told once. */
import type { Finding } from '../../model/finding.ts';

export function uniqueFindings(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { kind, span } = finding;
    const what = whatOf(finding);
    const key = `${kind}|${span?.file}|${span?.start}|${what}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** What tells findings of one kind and one place apart. */
function whatOf(finding: Finding): string {
  switch (finding.kind) {
    case 'wish-not-granted':
      return finding.wish.of;
    case 'white-beside-picture':
    case 'white-at-foot':
    case 'narrow-table':
    case 'wrong-folio':
    case 'off-page':
    case 'above-height':
      return '';
    default:
      return finding.text;
  }
}
