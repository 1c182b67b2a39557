/** What a line's end costs between two words: a number and its thing, a sign of a formula, what is counted. */
import { describe, expect, it } from 'vitest';
import { hyphenCosts, spaceRule } from '../../../src/text/break-penalties.ts';
import { HYPHEN_PENALTIES } from '../../../src/text/line-prices.ts';

function penalty(before: string, after: string, language = 'ru'): number {
  return penaltyOf(['', before, after], { language });
}

function penaltyOf(
  [beforeThat, before, after]: readonly [string, string, string],
  { language = 'ru', isRagged = false } = {},
): number {
  const words = { beforeThat, before, after };
  return spaceRule({ ...words, mayBreak: true, isLast: false, isRagged, language }).penalty;
}

describe('a line ends there less gladly', () => {
  it.each([
    ['190', 'клиник', 'ru'],
    ['40', 'НИИ', 'ru'],
    ['3', 'ЦОД,', 'ru'],
    ['статьи', '12', 'ru'],
    ['Таблица', '3.', 'ru'],
    ['раздел', 'IV', 'ru'],
    ['Windows', '11', 'ru'],
    ['Boeing', '737', 'en'],
    ['→', 'H₂CO₃', 'ru'],
    ['=', 'mc²,', 'en'],
    // Regression: «(2), людей» began a line.
    ['ЧПУ', '(2),', 'ru'],
    ['Bayer', '(3,7\u202f%),', 'ru'],
    // Regression: «20. Продолжением станет …» began a line, and read as an entry of a list.
    ['насчитывается', '20.', 'ru'],
  ])('%s | %s', (before, after, language) => {
    expect(penalty(before, after, language)).toBeGreaterThan(0);
  });
});

describe('and there as gladly as between any two words', () => {
  it.each([
    ['в', 'НИИ', 'ru'],
    // The year is when the institute did something.
    ['2025', 'НИИ', 'ru'],
    ['создали', '15', 'ru'],
    ['частник', '12', 'ru'],
    ['Чусовой', '(Пермский', 'ru'],
    ['with', '11', 'en'],
    ['насчитывается', '20', 'ru'],
    ['в', '2030.', 'ru'],
    // The number of what follows.
    ['выставках.', '2.', 'ru'],
    ['190', 'clinics', 'en'],
  ])('%s | %s', (before, after, language) => {
    expect(penalty(before, after, language)).toBe(0);
  });
});

// Regression: «Её привезла Мари-|Элен Дювернуа», where both lines could do without.
describe('behind its own hyphen a word is parted', () => {
  const behindOwn = (word: string, hyphenates = true) =>
    hyphenCosts(word, HYPHEN_PENALTIES.drawn, hyphenates).behindOwn;

  it.each(['Мари-Элен', '«Римский-Корсаков»', 'Мамин-Сибиряк,', 'Anne-Marie'])(
    'less gladly than any, but rather than by another: %s',
    (name) => {
      expect(behindOwn(name)).toBeGreaterThan(HYPHEN_PENALTIES.inName);
      expect(behindOwn(name)).toBeLessThan(
        hyphenCosts(name, HYPHEN_PENALTIES.inName, true).elsewhere,
      );
      expect(behindOwn(name)).toBeLessThan(behindOwn(name, false));
    },
  );

  it.each([
    'Карачаево-Черкесия',
    'Ямало-Ненецкий',
    'Усть-Илимск',
    'Каменск-Уральский',
    'Ростов-на-Дону',
    'Онлайн-курс',
    'ИТ-Кластер',
  ])('as gladly as any: %s', (word) => {
    expect(behindOwn(word)).toBe(behindOwn('научно-технический'));
  });
});

// Regression: «… в четыре раза. Мы | попросили авторов объясниться» in a lead.
describe('the first short word of a sentence', () => {
  it.each([
    ['раза.', 'Мы', 'попросили'],
    ['ожидали».', 'Её', 'построили'],
    ['закрыть?', 'Так', 'спросили'],
  ] as const)('ends no ragged line: %s %s | %s', (...words) => {
    expect(penaltyOf(words, { isRagged: true })).toBeGreaterThan(0);
    expect(penaltyOf(words)).toBe(0);
  });

  it.each([
    ['раза.', 'Теперь', 'попросили'],
    ['раза,', 'Мы', 'попросили'],
    ['И.', 'Ли', 'попросил'],
  ] as const)('and others may: %s %s | %s', (...words) => {
    expect(penaltyOf(words, { isRagged: true })).toBe(0);
  });
});

