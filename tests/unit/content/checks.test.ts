/** Warnings about the text: each fault found at its place, and right texts left in peace. */
import { describe, expect, it, test } from 'vitest';
import { checkFullStops } from '../../../src/content/checks/full-stop.ts';
import type { PlainText } from '../../../src/content/checks/plain-text.ts';
import { createContentMap } from '../../../src/content/content-map.ts';
import {
  manyMixedYo,
  mixedLetters,
  mixedYo,
  noFullStop,
  noFullStopBeforeList,
} from '../../../src/diagnostics/catalogue/checks.ts';
import {
  spacedAddress,
  spacedLink,
  strayBullet,
  strayColumns,
  strayEmphasis,
  strayHeading,
  strayTable,
  unclosedLink,
} from '../../../src/diagnostics/catalogue/content-stray.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { createSink } from '../../../src/diagnostics/sink.ts';
import { load, placeLine, withFile } from '../manifest/fixture.ts';
import { readKnowing, UNMENDED } from './fixture.ts';

function check(
  text: string,
  front = '',
  more: Record<string, string> = {},
  title = 'Новость',
): readonly string[] {
  const loaded = load({ ...withFile(`---\ntitle: ${title}\n${front}---\n${text}\n`), ...more });
  if (!loaded.issue) throw new Error('no issue');
  const { diagnostics } = readKnowing(loaded.issue);
  return diagnostics.map((d) => placeLine(d, loaded.sources).replace('3/items/1.md:', ''));
}

function diagnostics(text: string): readonly Diagnostic[] {
  const loaded = load(withFile(`---\ntitle: Новость\n---\n${text}\n`));
  const sink = createSink();
  if (!loaded.issue) throw new Error('no issue');
  createContentMap(loaded.issue, sink, {
    resolveImage: (src) => src,
    typographer: UNMENDED,
  });
  return sink.diagnostics;
}

function messages(text: string): readonly string[] {
  return diagnostics(text).map(({ message }) => message.en);
}

