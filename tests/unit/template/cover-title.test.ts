/** The title on the cover of «hse». */
import { expect, test } from 'vitest';
import { textOf } from '../../properties/check-pages.ts';
import { items, pagesOf, texts } from './hse-fixtures.ts';

// Regression: «CLUSTERS AND / REGIONS» stood on the cover.
test('has no line that ends in a conjunction', async () => {
  const { pages } = await pagesOf([{ title: 'News', items: items(1, 2) }], {
    title: 'Clusters and Regions',
    more: 'language: en\n',
  });
  expect(texts(pages[0]!).map(textOf)).toEqual(expect.arrayContaining(['CLUSTERS', 'AND REGIONS']));
});
