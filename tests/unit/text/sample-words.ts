/** Words of a digest and hard ones: every letter, Latin ligatures, combining marks, figures and signs. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const HARD = [
  ...['office', 'affluent', 'fi', 'ffl', 'fjord', 'waffle', 'AVATAR', 'Tokyo', 'To', 'r,', 'f)'],
  ...['го́род', 'за́мок', 'э\u0301то', 'ё', 'е\u0308ж', 'и\u0306', 'йод', 'naïve', 'cafe\u0301'],
  ...['2025–2026', '№\u202f3', '10\u202f%', '50\u202f000', '+7', '1/2', '(495)', '₽', '−5', '12,5'],
  ...[
    '«Кластер»,',
    '„лапы“',
    'ООО',
    'НИУ',
    'ВШЭ',
    'ГОСТ',
    'Х.',
    'г.',
    'т.\u202fд.',
    '—',
    '…',
    '?..',
  ],
  ...['объём', 'съёмка', 'щёлочь', 'Ёлки', 'ЭВМ', 'IT-кластер', 'e-mail'],
];

const folder = fileURLToPath(new URL('../../../issues/2025-03/items/events/', import.meta.url));

/** Some five hundred of the sample's own words. */
function wordsOfSample(): readonly string[] {
  const words = new Set<string>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.md')) continue;
    for (const word of readFileSync(`${folder}${name}`, 'utf8').split(/\s+/)) {
      if (/^[«(]?[\p{L}-]+[».,:;)]*$/u.test(word)) words.add(word);
    }
  }
  return [...words].slice(0, 500);
}

export const SAMPLE_WORDS: readonly string[] = [...HARD, ...wordsOfSample()];