describe('quotation marks', () => {
  it.each([
    ['«А».', []],
    ['«А „Б“ в».', []],
    ['«А «Б» в».', []],
    ['"А" и "Б".', []],
    ['„А“ и “Б”.', []],
    // Regression: both marks were said to close nothing, and stood on the page as they should.
    ['В конкурсе " Золотые руки " и " Мастер ".', []],
    ['"А" и " Золотые руки ".', []],
    ['В конкурсе " Золотые руки.', ['unbalanced-quotes 4:12']],
    ['В конкурсе "Золотые руки " победил.', []],
    // Regression: a mark typed close to the word before it was said to close nothing, and printed right.
    ['По данным ООО"Аква", он добавил:"Работаем".', []],
    ['Труба 12"х4 и ООО"Аква.', ['unbalanced-quotes 4:18']],
    // Regression: two quotations that begin together were said to close nothing.
    ['""Двойная" в начале".', []],
    ['А ("В "конце"").', []],
    ['А "" б.', []],
    ['""А".', ['unbalanced-quotes 4:1']],
    ['Экран 15" и 17".', []],
    ["Д'Артаньян и О’Коннор.", []],
    ['«А.\n\nБ».', []],
    ['«А **«Б**» в».', []],
    [",,А\" и ,,б'' в. Роман ,,Г“, 37°15'20''.", []],
    [',,А и б.', ['unbalanced-quotes 4:1']],
    ['«А.', ['unbalanced-quotes 4:1']],
    ['А».', ['unbalanced-quotes 4:2']],
    ['«А «Б» в.', ['unbalanced-quotes 4:1']],
    ['"А.', ['unbalanced-quotes 4:1']],
    ['«А „Б» в“.', ['crossed-quotes 4:6']],
    ['«А.\n\n«Б».', ['unbalanced-quotes 4:1']],
    ['А **«б** в.', ['unbalanced-quotes 4:5']],
    // Regression: inches closed what was left open, in the next paragraph and in the same.
    ['Завод "А "Б "В"" закрыт.\n\nТруба 12" и 24" у "Г", доска 2"х4".', ['unbalanced-quotes 4:7']],
    ['Завод "А "Б "В"" закрыт, "Г" и 12" трубы.', ['unbalanced-quotes 4:7']],
    ['Завод "А "Б" № 12" закрыт.', []],
    // Regression: who typed one mark for two names was told of what the typographer closes now.
    ['ООО "Фирма "Вега" и компания «НПК «Луч» закрыты.', []],
    // Regression: it was not told that a name is not closed where another stands beside it.
    ['Компании «Луч, «Вега» и «Юг» закрыты.', ['unbalanced-quotes 4:10']],
    ['Завод "А "Б "В" закрыт.', ['unbalanced-quotes 4:7', 'unbalanced-quotes 4:10']],
    ['Завод "А "Б" в 12".', []],
    ['"А.\n\nБ куплен за 12".', []],
  ])('%s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });
});

/** Regression: who had one mark where two quotations end, as pages have it, was told that the first is not closed, and looked there. */
test.each([
  ['Пьеса "НПО "Вега".', 'две: "".'],
  ['Пьеса «НПО «Вега».', 'две: »».'],
])('two quotations closed by one mark are told with their cure: %s', (text, cure) => {
  expect(diagnostics(text)[0]?.hints[0]?.ru).toContain(cure);
});

describe('full stops', () => {
  it.each([
    ['А.', []],
    ['А?', []],
    ['А…', []],
    ['«А».', []],
    ['(А.)', []],
    // Regression: a salutation was to end with a full stop.
    ['Dear colleagues,\n\nА.', []],
    ['В городах, в сёлах и на станциях,', ['no-full-stop 4:33']],
    // Regression: single marks hid the full stop.
    ["(The last replied: 'Because we could.')", []],
    ['“Said, ‘No.’”', []],
    ['Он сказал:', []],
    ['- а\n- б', []],
    ['## А', []],
    ['[PDF-файл](https://a.ru)', []],
    ['**Справочно**', []],
    ['Подробнее: https://a.ru', []],
    ['А.[^1]\n\n[^1]: б', []],
    ['> А.\n>\n> — Б', []],
    // Regression: a line that a quotation goes on from was to end with a full stop.
    ['Глава экспедиции поясняет, что\n\n> город привык думать иначе.', []],
    ['Глава экспедиции поясняет, что\n\n> «…город привык думать иначе».', []],
    ['Глава экспедиции всё пояснил\n\n> Город привык думать иначе.', ['no-full-stop 4:28']],
    // Regression: the name under a quotation was to end with a full stop.
    ['> Мысль.\n>\n> Наталья Куприна, директор фабрики', []],
    ['> Мысль.\n>\n> Н. П. Куприна', []],
    ['> Мысль.\n>\n> Н. П. Куприна\n\n> Мысль.', []],
    ['> Мысль.\n>\n> Вторая мысль', ['no-full-stop 6:14']],
    ['> Мысль.\n>\n> --- Вторая Мысль, директор', []],
    // Regression: any two words with capitals passed for a name.
    ['> Мысль.\n>\n> Вчера Минск решил', ['no-full-stop 6:19']],
    ['> Мысль.\n>\n> *Из воспоминаний главного инженера*', []],
    ['Мысль.\n\n*Из воспоминаний главного инженера*', ['no-full-stop 6:34']],
    ['| а |\n|--|\n| б |', []],
    // Regression: the title of a table was to end with a full stop.
    ['Таблица 1. Заработки, тыс. руб. в месяц\n\n| а |\n|--|\n| б |', []],
    ['Рис. 2 — Схема моста', []],
    // Regression: each game of a list was told to want a full stop.
    ['«Зенит» - «Спартак» - 3:1 (1:0)\n\nЛада — Сибирь 2:5\n\nА.', []],
    ['«Старт» - «Луч» - 2:2 (5:4 по пенальти)', []],
    ['С уважением, оргкомитет турнира\n\nИ. И. Петров, председатель федерации', []],
    ['Победа 3:1 порадовала', ['no-full-stop 4:21']],
    // Regression: an hour at a sentence's end was taken for a score.
    ['Финал — в субботу, начало в 18:30', ['no-full-stop 4:33']],
    ['Таблица 1 показывает рост', ['no-full-stop 4:25']],
    // Regression: credits and names with which pages sign off were told to have no full stop.
    ['А.\n\n© Пётр Ильин, для «Вестника»', []],
    ['А.\n\nФото: пресс-служба завода', []],
    ['А.\n\nИА «Восток Медиа»', []],
    ['А.\n\nПётр Ильин', []],
    ['Справки: тел. 8 (4872) 35-10-20\n\n#наука #завод', []],
    ['Пётр Ильин\n\nА.', ['no-full-stop 4:10']],
    ['А.\n\nИльин', ['no-full-stop 6:5']],
    ['Статья вышла в мае. DOI: 10.1234/ab.2024.5', []],
    ['А', ['no-full-stop 4:1']],
    ['А.\n\nБ **в**', ['no-full-stop 6:5']],
    [':::note[А]\nБ\n:::', ['no-full-stop 5:1']],
  ])('%s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  // Regression: «Рекомендации» over a list was to end with a full stop.
  it.each([
    ['Рекомендации', ['member'], noFullStopBeforeList],
    ['Рекомендации', ['paragraph'], noFullStop],
    ['Рекомендации', [], noFullStop],
    ['Аудиторы дали такие вот рекомендации', ['member'], noFullStop],
  ] as const)('the hint at «%s» before %j', (text, next, message) => {
    const plain = (kind: PlainText['kind'], value: string): PlainText => ({
      text: value,
      kind,
      span: (start, end) => ({ file: 'a.md', start, end }),
      source: () => undefined,
      isLabel: false,
      isEmphasis: false,
      endsWithAddress: false,
    });
    const sink = createSink();
    checkFullStops(
      [plain('paragraph', text), ...next.map((kind) => plain(kind, 'А.'))],
      new Set(),
      sink,
    );
    const span = { file: 'a.md', start: text.length - 1, end: text.length };
    expect(sink.diagnostics).toEqual([message(span, text)]);
  });
});

describe('full stops and capitals of titles', () => {
  it.each([
    ['Открыт технопарк.', ['title-full-stop 2:24']],
    ['"Открыт технопарк."', ['title-full-stop 2:25']],
    ['В Туле открыт технопарк. Первый в области.', ['title-full-stop 2:49']],
    ['Доля выросла на 5 %.', ['title-full-stop 2:27']],
    ['>\n  Открыт\n  технопарк.', ['title-full-stop 4:12']],
    ["'Открыт ''Маяк''.'", ['title-full-stop 2:24']],
    ['Открыт технопарк', []],
    ['Открыт технопарк?', []],
    ['Открыт технопарк...', []],
    ['Открыт технопарк…', []],
    ['Кто же?..', []],
    ['Итоги 2025 г.', []],
    ['Вложили 50 млн руб.', []],
    ['Остров отчитался о 5 тоннах CO2-экв.', []],
    // Regression: the stop of a unit that was typed close to its number was taken for the title's.
    ['Продали 10шт.', []],
    ['Заводы, верфи и др.', []],
    ['Заводы и т.д.', []],
    ['Умер Иванов И. И.', []],
    ['Завод Acme Co. Ltd.', []],
  ])('%s', (title, lines) => {
    expect(check('Текст.', '', {}, title)).toEqual(lines);
  });

  /** Regression: it stood in capitals among the other entries of the contents, and nothing was said. */
  it.each([
    ['В ПЕРМИ ОТКРЫЛСЯ ЗАВОД', ['title-in-capitals 2:8']],
    ['"ОТКРЫЛСЯ «ЗАВОД»: 60 ТЫС. РАМ"', ['title-in-capitals 2:9']],
    ['ВЭБ.РФ и РОСАТОМ', []],
    ['РОСАТОМ — 80 ЛЕТ', []],
    ['ЗАВОД ОТКРЫЛСЯ в Перми', []],
    ['ВЭФ-2027', []],
  ])('in capitals: %s', (title, lines) => {
    expect(check('Текст.', '', {}, title)).toEqual(lines);
  });

  it('of headings in a text', () => {
    expect(check('## Итоги **года.**\n\nТекст.')).toEqual(['title-full-stop 4:16']);
  });

  // Regression: «Delete it» was the cure for a paragraph that a line of hyphens had made a heading.
  it.each([
    ['Итоги **года**.\n---\n\nТекст.', 'makes a heading of this paragraph'],
    ['> Итоги года.\n> ===\n\nТекст.', 'makes a heading of this paragraph'],
    ['## Итоги года.\n\n---\n\nТекст.', 'ends in a full stop'],
  ])('%s', (text, words) => {
    expect(messages(text).filter((message) => message.includes(words))).toHaveLength(1);
  });
});

describe('Markdown that went wrong', () => {
  it.each([
    ['![Парк] (images/a.jpg)', ['stray-markup 4:1']],
    ['Вот [текст] (https://a.ru/б) дальше.', ['stray-markup 4:5']],
    ['Вот [скобка](https://a.org', ['stray-markup 4:5']],
    ['Вот [скобка](https://a.org и ещё (см. ниже).', ['stray-markup 4:5']],
    ['![Парк](images/мой парк.jpg)', ['stray-markup 4:1']],
    // Regression: its first word alone was a link, and nobody told.
    ['Вот <https://a.ru/мой парк.pdf> и <https://b.ru>.', ['stray-markup 4:5']],
    ['Если x < https://a.ru и y > 5, \\<https://b.ru да>.', []],
    ['[Один](https://a.ru, два, [три] (https://b.ru).', ['stray-markup 4:1', 'stray-markup 4:27']],
    ['[А](https://a.ru) и <https://b.ru> (https://c.ru).', []],
    ['Он [директор] (см. выше) сказал (https://a.ru): [sic].', []],
    ['Пишут так: \\[текст] (https://a.ru).', []],
    ['Элемент a[1](x).', ['link-local 4:14']],
    ['А `[б] (https://a.ru)`.', []],
  ])('links: %s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  it.each([
    ['##Заголовок без пробела', ['stray-markup 4:1']],
    ['Текст.\n###Заголовок', ['stray-markup 5:1']],
    ['#кластеры и #технопарки растут.', []],
    ['Языки C## и F#.', []],
    ['\\##Заголовок.', []],
    ['## Заголовок', []],
  ])('headings: %s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  it.each([
    ['| А | Б |\n| --- |\n| в | г |', ['stray-markup 4:1']],
    ['| А | Б |\n| в | г |', ['stray-markup 4:1']],
    ['А | Б\n--- | --- | ---\nв | г', ['stray-markup 5:1']],
    ['|x| больше нуля.', []],
    ['\\| А | Б |.', []],
    ['Или | или.', []],
    ['| А | Б |\n| --- | --- |\n| в | г |', []],
  ])('tables: %s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  // Regression: cells that were copied from a table ran together in a line, and nobody told.
  it.each([
    ['Край\tСумма\nТула\t5\nОмск\t6.', ['stray-markup 4:5']],
    ['Край\tСумма\t2024\nТула\t5\t6.', ['stray-markup 4:5']],
    ['Вышла\tкнига.\nВ ней сто страниц.', []],
    ['\tПервая строка\n\tи вторая.', []],
    ['| А\t| Б |\n| --- | --- |\n| в\t| г |', []],
  ])('columns: %s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  // Regression: code that was not closed was printed with its mark, and nobody told.
  it.each([
    ['Команда `npm ci и далее.', ['stray-markup 4:9']],
    ['Команда ``npm` ci и далее.', ['stray-markup 4:9']],
    ['Команда `npm ci` и далее.', []],
    ['Команда \\`npm ci и далее.', []],
    ['Кот-д`Ивуар и О`Нил.', []],
  ])('code: %s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  it.each([
    ['Слово **жирный и не закрыт', ['stray-markup 4:7']],
    ['*курсив не закрыт.', ['stray-markup 4:1']],
    ['Вот __жирный.', ['stray-markup 4:5']],
    ['Вот _курсив.', ['stray-markup 4:5']],
    ['Вот ~~слово.', ['stray-markup 4:5']],
    ['Вот ** жирный ** и дальше.', ['stray-markup 4:5']],
    ['**Справочно.**Далее текст.', ['stray-markup 4:1']],
    ['«**Жирный» и **второй.', ['stray-markup 4:2']],
    ['> Цитата **с\n> жирным.', ['stray-markup 4:10']],
    ['| а |\n|--|\n| **б |', ['stray-markup 6:3']],
    ['Текст.\n\n![А](images/a.jpg "*Подпись")', ['stray-markup 6:20']],
    ['2 * 3 = 6, 5*, слово* и слово**, a*b.', []],
    ['Ввод *100# и маска *.jpg, файл _index.md, my_file_name.', []],
    ['Рост 5 %* за год.\n\n\\*По данным Росстата.', []],
    ['Рост 5 %* за год.\n\n*По данным Росстата.', []],
    ['Рост 5 %** за год.\n\n**По данным Росстата.', []],
    ['Знаки \\**слово и &ast;слово.', []],
    ['Подпись ____ и черта ******.', []],
    ['**Жирный**, *курсив*, __жирный__, сло**во**м.', []],
    ['Код `**a`.', []],
  ])('emphasis: %s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  it.each([
    ['• верфь;\n• завод;\n• порт', ['stray-markup 4:1']],
    ['• верфь', ['stray-markup 4:1']],
    ['Вошли:\n· верфь\n· завод', ['stray-markup 5:1']],
    ['– верфь,\n– завод', ['stray-markup 4:1']],
    ['Вошли:\\\n– верфь\\\n– завод', ['stray-markup 5:1']],
    ['> • верфь\n> • завод', ['stray-markup 4:3']],
    // Regression: one line within an entry was printed in the midst of its sentence.
    ['- на два судна;\n• 46 км дорог\n- порт', ['stray-markup 5:1']],
    // Regression: entries with em dashes ran together without a word.
    ['Маршруты изменятся:\n— пятый и седьмой;\n— десятый.', ['stray-markup 5:1']],
    ['Маршруты изменятся:\n—№ 5;\n—№ 7.', ['stray-markup 5:1']],
    ['Верфь, завод и порт\n— старые,\n— строят суда.', []],
    ['Тула • Омск\n• Томск.', []],
    ['Верфь\n– это завод.', []],
    ['– Да,\n– сказал он.', []],
    ['– Да, –\n– рассказал директор завода.', []],
    ['– Да?\n– Нет.', ['speeches-together 5:1']],
    // Regression: what was copied from a page stood in a row with its bars, and nobody was told.
    ['9:00 | Сбор | зал\n10:00 | Доклад | сцена', ['stray-markup 4:6']],
    ['Фото | видео | звук.', []],
    ['Вход | выход\nда | нет.', []],
    ['Мягкий ·знак и • точка.', []],
    ['| а |\n|--|\n| • б |', []],
    ['- верфь\n- завод', []],
  ])('lists: %s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  it('is told with a cure of its own', () => {
    const span = { file: '/a.md', start: 0, end: 1 };
    const wrongs = [
      spacedLink(span, true),
      spacedLink(span, false),
      unclosedLink(span, false),
      spacedAddress(span, true),
      strayHeading(span, '##'),
      strayTable(span),
      strayColumns(span),
      strayEmphasis(span, '**'),
      strayBullet(span, '•'),
    ];
    expect(new Set(wrongs.map(({ hints }) => hints[0]?.ru)).size).toBe(wrongs.length);
    expect(strayEmphasis(span, '**').hints[0]?.en).toContain('“\\*\\*”');
    expect(wrongs[0]?.message.ru).toBe('Между «]» и «(» стоит пробел: напечатано как есть');
  });
});

