/** Which addresses a link may have, and the cure for the others. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLink, printedAddress } from '../../../src/model/link-address.ts';

describe('checkLink', () => {
  it.each([
    'https://hse.ru',
    'http://hse.ru:8080/a?b=c#d',
    'https://кластер.рф/путь',
    'mailto:a@hse.ru?subject=x',
    'tel:+74957729590',
    'HTTPS://hse.ru',
  ])('takes %s', (url) => {
    expect(checkLink(url)).toEqual({ ok: true, url });
  });

  it.each([
    ['', 'empty', undefined],
    ['  ', 'empty', undefined],
    ['hse.ru', 'no-scheme', 'https://hse.ru'],
    ['www.hse.ru/a', 'no-scheme', 'https://www.hse.ru/a'],
    ['//hse.ru', 'no-scheme', 'https://hse.ru'],
    ['a@hse.ru', 'no-scheme', 'mailto:a@hse.ru'],
    ['+7 495 772-95-90', 'no-scheme', 'tel:+74957729590'],
    ['https:/hse.ru', 'malformed', 'https://hse.ru'],
    ['https:hse.ru', 'malformed', 'https://hse.ru'],
    ['htps://hse.ru', 'malformed', 'https://hse.ru'],
    ['https//hse.ru', 'malformed', 'https://hse.ru'],
    ['https://hse.ru/a b', 'malformed', 'https://hse.ru/a%20b'],
    ['https://', 'malformed', undefined],
    ['mailto:hse.ru', 'malformed', undefined],
    ['tel:нет', 'malformed', undefined],
    ['javascript:alert(1)', 'unknown-scheme', undefined],
    ['ftp://hse.ru', 'unknown-scheme', undefined],
    ['file:///a', 'unknown-scheme', undefined],
    ['a.pdf', 'local', undefined],
    ['../a', 'local', undefined],
    ['#a', 'local', undefined],
  ])('refuses %j', (written, fault, cure) => {
    expect(checkLink(written)).toEqual({ ok: false, fault, ...(cure ? { cure } : {}) });
  });

  // Regression: «mailto:» was offered before an address that is refused behind it.
  it('offers only cures that it takes itself', () => {
    const spoilt = fc
      .tuple(
        fc.oneof(fc.webUrl(), fc.domain(), fc.emailAddress()),
        fc.constantFrom('', 'http:/', 'https:', 'htps://', 'www.', '//', 'mailto://', ' '),
      )
      .map(([address, start]) => start + address.replace(/^https?:\/\//, ''));
    let cures = 0;
    fc.assert(
      fc.property(fc.oneof(fc.string(), spoilt), (text) => {
        const checked = checkLink(text);
        if (checked.ok || checked.cure === undefined) return;
        cures++;
        expect(checkLink(checked.cure)).toMatchObject({ ok: true });
      }),
      { numRuns: 500 },
    );
    expect(cures).toBeGreaterThan(50);
  });
});

describe('printedAddress', () => {
  it.each([
    ['https://tass.ru/', 'tass.ru'],
    ['http://www.a.ru/b/', 'www.a.ru/b'],
    ['mailto:a@b.ru', 'a@b.ru'],
    ['tel:+7', '+7'],
  ])('%s', (url, printed) => {
    expect(printedAddress(url)).toBe(printed);
  });
});
