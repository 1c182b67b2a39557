/** Words for a picture that say nothing: found at their exact place, and right words left in peace. */
import { describe, expect, it } from 'vitest';
import { faultOfAlt } from '../../../src/model/alt-text.ts';
import { parse } from '../content/fixture.ts';
import { load, withFile, withItem } from './fixture.ts';

const withImage = (image: string) => withFile(`---\ntitle: Новость\n${image}\n---\nТекст.\n`);

describe('in YAML', () => {
  it.each([
    ['image: { src: ../images/a.jpg, alt: a.jpg }', ['alt-is-file-name 3/items/1.md:3:37']],
    ['image: { src: ../images/Фото.jpg, alt: "-ФОТО_" }', ['alt-is-file-name 3/items/1.md:3:40']],
    ['image: ../images/Фото.jpg\nalt: фото', ['alt-is-file-name 3/items/1.md:4:6']],
    [
      'image: { src: ../images/a.jpg, alt: Кран верфи, caption: «КРАН» **верфи**. }',
      ['alt-repeats-caption 3/items/1.md:3:37'],
    ],
    ['image: { src: ../images/a.jpg, alt: План 2024, caption: План 2025 }', []],
    ['image: { src: ../images/a.jpg, alt: Кран, caption: Кран верфи }', []],
    ['image: { src: ../images/Фото.jpg, alt: Фото завода }', []],
    ['image: { src: ../images/a.jpg, decorative: true, alt: a.jpg }', []],
  ])('%s', (image, lines) => {
    expect(load(withImage(image)).lines).toEqual(lines);
  });

  it('in the manifest', () => {
    const item = 'title: А\nlead: Б\nimage: { src: images/a.jpg, alt: A }';
    expect(load(withItem(item)).lines).toEqual(['alt-is-file-name 3/issue.yaml:9:42']);
  });
});

describe('in Markdown', () => {
  it.each([
    ['Текст ![IMG_1](i/img-1.png)', ['alt-is-file-name 1:9']],
    ['![а б.jpg](а%20б.jpg)', ['alt-is-file-name 1:3']],
    ['![Кран](a.jpg "Кран.")', ['alt-repeats-caption 1:3']],
    ['![A][x]\n\n[x]: a.jpg', ['alt-is-file-name 1:3']],
    ['![&#65;](a.jpg)', ['alt-is-file-name 1:1']],
    ['::figure{src=a.jpg alt=a.jpg}', ['alt-is-file-name 1:24']],
    ['::figure{src=a.jpg alt="Кран" caption="Кран"}', ['alt-repeats-caption 1:25']],
    ['::figure{src=a.jpg alt="Кран" caption="Кран в порту"}', []],
    ['![Кран](a.jpg "Порт")', []],
  ])('%s', (text, lines) => {
    expect(parse(text).lines).toEqual(lines);
  });
});

it('leaves words of marks alone', () => {
  expect(faultOfAlt('—', '-.jpg', '…')).toBeUndefined();
  expect(faultOfAlt('100 %', '100%.jpg', '')).toBeUndefined();
  expect(faultOfAlt('100%', 'i/100%.jpg', '')).toBe('file-name');
});