describe('spelling', () => {
  it.each([
    ['Создаёт и создает.', ['mixed-yo 4:11']],
    ['Создаёт tass.ru и создает.', ['mixed-yo 4:19']],
    ['Все знают всё.', []],
    ['Он узнает и узнаёт.', []],
    ['Ёлка и ёлка.', []],
    ['Приказ Минпромторга и Минпроторга.', ['two-spellings 4:23']],
    ['Башкирия и Башкирии, в Татарстане и Татарстан.', []],
    ['Указ подписал Александров, затем Александрова.', []],
  ])('%s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  it('found mixed ё within one item only', () => {
    const second = { '/d/3/items/2.md': '---\ntitle: Вторая\n---\nДоля её рынка. И её цена.\n' };
    expect(check('Ее доля.', '', second)).toEqual(['mixed-yo 4:1']);
    expect(check('Ее доля, ее цена, ее сбыт.', '', second)).toEqual(['mixed-yo 3/items/2.md:4:6']);
  });

  it.each([
    ['Приём и прием.', ['mixed-yo 4:9']],
    // Regression: a surname was told to be «те» with its dots.
    ['Ольга Тё и те, что работают.', []],
    ['Приём и приема.', ['mixed-yo 4:9']],
    ['Учёный и ученых.', ['mixed-yo 4:10']],
    ['Приём и приемлемый.', []],
    ['Учёный и ученик, учение.', []],
    ['Лёгкий и легко, тяжёлый и тяжелее.', []],
    ['Новое жильё, в жилье.', []],
    ['Буква «Ё» и Е. Ю. Штейн.', []],
    ['Её, ее, еще, ещё и ее.', ['mixed-yo 4:1', 'mixed-yo 4:14']],
  ])('knows which words have ё for certain: %s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  /** Regression: an issue of texts from several pages had a warning for each of a dozen words. */
  it('tells of many words with mixed ё once', () => {
    const words = 'Её, ее, еще, ещё, приём, прием, учёный и ученый';
    expect(check(`${words}.`)).toEqual(['mixed-yo 4:5']);
    const span = { file: '/a/1.md', start: 0, end: 2 };
    const placed = ['ее', 'ещё'].map((word) => ({ word, file: '/a/2.md' }));
    expect(manyMixedYo(span, placed).message.ru).toBe(
      'Одни и те же слова в выпуске пишутся и с «ё», и с «е»: «ее» (2.md), «ещё» (2.md)',
    );
    const many = Array.from({ length: 15 }, () => placed[0]!);
    expect(manyMixedYo(span, many).message.ru).toMatch(/ и ещё 3$/);
  });

  it('names both places of mixed ё', () => {
    const span = { file: '/a/1.md', start: 0, end: 2 };
    const other = { word: 'её', file: '/a/2.md', phrase: 'Доля её рынка' };
    expect(mixedYo(span, 'Ее', other).message).toEqual({
      en: '“Ее” is also written “её” in this issue (2.md: “Доля её рынка”)',
      ru: '«Ее» в выпуске пишется и как «её» (2.md: «Доля её рынка»)',
    });
  });

  it('does not read English for ё', () => {
    expect(check('Еще и ещё.', 'lang: en\n')).toEqual([]);
  });
});

