/** Addresses typed without a scheme: the certain ones are links, names and files are not. */
import { describe, expect, it } from 'vitest';
import { findBareHosts, findMistypedAddresses } from '../../../src/content/handlers/bare-hosts.ts';
import { parse } from './fixture.ts';

describe('is an address', () => {
  it.each([
    ['Код: github.com/owner/repo.', ['github.com/owner/repo']],
    ['(см. github.com/owner/repo_(x)).', ['github.com/owner/repo_(x)']],
    ['«www.rbc.ru», www.dp.ru!', ['www.rbc.ru', 'www.dp.ru']],
    ['на gkr.tatarstan.ru.', ['gkr.tatarstan.ru']],
    ['tass.ru…', ['tass.ru']],
    ['t.me/cluster', ['t.me/cluster']],
    ['кремль.рф и www.кремль.рф', ['кремль.рф', 'www.кремль.рф']],
    ['hse.ru:8080/x?y=1&z=2, далее', ['hse.ru:8080/x?y=1&z=2']],
    ['arxiv.org/abs/2301.00001v2;', ['arxiv.org/abs/2301.00001v2']],
    ['WWW.HSE.RU, hse.ru/ma/', ['WWW.HSE.RU', 'hse.ru/ma/']],
    ['docs.example.io, abs.gov.kz', ['docs.example.io', 'abs.gov.kz']],
  ])('%s', (text, hosts) => {
    expect(findBareHosts(text).map(({ address }) => address)).toEqual(hosts);
    for (const { at, address } of findBareHosts(text)) {
      expect(text.slice(at, at + address.length)).toBe(address);
    }
  });
});

describe('is none', () => {
  it.each([
    'файлы main.ts, data.json, setup.py, README.md, index.ru.html',
    'Node.js, socket.io, java.io, this.props.me',
    'Mail.ru, Booking.com, «Газета.Ru», NCRIM.RU, Lenta.ru/РИА',
    'и.о. директора, т.д., т.е.ru, ООО.Ромашка, ГК.РФ',
    'the quarter.net income rose, see the end.info',
    'rbc.ru/tass.ru, tass.ru-проект, проект-tass.ru.Затем',
    'https://tass.ru/a, ftp://tass.ru/a, @hse.ru, a@b, a@hse.ru@tass.ru',
    'v2.0, 10.03.2025, 2.0.ru, www.ru, ГОСТ Р 7.0.4',
  ])('%s', (text) => {
    expect(findBareHosts(text)).toEqual([]);
  });
});

describe('in Markdown', () => {
  it.each([
    [
      'Код: **github.com/a/b**, www.hse.ru.',
      'p(Код: *<github.com/a/b=https://github.com/a/b>*, <www.hse.ru=https://www.hse.ru>.)',
    ],
    // Regression: the parser found this one late and without its place, and the address was lost.
    ['«www.rbc.ru/» вышел', 'p(«<www.rbc.ru=https://www.rbc.ru/>» вышел)'],
    ['«https://a.ru/b», «a@b.ru»', 'p(«<a.ru/b=https://a.ru/b>», «<a@b.ru=mailto:a@b.ru>»)'],
    // Regression: without the parser's late search these were no links.
    ['_Пишите: info@hse.ru_', 'p(_Пишите: <info@hse.ru=mailto:info@hse.ru>_)'],
    ['тел./info@hse.ru', 'p(тел./<info@hse.ru=mailto:info@hse.ru>)'],
    // Regression: a colon behind a host, and a query without a path.
    ['на rbc.ru: новости', 'p(на <rbc.ru=https://rbc.ru>: новости)'],
    [
      'ya.ru?x=1 и hse.ru#top',
      'p(<ya.ru?x=1=https://ya.ru?x=1> и <hse.ru#top=https://hse.ru#top>)',
    ],
    ['[портал tass.ru](https://tass.ru/a)', 'p(<портал tass.ru https://tass.ru/a>)'],
    ['`npm tass.ru`', 'p(`npm tass.ru`)'],
    ['```\ntass.ru\n```', 'code(tass.ru)'],
    ['| А |\n| --- |\n| tass.ru |', 'table[А / <tass.ru=https://tass.ru>]'],
    [
      'a\\_b &amp; tass.ru и\nhse.ru.',
      'p(a_b & <tass.ru=https://tass.ru> и <hse.ru=https://hse.ru>.)',
    ],
  ])('%s', (text, shown) => {
    const found = parse(text);
    expect(found.shown).toEqual([shown]);
    expect(found.lines).toEqual([]);
  });

  it('knows its place, behind escapes too', () => {
    const text = 'a\\_b &amp; tass.ru и\nhse.ru/ma.';
    const [paragraph] = parse(text).blocks;
    const places = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(places.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'a\\_b &amp; ',
      'tass.ru',
      ' и\n',
      'hse.ru/ma',
      '.',
    ]);
  });

  // Regression: an address with one slash was printed as a text, and nobody was told.
  it.each([
    ['Сайт http:/ya.ru.', ['link-malformed 1:6']],
    ['Сайт https:ya.ru/a, далее', ['link-malformed 1:6']],
    ['Сайт https//ya.ru и «htps://ya.ru»', ['link-malformed 1:6', 'link-malformed 1:22']],
    ['Сайт https://ya.ru, http://ya.ru/', []],
    ['Протокол https: см. ниже; http/2.0, ftp:/a.b', []],
    ['Код `http:/ya.ru`', []],
  ])('tells an address that is none: %s', (text, lines) => {
    expect(parse(text).lines).toEqual(lines);
  });

  it('takes time in proportion to the text', () => {
    const long = ['a.', 'a-', 'a.ru/(', 'a.ru '].map((part) => part.repeat(20_000));
    long.push('a@'.repeat(20_000), `a@${'a-'.repeat(20_000)}`, `${'a.'.repeat(20_000)}@a.ru`);
    long.push('https:/'.repeat(20_000), 'http:/a.'.repeat(20_000), `a.ru/x${')'.repeat(100_000)}`);
    const before = performance.now();
    for (const text of long) {
      findBareHosts(text);
      findMistypedAddresses(text);
    }
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
