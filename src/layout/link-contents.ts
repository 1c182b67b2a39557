/** What is read out for the area of a link (ISO 14289-1, 7.18.5): the words on it, and where they lead. */
import type { LinkTarget } from '../model/block.ts';

/** Nobody listens to a longer address. */
const LONGEST_ADDRESS = 1000;

/** @param words none where a picture has no description */
export function linkContents(words: string, link: LinkTarget): string {
  const text = words.trim();
  if (!('url' in link)) return text;
  const { url } = link;
  const address = url.length > LONGEST_ADDRESS ? `${url.slice(0, LONGEST_ADDRESS)}…` : url;
  return text ? `${text}: ${address}` : address;
}
