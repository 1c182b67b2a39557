/** Breaks against words checked by hand, hard rules as properties, the editor's own words, and the package's own result. */
import fc from 'fast-check';
import createLibrary from 'hyphen/hyphen.js';
import englishTable from 'hyphen/patterns/en-us.js';
import russianTable from 'hyphen/patterns/ru.js';
import { describe, expect, it } from 'vitest';
import { createHyphenator } from '../../../../src/text/hyphenation/hyphenator.ts';
import { type PatternTable, patternBreaks } from '../../../../src/text/hyphenation/patterns.ts';
import { ENGLISH_WORDS, RUSSIAN_WORDS } from './hard-words.ts';

const russian = createHyphenator('ru', []);
const english = createHyphenator('en', []);

function marked(word: string, breaks: readonly number[]): string {
  const ends = [...breaks, word.length];
  return ends.map((end, i) => word.slice(ends[i - 1] ?? 0, end)).join('|');
}

function readMarked(text: string): { word: string; right: readonly number[] } {
  const pieces = text.split('|');
  const right: number[] = [];
  let at = 0;
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length;
    right.push(at);
  }
  return { word: pieces.join(''), right };
}

describe('hard words', () => {
  for (const [name, hyphenator, words, least] of [
    ['Russian', russian, RUSSIAN_WORDS, 0.99],
    ['English', english, ENGLISH_WORDS, 0.98],
  ] as const) {
    it(`${name}: no wrong break, and nearly all right ones`, () => {
      let found = 0;
      let all = 0;
      const wrong: string[] = [];
      for (const text of words) {
        const { word, right } = readMarked(text);
        const breaks = hyphenator.breaks(word);
        all += right.length;
        found += breaks.length;
        if (breaks.some((at) => !right.includes(at)))
          wrong.push(`${marked(word, breaks)} for ${text}`);
      }
      expect(wrong).toEqual([]);
      expect(found / all).toBeGreaterThan(least);
    });
  }

  it('has a break at nearly every joint of syllables that may have one', () => {
    let joints = 0;
    let broken = 0;
    for (const text of RUSSIAN_WORDS) {
      const { word } = readMarked(text);
      if (word.includes('-') || word.length < 6 || /[A-ZА-ЯЁ\d].*[A-ZА-ЯЁ\d]/.test(word)) continue;
      const breaks = russian.breaks(word);
      const vowels = [...word.matchAll(/[аеёиоуыэюя]/gi)].map((m) => m.index);
      for (let i = 1; i < vowels.length; i++) {
        const from = Math.max((vowels[i - 1] ?? 0) + 1, 2);
        const to = Math.min(vowels[i] ?? 0, word.length - 3);
        if (from > to) continue;
        const isBroken = breaks.some((at) => at >= from && at <= to);
        // No break stands within two letters before the joint of a compound.
        const isBeforeJoint = !isBroken && breaks.some((at) => at > to && at - to <= 2);
        if (!isBeforeJoint) joints++;
        if (isBroken) broken++;
      }
    }
    expect(broken / joints).toBeGreaterThan(0.92);
  });
});

it.each([
  ['однофотонных', 'одно|фо|тон|ных'],
  ['двухатомный', 'двух|атом|ный'],
  ['Фармстанкомаш', 'Фарм|станко|маш'],
  ['неоднократно', 'не|одно|кратно'],
])('cut the first part of a compound near its end, «од-нофотонный»: %s', (word, right) => {
  expect(marked(word, russian.breaks(word))).toBe(right);
});

