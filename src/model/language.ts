/** Tags of languages (BCP 47). In: a tag, `en-GB`; out: the language in it. Rules and words of a language hold in every country. */
import type { Language } from './issue.ts';

/** `en` of `en-GB`, in small letters. */
export function primaryLanguage(tag: Language): string {
  const end = tag.indexOf('-');
  return (end < 0 ? tag : tag.slice(0, end)).toLowerCase();
}