// Regression: «… чем число мест. 3. | Губернатор отметил …».
describe('a number between two sentences', () => {
  it('stays with the one it counts', () => {
    expect(penaltyOf(['мест.', '3.', 'Губернатор'])).toBeGreaterThan(0);
    expect(penaltyOf(['было', '37.', 'Всего'])).toBe(0);
  });
});

// Regression: «с 7 | по 16 ноября».
describe('the first of several days', () => {
  it('waits for the last', () => {
    expect(penaltyOf(['с', '7', 'по'])).toBeGreaterThan(0);
    expect(penaltyOf(['Со', '2', 'по'])).toBeGreaterThan(0);
    expect(penaltyOf(['корпус', '7', 'по'])).toBe(0);
    expect(penaltyOf(['с', '2026', 'по'])).toBe(0);
  });
});

// Regression: «… вместе с Беларусью один | из первых межгосударственных кластеров» in a title.
describe('one of many', () => {
  it.each(['один', 'Одна', 'одним', 'каждой'])('ends no ragged line: %s | из', (one) => {
    expect(penaltyOf(['с', one, 'из'], { isRagged: true })).toBeGreaterThan(0);
    expect(penaltyOf(['с', one, 'из'])).toBe(0);
  });

  it('and what is none of them may', () => {
    expect(penaltyOf(['в', 'однажды', 'из'], { isRagged: true })).toBe(0);
    expect(penaltyOf(['', 'один', 'с'], { isRagged: true })).toBe(0);
  });
});

// Regression: «Адрес: 630000, Северореченск, ул. Литейная, | 14, корп. 2».
describe('a house', () => {
  it.each([
    ['ул.', 'Литейная,', '14,'],
    ['Мясницкая', 'улица,', '11'],
    ['', 'ул.,', '11,'],
    ['проспекте', 'Мира,', '119б'],
  ])('stays with its street: %s %s | %s', (beforeThat, before, after) => {
    expect(penaltyOf([beforeThat, before, after])).toBeGreaterThan(0);
  });

  it('and other numbers need not', () => {
    expect(penaltyOf(['в', 'Туле,', '12'])).toBe(0);
    expect(penaltyOf(['ул.', 'Литейной', '14'])).toBe(0);
    expect(penaltyOf(['ул.', 'Литейная,', '2025'])).toBe(0);
  });
});

describe('a name within a sentence', () => {
  const cut = (before: string, after: string) =>
    spaceRule({
      beforeThat: '',
      before,
      after,
      mayBreak: true,
      isLast: false,
      isRagged: false,
      language: 'ru',
    }).hyphenPenaltyBehind;

  // Regression: «её председатель Валентина Мат-|виенко», on a full measure.
  it('is cut less gladly than another word', () => {
    expect(cut('Валентина', 'Матвиенко.')).toBeGreaterThan(HYPHEN_PENALTIES.drawn);
    expect(cut('на', 'Ставрополье')).toBeGreaterThan(HYPHEN_PENALTIES.drawn);
    expect(cut('Туле,', 'Владимире')).toBeGreaterThan(HYPHEN_PENALTIES.drawn);
  });

  it.each([
    ['лет.', 'Примечательно,'],
    ['—', 'Примечательно,'],
    ['газета', '«Промышленность'],
    ['председатель', 'правительства'],
  ])('and as gladly: %s %s', (before, after) => {
    expect(cut(before, after)).toBeUndefined();
  });
});

/** «С 7 | по 16 ноября». */
it('the first of two days holds on to the second, in ragged text more', () => {
  const words = ['с', '7', 'по'] as const;
  expect(penaltyOf(words)).toBeGreaterThan(0);
  expect(penaltyOf(words, { isRagged: true })).toBeGreaterThan(penaltyOf(words));
});