describe('a late break leaves two letters for the next line', () => {
  it.each([
    ['охраны', 4],
    ['остатки', 5],
    ['недостачи', 7],
    // Three letters after it are no late break.
    ['кластер', undefined],
    ['площадь', undefined],
    // Regression: columns were full of gaps before «Калининграде» and «Башкортостана».
    ['Калининграде', 10],
    ['Казани', undefined],
    ['ВУНМЦСТ', undefined],
    ['СВЧ-печка', undefined],
  ])('%s', (word, at) => {
    expect(russian.lateBreaks(word)).toEqual(at === undefined ? [] : [at]);
    expect(russian.breaks(word)).not.toContain(word.length - 2);
  });

  it('never in English', () => {
    expect(english.lateBreaks('industry')).toEqual([]);
  });

  // Regressions: «ме-нее» and «ли-нию» on full measure hurt more than a gap; «школа» and «сутки» were whole in columns full of gaps.
  it.each([
    ['менее', [2]],
    ['линию', [2]],
    ['почва', [3]],
    ['школа', [3]],
    ['сутки', [3]],
    ['центр', []],
    ['Китай', []],
    // Regression: «села», «была» and «если» left columns with gaps of two and a half spaces.
    ['села', [2]],
    ['году', [2]],
    ['Сула', []],
    ['как', []],
    ['стол', []],
  ])('words of four and five letters are broken late only: %s', (word, late) => {
    expect(russian.breaks(word)).toEqual([]);
    expect(russian.lateBreaks(word)).toEqual(late);
  });
});

it.each([
  ['горадминистрация', 'гор|ад|ми|ни|стра|ция', 'городской', 'го|род|ской'],
  ['спецавтохозяйство', 'спец|авто|хо|зяй|ство', 'специальный', 'спе|ци|аль|ный'],
  ['турагент', 'тур|агент', 'туристический', 'ту|ри|сти|че|ский'],
  ['Росинжиниринг', 'Рос|ин|жи|ни|ринг', 'Росток', 'Ро|сток'],
  ['Казаньоргсинтез', 'Ка|зань|орг|син|тез', 'казанский', 'ка|зан|ский'],
  ['Кузбассуголь', 'Куз|басс|уголь', 'кузница', 'куз|ница'],
  // Regressions: «зав-язанный» and «зам-учили» were parted as «завлаб» and «зампред» are.
  ['завсектором', 'зав|сек|то|ром', 'завязанный', 'за|вя|зан|ный'],
  ['замдиректора', 'зам|ди|рек|тора', 'замучили', 'за|му|чили'],
])(
  'part a compound at its joint, and leave the word that begins alike: %s',
  (compound, right, word, own) => {
    expect(marked(compound, russian.breaks(compound))).toBe(right);
    expect(marked(word, russian.breaks(word))).toBe(own);
  },
);

/** Regression: «нео-плачиваемый» reads as «неолит», «безэ-ховый» as nothing. */
it.each([
  ['неоплачиваемый', 'не|опла|чи|ва|е|мый', 'неолит', 'нео|лит'],
  ['безэховый', 'без|эхо|вый', 'безумный', 'безум|ный'],
  ['заэвтектический', 'за|эв|тек|ти|че|ский', 'заявить', 'за|явить'],
  ['переозвучивание', 'пере|озву|чи|ва|ние', 'приоритет', 'при|о|ри|тет'],
  ['постгеномный', 'пост|ге|ном|ный', 'постель', 'по|стель'],
  ['экзоскелет', 'экзо|ске|лет', 'экзотика', 'эк|зо|тика'],
  ['золошлаковый', 'золо|шла|ко|вый', 'золотник', 'зо|лот|ник'],
])('a root lost its first vowel or its joint: %s', (compound, right, word, own) => {
  expect(marked(compound, russian.breaks(compound))).toBe(right);
  expect(marked(word, russian.breaks(word))).toBe(own);
});

