/**
 * « #5» in a value without quotes begins a comment, and what stands there is lost. In: a token of the YAML library; out: the place of a
 * comment that no space opens, as offsets: hardly meant as one.
 */
import type { CST } from 'yaml';
import type { Range } from './indent-fault.ts';

const GLUED = /^#[\p{L}\p{N}]/u;

export function gluedComment(token: CST.Token): Range | undefined {
  if (token.type !== 'scalar' || !token.end) return undefined;
  const comment = token.end.find(({ type }) => type === 'comment');
  if (!comment || !GLUED.test(comment.source)) return undefined;
  return [comment.offset, comment.offset + comment.source.length];
}
