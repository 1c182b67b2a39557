/**
 * What is wrong with the words that stand for a picture. In: the words, the picture's name as written, its caption.
 * Out: the fault, if any; missing words are another matter and none here.
 */
import { LETTERS, NUMERALS } from './letters.ts';

export type AltFault = 'file-name' | 'caption';

export function faultOfAlt(alt: string, src: string, caption: string): AltFault | undefined {
  const words = bareName(alt);
  if (words === '') return undefined;
  const name = nameOf(src);
  const stem = name.replace(/\.[^.]*$/, '');
  if (words === bareName(name) || words === bareName(stem)) return 'file-name';
  const letters = bareText(alt);
  return letters !== '' && letters === bareText(caption) ? 'caption' : undefined;
}

function nameOf(src: string): string {
  const name = src.slice(src.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    // A per cent sign that is part of the name.
    return name;
  }
}

function bareName(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/[-_]/g, '').trim();
}

const MARKS = new RegExp(`[^${LETTERS}${NUMERALS}]`, 'gu');

/** Letters and figures: those tell “План 2024” from “План 2025”, all else is punctuation and marks. */
function bareText(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(MARKS, '');
}