/** Regression: «cour-thouse», «we-bcam», «de-vtools», «Augu-stan», «sacri-stan» were torn. */
it.each([
  ['courthouse', 'court|house'],
  ['webcam', 'web|cam'],
  ['devtools', 'dev|tools'],
  ['Rydberg', 'Ryd|berg'],
  ['photographer', 'pho|tog|ra|pher'],
  ['distribution', 'dis|tri|bu|tion'],
  ['vitamin', 'vi|ta|min'],
  ['Amsterdam', 'Am|ster|dam'],
  ['Augustan', 'Au|gus|tan'],
  ['sacristan', 'sac|ristan'],
  ['Kazakhstan', 'Kazakh|stan'],
])('%s has its consonants in their parts', (word, right) => {
  expect(marked(word, english.breaks(word))).toBe(right);
});

/** Regression: «constructor», which every object of JavaScript has, was looked up among names and ended the build. */
it.each(['constructor', 'valueof', 'tostring', 'hasownproperty'])('breaks %s as a word', (word) => {
  expect(Array.isArray(english.breaks(word))).toBe(true);
  expect(Array.isArray(russian.breaks(word))).toBe(true);
});

/** Regression: «благо-раз-умен», «Мор-авиа», «турпо-ход», «добро-див-ший», «прото-млённый» were parted at joints they do not have. */
it.each([
  ['разумение', 'ра|зу|ме|ние', 'разукрасить', 'раз|укра|сить'],
  ['Моравиа', 'Мо|ра|виа', 'Беларусьавиа', 'Бе|ла|русь|авиа'],
  ['турпоход', 'тур|по|ход', 'агитпоход', 'агит|по|ход'],
  ['добродить', 'до|бро|дить', 'добродетель', 'добро|де|тель'],
  ['протомлённый', 'про|том|лён|ный', 'протоматерия', 'прото|ма|те|рия'],
])('no joint where a word has none: %s', (word, own, compound, right) => {
  expect(marked(word, russian.breaks(word))).toBe(own);
  expect(marked(compound, russian.breaks(compound))).toBe(right);
});

/**
 * Regression: «тран-скавказский», «ги-перссылка», «по-дакцизный», «ме-жорбитальный», «Си-бтерм» were torn within their first
 * part, «не-ореализм» behind two letters of it, «аудиок-нига», «видеов-ход» and «эфи-рэфир» within the second.
 */
it.each([
  ['транскавказский', 'транс|кав|каз|ский', 'транскрипция', 'тран|скрип|ция'],
  ['трансаортальный', 'транс|аор|таль|ный', 'транзит', 'тран|зит'],
  ['гиперссылка', 'ги|пер|ссылка', 'гиперемия', 'ги|пе|ре|мия'],
  ['киберграмотность', 'ки|бер|гра|мот|ность', 'кибитка', 'ки|битка'],
  ['постапокалипсис', 'пост|апо|ка|лип|сис', 'постамент', 'по|ста|мент'],
  ['подакцизный', 'под|ак|циз|ный', 'податливый', 'по|дат|ли|вый'],
  ['разархивировать', 'раз|ар|хи|ви|ро|вать', 'разиня', 'ра|зиня'],
  ['межорбитальный', 'меж|ор|би|таль|ный', 'межевание', 'ме|же|ва|ние'],
  ['несовместимый', 'не|со|вме|сти|мый', 'совнарком', 'сов|нар|ком'],
  ['совпадение', 'со|впа|де|ние', 'совпартшкола', 'сов|парт|школа'],
  ['Сибтерм', 'Сиб|терм', 'Сибирь', 'Си|бирь'],
  ['аудиокнига', 'ау|дио|книга', 'аудиенция', 'ауди|ен|ция'],
  ['видеовход', 'ви|део|вход', 'видеоряд', 'ви|део|ряд'],
  ['метавселенная', 'мета|все|лен|ная', 'металл', 'ме|талл'],
  ['неологизм', 'нео|ло|гизм', 'неоплатный', 'не|оплат|ный'],
  ['неореализм', 'нео|ре|а|лизм', 'неохотно', 'не|охотно'],
  ['ретроспектива', 'ре|тро|спек|тива', 'ретушь', 'ре|тушь'],
  ['полиэфирэфиркетон', 'по|ли|эфир|эфир|ке|тон', 'кефирный', 'ке|фир|ный'],
])('the joint behind a prefix or a first part was missed: %s', (word, right, other, own) => {
  expect(marked(word, russian.breaks(word))).toBe(right);
  expect(marked(other, russian.breaks(other))).toBe(own);
});