describe('letters of two alphabets in one word', () => {
  it.each([
    ['Банк «Cбер».', ['mixed-letters 4:7']],
    ['«Старт-Аgro» и «Старт-Аgro».', ['mixed-letters 4:2']],
    ['ХIX век.', ['mixed-letters 4:1']],
    // Regression: a paragraph of a page that guards against copying gave thirty warnings.
    ['Нa cтpaницe тaк вceгдa.', ['mixed-letters 4:1']],
    ['**C**бер.', ['mixed-letters 4:3']],
    ['IT-кластер, B2B-рынок, 3D-печать, вагон 71-639Н, PDF’ы, H₂О, СО2.', []],
    // Regression: a name made of two words was told to be mistyped.
    ['Форумы «PROдвижение», «ТехноWEEK» и «ПроStory», CRMсистема.', []],
    [
      'Дом «SMАРТ», ITцентр, технопfhr.',
      ['mixed-letters 4:6', 'mixed-letters 4:14', 'mixed-letters 4:23'],
    ],
    ['Язык C и Си, `Cбер`, https://example.org/Cбер.', []],
  ])('%s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  it('in English, in titles, and not in the names of sources', () => {
    expect(check('The Вoard.', 'lang: en\n')).toEqual(['mixed-letters 5:5']);
    const front = 'source: { name: ВЕДОМОСТИ.Pro Аgro, url: https://a.ru }\n';
    expect(check('Пишет ВЕДОМОСТИ.Pro Аgro.', front)).toEqual([]);
  });

  // Regression: a name that is part of another, or of a word, made a fault of what was right without it.
  it('whatever other names an issue has', () => {
    const source = (name: string) => `{ name: ${name}, url: https://a.ru }`;
    const front = `source: [${['РБК', 'РБК Trеnds', 'PR'].map(source).join(', ')}]\n`;
    expect(check('РБК Trеnds: PROдвижение, Trеnds.', front)).toEqual(['mixed-letters 5:26']);
  });

  it('names the letters', () => {
    const span = { file: '/a.md', start: 0, end: 1 };
    expect(mixedLetters(span, 'Cбер', ['C'], 'latin', 0).message).toEqual({
      en: 'In “Cбер” the letter “C” is Latin and the rest Cyrillic',
      ru: 'В слове «Cбер» смешаны алфавиты: буква «C» — латиница',
    });
  });

  /** Regression: an editor who had marked a stress with a Latin letter was told to type one alphabet, but not how. */
  it('says how a stress is typed', () => {
    const span = { file: '/a.md', start: 0, end: 1 };
    const hintOf = (word: string, letter: string) =>
      mixedLetters(span, word, [letter], 'latin', 0).hints;
    expect(JSON.stringify(hintOf('звóнит', 'ó'))).toContain('U+0301');
    expect(JSON.stringify(hintOf('Cбер', 'C'))).not.toContain('U+0301');
  });
});

