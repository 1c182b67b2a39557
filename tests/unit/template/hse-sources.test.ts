/** The template «hse»: the line that names the sources of an item. */
import { expect, test } from 'vitest';
import { textOf } from '../../properties/check-pages.ts';
import { own, pagesOf } from './hse-fixtures.ts';

/** Lines of the sources of an item, as printed. */
async function linesOf(...sources: readonly string[]): Promise<readonly string[]> {
  const item = {
    title: 'Тула',
    text: 'Предприятия вложили более двух миллиардов рублей.',
    sources,
  };
  const document = await pagesOf([{ title: 'События', items: [item] }]);
  const lines = document.pages.flatMap(own).map((line) => textOf(line).replaceAll('\u00A0', ' '));
  return lines
    .slice(lines.findIndex((line) => line.startsWith('Источник')))
    .map((line) => line.trim());
}

/** Regression: «… «Северная строка», записка | рабочей группы», «Портал | «Промышленный пояс»». */
test('sources that have no room on one line part between their names', async () => {
  const ministry = 'Министерство промышленности и торговли Российской Федерации';
  expect(await linesOf(ministry, 'Портал «Промышленный пояс»', 'Записка рабочей группы')).toEqual([
    `Источники: ${ministry},`,
    'Портал «Промышленный пояс», Записка рабочей группы',
  ]);
});

test('those that have stand on one', async () => {
  expect(await linesOf('ТАСС', 'РБК')).toEqual(['Источники: ТАСС, РБК']);
});