/** Regression: «ме-жинститутский», «пре-доплата», «вне-шнеторговый» were torn within a prefix or a root. */
it.each([
  ['межинститутский', 'меж|ин|сти|тут|ский', 'межевание', 'ме|же|ва|ние'],
  ['предаварийный', 'пред|ава|рий|ный', 'преданный', 'пре|дан|ный'],
  ['предалтарный', 'пред|ал|тар|ный', 'предавать', 'пре|да|вать'],
  ['подутюженный', 'под|утю|жен|ный', 'подушка', 'по|душка'],
  ['надрегиональный', 'над|ре|ги|о|наль|ный', 'надраить', 'на|дра|ить'],
  ['подотрасль', 'под|от|расль', 'подоходный', 'по|до|ход|ный'],
  ['разоружение', 'раз|ору|же|ние', 'разорение', 'ра|зо|ре|ние'],
  ['разукрупнение', 'раз|укруп|не|ние', 'разумный', 'ра|зум|ный'],
  ['подобрать', 'подо|брать', 'подобный', 'по|доб|ный'],
  ['внешнеторговый', 'внешне|тор|го|вый', 'внедрение', 'вне|дре|ние'],
  ['внутриотраслевой', 'внутри|от|рас|ле|вой', 'внутренний', 'внут|рен|ний'],
  ['добросовестный', 'добро|со|вест|ный', 'добросить', 'до|бро|сить'],
  ['рудовоз', 'рудо|воз', 'рудовый', 'ру|до|вый'],
  ['замминистра', 'зам|ми|ни|стра', 'заммэра', 'зам|мэра'],
  ['гиперинфляция', 'ги|пер|ин|фля|ция', 'гиперемия', 'ги|пе|ре|мия'],
])('a prefix or a root was torn: %s', (compound, right, word, own) => {
  expect(marked(compound, russian.breaks(compound))).toBe(right);
  expect(marked(word, russian.breaks(word))).toBe(own);
});

/** Regression: «двух-лористый»: the root begins with the letter that ends «двух». */
it.each([
  ['двухлористый', 'дву|хло|ри|стый', 'двухлитровый', 'двух|лит|ро|вый'],
  ['двухромовокислый', 'дву|хро|мо|во|кис|лый', 'двухролевой', 'двух|ро|ле|вой'],
])('a root lost its first letter to «двух»: %s', (word, right, compound, joint) => {
  expect(marked(word, russian.breaks(word))).toBe(right);
  expect(marked(compound, russian.breaks(compound))).toBe(joint);
});

/** Regression: «Хи-лтон», «Шэ-ньчжэнь», «осна-стчик», «изъя-нный». */
it.each([
  ['Хилтонский', 'Хил|тон|ский'],
  ['Шэньчжэнь', 'Шэнь|чжэнь'],
  ['Хэйлунцзян', 'Хэй|лун|цзян'],
  ['оснастчик', 'оснаст|чик'],
  ['изъянный', 'изъ|ян|ный'],
  ['безльготный', 'без|льгот|ный'],
])('a cluster that opens no syllable began a line: %s', (word, right) => {
  expect(marked(word, russian.breaks(word))).toBe(right);
});