describe('grouping of thousands', () => {
  it.each([
    ['Путь в 3000 км и груз в 5 900 т.', ['mixed-grouping 4:25']],
    ['Собрали 1 100 образцов.\n\nПрошли 4500 человек.', ['mixed-grouping 4:9']],
    // Regression: of what is counted no noun need stand behind it.
    ['Сдано 1415 квартир из 3 960, т. е. треть.', ['mixed-grouping 4:23']],
    ['Партия в 3000 брусков, цена 1 450-1 600 руб.', ['mixed-grouping 4:29']],
    ['Тел. 8 800-555-35-35, путь в 3000 км.', []],
    ['Путь в 3000 км и груз в 5900 т.', []],
    ['Путь в 3 000 км и груз в 12 900 т.', []],
    ['В 2025 году и в 1812 г. вывезли 5 900 т.', []],
    ['Модель 7500 была дороже, вывезли 5 900 т.', []],
    ['Путь в 3000 км.\n\n| а |\n|--|\n| 5 900 т |', []],
    ['Дом № 5 900 т и путь в 3000 км.', []],
  ])('%s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });
});

/** Regression: they were printed as typed, and nothing was said. */
describe('slips of typing', () => {
  it.each([
    ['В 1-ый день и 2-ая очередь.', ['number-ending 4:3', 'number-ending 4:15']],
    [
      'В 1-ый день, в 1-ый час, 3-ого, на 2-ом.',
      ['number-ending 4:3', 'number-ending 4:26', 'number-ending 4:36'],
    ],
    [
      'К 60-ти летию, дом 2-х этажный, 2-хместный и 50-ти процентный.',
      ['number-ending 4:3', 'number-ending 4:20', 'number-ending 4:33', 'number-ending 4:46'],
    ],
    ['Год 1970ый.', ['number-ending 4:5']],
    ['В 1-й день, 2-я и 5-го, 16-е, 90-х, 3-му, 5-м.', []],
    ['Из 5-ти этажей, 2-х часов, 10-ти метров и 30-ти процентов.', []],
    ['К 60-летию 2-этажный дом, ВАЗ-2101-ый, 1.2-ый.', []],
    ['Слово.. Слово, табл. 2.. Дальше.', ['two-stops 4:6', 'two-stops 4:23']],
    ['Как?.. Вот!.. Слово... Слово… И т.п.. Всего 5 тыс.. За 5 долл.. Да.', []],
    ['Пути ../images и 0..5 и слово.. слово.', []],
  ])('%s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  it('says how a number is written', () => {
    expect(messages('К 60-ти летию и в 1-ый день, на 2-ом.')).toEqual([
      '“60-ти летию” is written “60-летию”',
      '“1-ый” is written “1-й”',
      '“2-ом” is written “2-м”',
    ]);
    expect(check('An 1-ый.', 'lang: en\n')).toEqual([]);
  });
});

