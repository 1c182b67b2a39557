/** Compiled code is found under the hash of its sources: any change has to make another. */
import { expect, test } from 'vitest';
import { textHash } from '../../../src/template/text-hash.ts';

const TEXTS = ['Слова первого файла', 'and of the second', ''];

test('every character counts, and where a text ends', () => {
  const known = new Set([textHash(TEXTS)]);
  const changed = TEXTS.flatMap((text, which) =>
    Array.from(text, (_, at) =>
      TEXTS.with(which, `${text.slice(0, at)}~${text.slice(at + 1)}`),
    ).concat([TEXTS.with(which, `${text}~`)]),
  );
  changed.push(
    ['Слова первого файлаa', 'nd of the second', ''],
    TEXTS.slice(0, 2),
    TEXTS.toReversed(),
  );
  for (const texts of changed) known.add(textHash(texts));
  expect(known.size).toBe(1 + changed.length);
  expect(textHash([...TEXTS])).toBe(textHash(TEXTS));
});