/** Regressions: «distrib-ution», «ban-knotes», «han-dover», «lifes-pan», «cioe-conomic», «an-titrust», «Kaza-khstan», «Innop-olis», «Togli-atti». */
it.each([
  ['distribution', 'dis|tri|bu|tion'],
  ['antitrust', 'anti|trust'],
  ['innopolis', 'inno|polis'],
  ['togliatti', 'to|gliatti'],
  ['banknotes', 'bank|notes'],
  ['handover', 'hand|over'],
  ['lifespan', 'life|span'],
  ['chatroom', 'chat|room'],
  ['lookalike', 'look|alike'],
  ['socioeconomic', 'so|cio|eco|nomic'],
  ['miniseries', 'mini|se|ries'],
  ['megastar', 'mega|star'],
  ['superuser', 'su|per|user'],
  ['nondeductible', 'non|de|ductible'],
  ['subeditor', 'sub|ed|i|tor'],
  ['transnational', 'trans|na|tional'],
  ['Kazakhstan', 'Kazakh|stan'],
  // Regressions: «Mi-crosoft», «mil-lisecond», «rein-vestment», «ho-nour», «gi-gawatt», «ther-monuclear», «bacte-r-ial».
  ['Microsoft', 'Mi|cro|soft'],
  ['microbial', 'mi|cro|bial'],
  ['millisecond', 'milli|sec|ond'],
  ['reinvestment', 're|in|vest|ment'],
  ['reindeer', 'rein|deer'],
  ['honourable', 'hon|ourable'],
  ['gigawatt', 'giga|watt'],
  ['thermonuclear', 'thermo|nu|clear'],
  ['antibacterial', 'anti|bac|te|rial'],
  ['transatlantic', 'trans|at|lantic'],
  ['radioactive', 'ra|dio|ac|tive'],
  ['radiology', 'ra|di|ol|ogy'],
  ['deregulation', 'de|reg|u|la|tion'],
])('an English word was torn: %s', (word, right) => {
  expect(marked(word, english.breaks(word))).toBe(right);
});

it('leave «ремонт» whole behind a joint: «судоре-монтный» reads as another word', () => {
  expect(marked('судоремонтные', russian.breaks('судоремонтные'))).toBe('судо|ремонт|ные');
});

describe('what is never broken', () => {
  it.each([
    'ТУСУР',
    'ИСИЭЗ',
    'МинОбрНауки',
    'ОКВЭД2',
    'Беллегпром2',
    'ГОСТами',
    '3D-печать',
    'СВЧ',
    'Xinjiang',
    'дом',
  ])('%s', (word) => {
    expect(russian.breaks(word)).toEqual([]);
  });

  it('judges every part of a compound for itself, four letters from its hyphen', () => {
    expect(marked('СВЧ-электроники', russian.breaks('СВЧ-электроники'))).toBe('СВЧ-элек|тро|ники');
    expect(marked('северо-западный', russian.breaks('северо-западный'))).toBe('се|веро-запад|ный');
  });

  it('knows no other language', () => {
    expect(createHyphenator('fi', []).breaks('oikeinkirjoitus')).toEqual([]);
    expect(english.breaks('учреждение')).toEqual([]);
  });

  it('leaves two letters before and three after, a vowel on both sides, й ь ъ with the letter before', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщъыьэюяё'),
      maxLength: 24,
    });
    fc.assert(
      fc.property(letters, (word) => {
        const breaks = russian.breaks(word);
        const ends = [0, ...breaks, word.length];
        for (const at of breaks) {
          expect(at).toBeGreaterThanOrEqual(2);
          expect(word.length - at).toBeGreaterThanOrEqual(3);
          expect('йьъ').not.toContain(word[at]);
          expect(word.slice(0, at)).toMatch(/[аеёиоуыэюя]/);
          expect(word.slice(at)).toMatch(/[аеёиоуыэюя]/);
        }
        expect(ends).toEqual([...ends].sort((a, b) => a - b));
      }),
    );
  });
});