describe('repetitions', () => {
  const long = 'Это предложение довольно длинное, чтобы его повтор был заметен.';
  it.each([
    [`${long} А. ${long}`, ['repeated-sentence 4:68']],
    ['Да. Нет. Да.', []],
    // Regression: a text pasted twice had a warning for each of its sentences, one sentence in every entry one for each.
    [`${long} Ещё ${long}\n\n${long}\n\nЕщё ${long}`, ['repeated-sentence 6:1']],
    [`- А. ${long}\n- Б. ${long}\n- В. ${long}\n- Г. ${long}`, ['repeated-sentence 5:6']],
    [`| А | Б |\n|--|--|\n| 1 | ${long} |\n| 2 | ${long} |`, []],
    [`| А |\n|--|\n| ${long} Да. ${long} |`, ['repeated-sentence 6:71']],
    // Regression: a note that is called twice was said to repeat itself.
    [`А[^1] и б[^1].\n\n[^1]: ${long}`, []],
    [`А[^1] и б[^2].\n\n[^1]: ${long}\n[^2]: ${long}`, ['repeated-sentence 7:7']],
    ['- Верфь\n- Завод\n- верфь', ['repeated-list-item 6:3']],
    // Regression: a decimal comma parted «2,8 ГГц» in two members.
    ['Ядра: два до 2,8 ГГц, ещё два до 1,8 ГГц.', []],
    ['Вошли: Северная верфь, завод и Северная верфь.', ['repeated-list-item 4:32']],
    ['Вошли: Северная верфь, Балтийский завод и порт.', []],
  ])('%s', (text, lines) => {
    expect(check(text)).toEqual(lines);
  });

  it('in the lead and the text', () => {
    expect(check(long, `lead: ${long}\n`)).toEqual(['repeated-sentence 5:1']);
  });
});

