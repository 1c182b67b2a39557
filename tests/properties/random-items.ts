/** Items of random words, lists, tables, notes and pictures: issues that no editor would write, and some would. */
import fc from 'fast-check';

const LETTERS = [...'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэф'];
const letter = fc.constantFrom(...LETTERS);
const length = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 1, max: 12 }) },
  { weight: 3, arbitrary: fc.integer({ min: 13, max: 30 }) },
  { weight: 1, arbitrary: fc.integer({ min: 60, max: 140 }) },
);
const plain = length.chain((count) =>
  fc.array(letter, { minLength: count, maxLength: count }).map((all) => all.join('')),
);
const word = fc.oneof(
  { weight: 20, arbitrary: plain },
  { weight: 1, arbitrary: fc.tuple(plain, plain).map(([a, b]) => `${a}-${b}`) },
  { weight: 1, arbitrary: plain.map((one) => `«${one}»,`) },
  { weight: 1, arbitrary: fc.constantFrom('office', 'Affiliate', '2025', 'XXI', 'ООО', '—') },
);
const words = (min: number, max: number) =>
  fc.array(word, { minLength: min, maxLength: max }).map((all) => all.join(' '));
// A letter first, so that nothing starts a list or a heading.
const sentence = (min: number, max: number) => words(min, max).map((text) => `Слово ${text}.`);

const paragraph = fc.oneof(
  { weight: 6, arbitrary: sentence(5, 90) },
  { weight: 1, arbitrary: sentence(0, 2) },
  { weight: 1, arbitrary: sentence(150, 300) },
);
const list = fc.array(sentence(0, 25), { minLength: 1, maxLength: 6 });
const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 9 }))
  .chain(([columns, rows]) =>
    fc
      .array(fc.array(words(0, 4), { minLength: columns, maxLength: columns }), {
        minLength: rows + 1,
        maxLength: rows + 1,
      })
      .map((cells) => cells.map((row) => `| ${row.join(' | ')} |`))
      .map(([head, ...rest]) => [head, `|${'--|'.repeat(columns)}`, ...rest].join('\n')),
  );
const note = fc
  .tuple(fc.constantFrom('', '[Справочно]'), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
  .map(([label, inner]) => `:::note${label}\n${inner.join('\n\n')}\n:::`);
const block = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 1, arbitrary: list.map((items) => items.map((one) => `- ${one}`).join('\n')) },
  { weight: 1, arbitrary: list.map((all) => all.map((one, i) => `${i + 1}. ${one}`).join('\n')) },
  { weight: 1, arbitrary: table },
  { weight: 1, arbitrary: paragraph.map((text) => `> ${text}`) },
  { weight: 1, arbitrary: note },
  { weight: 1, arbitrary: sentence(1, 10).map((text) => `## ${text}`) },
);

const picture = fc
  .record({
    name: fc.constantFrom('wide', 'square', 'portrait', 'panorama'),
    width: fc.option(fc.integer({ min: 20, max: 80 }), { nil: undefined }),
    side: fc.option(fc.constantFrom('left', 'right', 'full', 'page'), { nil: undefined }),
    after: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
    caption: fc.option(sentence(0, 12), { nil: undefined }),
  })
  .map(({ name, width, side, after, caption }) => ({
    src: `images/${name}.jpg`,
    alt: 'Рисунок',
    ...(width !== undefined && { width: `${width}mm` }),
    ...(side !== undefined && { side }),
    ...(after !== undefined && { after }),
    ...(caption !== undefined && { caption }),
  }));

const item = fc.record({
  title: sentence(0, 14),
  lead: fc.option(sentence(5, 40), { nil: undefined }),
  text: fc.array(block, { minLength: 1, maxLength: 7 }).map((blocks) => blocks.join('\n\n')),
  image: fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 4, arbitrary: picture },
    { weight: 1, arbitrary: fc.array(picture, { minLength: 2, maxLength: 3 }) },
  ),
  source: fc.constantFrom(undefined, { name: 'ТАСС', url: 'https://tass.ru' }),
});

/** An issue of one to six items, with its contents or in two columns, as YAML (JSON is YAML). */
export const randomIssue = fc
  .record({
    kind: fc.constantFrom('contents', 'columns'),
    items: fc.array(item, { minLength: 1, maxLength: 6 }),
  })
  .map(({ kind, items }) => {
    const own = JSON.parse(JSON.stringify(items));
    const sections = [{ kind: 'news', title: 'События', items: own }];
    return `kind: ${kind}\nsections: ${JSON.stringify(sections)}\n`;
  });