describe('own words of the editor', () => {
  const own = createHyphenator('ru', ['мед-учре-ждение', 'Сколково', 'ТУ-СУР']);

  it('marks all breaks, for inflected forms as well', () => {
    expect(marked('медучреждение', own.breaks('медучреждение'))).toBe('мед|учре|ждение');
    expect(marked('Медучреждениями', own.breaks('Медучреждениями'))).toBe('Мед|учре|ждениями');
  });

  it('keeps a mark at the end of the stem, and knows the forms of a word of five letters', () => {
    const names = createHyphenator('ru', ['Соф-ией', 'Тверь']);
    expect(marked('Софиями', names.breaks('Софиями'))).toBe('Соф|иями');
    expect(names.breaks('Тверями')).toEqual([]);
  });

  it('forbids breaks where none is marked', () => {
    expect(own.breaks('Сколково')).toEqual([]);
    expect(own.breaks('Сколкове')).toEqual([]);
  });

  it('forbids them on narrow measures, too', () => {
    expect(russian.lateBreaks('школа')).toEqual([3]);
    expect(createHyphenator('ru', ['школа']).lateBreaks('школа')).toEqual([]);
  });

  it('takes of two stems the longer one, and of short words nothing', () => {
    const two = createHyphenator('ru', ['ин-но', 'ин-нова-ция', '-', 'ин-нов']);
    expect(marked('инновации', two.breaks('инновации'))).toBe('ин|нова|ции');
  });
});

it('skips stress marks', () => {
  const word = 'за\u0301работать';
  expect(marked(word, russian.breaks(word))).toBe('за\u0301|ра|бо|тать');
});

it('walks the tables of the package as the package does', () => {
  for (const [whole, words] of [
    [russianTable, RUSSIAN_WORDS],
    [englishTable, ENGLISH_WORDS.filter((word) => !/associate|’/.test(word))],
  ] as const) {
    // Without its exceptions, which it misplaces and which it would fill with what it finds.
    const library = createLibrary([whole[0], whole[1], {}], {
      hyphenChar: '|',
      html: false,
      minWordLength: 1,
    });
    for (const text of words) {
      const word = text.replaceAll('|', '').toLowerCase();
      if (word.includes('-') || /\d/.test(word)) continue;
      const breaks = patternBreaks(word, [whole[0], whole[1]] as unknown as PatternTable);
      expect(marked(word, breaks)).toBe(library(word));
    }
  }
});

/** Regression: a hundred thousand letters without a space took a minute. */
it('a heap of letters takes no more time than its length', { timeout: 5_000 }, () => {
  const heap = 'строительство'.repeat(8_000);
  expect(russian.breaks(heap).length).toBeGreaterThan(10_000);
});

/** Regression: items in other languages than Russian and English had no hyphens, and every tenth line of theirs wide gaps. */
describe.each([
  ['uk', 'про|ми|сло|вих об’|єд|на|ння п’ят|де|сят дзер|кало Хмель|ни|цький'],
  ['be', 'аб’|яд|нанне надз|вы|чайны пра|мыс|ло|васць стра|ха|ванне ура|джай вы|дзя|ляць'],
  ['sr-latn', 'uni|ver|zi|teta in|du|strij|skih'],
  ['sr', 'ин|ду|стриј|ских'],
  ['de', 'Re|gie|rung Aus|bil|dungs|sys|tem Groß|stadt'],
  ['fr', 'gou|ver|ne|ment l’in|dus|trie'],
  ['es', 'de|sa|rro|llo uni|ver|si|da|des'],
  ['it', 'in|du|striale ri|cerca'],
  ['pl', 'przed|się|biorstw'],
  ['kk', 'өнер|кә|сіп|тік кә|сі|по|рын ай|мақ|та|ры|ның ұйым|дары'],
  ['tt', 'җи|теш|терү оеш|тыру хез|мәт|тәш|лек'],
  ['tr', 'iş|bir|liği İstanbul'],
])('in %s words have their breaks', (language, words) => {
  const hyphenator = createHyphenator(language, []);
  it.each(words.split(' '))('%s', (expected) => {
    const word = expected.replaceAll('|', '');
    expect(marked(word, hyphenator.breaks(word))).toBe(expected);
  });
});