/** Regression: the source of a table's data was told to have no full stop, which no source has. */
test.each<[string, readonly string[]]>([
  ['Источник: расчёты центра по данным Росстата', []],
  ['Source: own estimates', []],
  // Regression: without the word «Источник» it was told so.
  ['Расчёты по данным базы проектов института', []],
  ['Составлено по: Росстат, ЕМИСС', []],
  ['По данным Росстата за 2024 год', []],
  ['Данные: Росстат', []],
  ['Calculated by the authors', []],
  ['Расчёты по данным института показали спад', ['no-full-stop 4:41']],
  ['По данным Росстата спад замедлился', ['no-full-stop 4:34']],
  ['Данные собирали в трёх городах', ['no-full-stop 4:30']],
  ['Источник силы завода в людях и станках', ['no-full-stop 4:38']],
])('who the data are from needs no full stop: %s', (text, lines) => {
  expect(check(text)).toEqual(lines);
});

describe('places', () => {
  it('stay exact in folded YAML', () => {
    expect(check('Б.', 'lead: >-\n  Один\n  два «три\n')).toEqual(
      ['no-full-stop 5:10', 'unbalanced-quotes 5:7'].sort().reverse(),
    );
  });

  it.each([
    ['А &amp; \\* б', 'no-full-stop 4:12'],
    ['А <b>б</b> в', 'no-full-stop 4:12'],
    ['А ![Б](images/a.jpg) в', 'no-full-stop 4:22'],
    ['Один\r\nдва\r\nтри', 'no-full-stop 6:3'],
    ['Один   \n   два три', 'no-full-stop 5:10'],
    // Regression: behind a reference to two units, and behind one that names nothing, places were those of the text's end.
    ['А &#x1F600; &ngE; &fjlig; бв', 'no-full-stop 4:28'],
    ['А &bogus; \\* &amp;amp; б', 'no-full-stop 4:24'],
  ])('stay exact in %j', (text, line) => {
    expect(check(text).filter((one) => one.startsWith('no-full'))).toEqual([line]);
  });

  // Regression: it was told at the picture's name, and by the template a second time in other words.
  it('of the number of a picture set after more blocks than there are', () => {
    expect(check('А.', 'image: { src: images/a.jpg, alt: А, after: 2 }\n')).toEqual([
      'after-beyond 3:44',
    ]);
  });

  it('of captions, which need no full stop', () => {
    expect(check('А.\n\n![Б](images/a.jpg "«В")')).toEqual(['unbalanced-quotes 6:20']);
  });
});
