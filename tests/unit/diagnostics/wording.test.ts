/** Messages that say different things for different causes: each hint must cure what its message tells. */
import { describe, expect, test } from 'vitest';
import { afterBeyond } from '../../../src/diagnostics/catalogue/content.ts';
import { whiteAtFoot } from '../../../src/diagnostics/catalogue/layout.ts';
import { wishNotGranted } from '../../../src/diagnostics/catalogue/layout-wishes.ts';
import { badSide } from '../../../src/diagnostics/catalogue/manifest-values.ts';
import { brokenWord, narrowTable } from '../../../src/diagnostics/catalogue/text.ts';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { SIDES, TABLE_SIDES } from '../../../src/model/image-wish.ts';
import { mm } from '../../../src/model/length.ts';

const SPAN = { file: '1.md', start: 0, end: 1 };
const shown = ({ message, hints }: Diagnostic) => [message.en, ...hints.map(({ en }) => en)];

describe('a word that was cut', () => {
  test('is cured by “hyphenation:” where it is a word', () => {
    expect(shown(brokenWord(SPAN, 'абвгдежзиклмнопрст')).join()).toContain('hyphenation:');
  });

  test.each([
    ['an address', brokenWord(SPAN, 'otkrylsyatehnopark', true)],
    ['no word', brokenWord(SPAN, '————————————')],
  ])('is not where it is %s', (_, diagnostic) => {
    expect(shown(diagnostic).join()).not.toContain('hyphenat');
  });
});

describe('a wish that was not granted', () => {
  const kind = 'wish-not-granted';
  const width = { of: 'width', asked: mm(170), given: mm(95) } as const;

  test('names one cause, and the width that may be asked for', () => {
    expect(shown(wishNotGranted({ kind, span: SPAN, wish: width, reason: 'height' }))).toEqual([
      'The picture is 95 mm wide, not 170 mm as asked: wider, it would be taller than the template allows',
      'Write “width: 95mm” or less.',
    ]);
  });

  test('names the greatest width where the picture is narrower still', () => {
    const narrower = { ...width, given: mm(34), most: mm(67.08) };
    expect(shown(wishNotGranted({ kind, span: SPAN, wish: narrower, reason: 'height' }))).toEqual([
      'The picture is 34 mm wide, not 170 mm as asked: wider than 67.1 mm, it would be taller than the template allows',
      'Write “width: 67.1mm” or less.',
    ]);
  });

  test('names the width at which no text fits beside the picture', () => {
    const wish = { of: 'side', asked: 'left', given: 'full', width: mm(150) } as const;
    const [message] = shown(wishNotGranted({ kind, span: SPAN, wish, reason: 'room' }));
    expect(message).toContain('it is 150 mm wide, and no text would fit beside it');
  });

  test('is worded briefly where the pages are the cause', () => {
    const [message] = shown(wishNotGranted({ kind, span: SPAN, wish: width, reason: 'pages' }));
    expect(message).toMatch(/: the pages around it come out better this way$/);
  });
});

describe('white at the foot', () => {
  const white = { kind: 'white-at-foot', span: SPAN, height: mm(113.3), folio: 4 } as const;
  const told = (of: 'figure' | 'text', title: string, isBegun = false, isColumn = false) => {
    const { message } = whiteAtFoot({ ...white, of, title, isBegun, isColumn });
    return [message.en, message.ru];
  };

  test('names the page or the column, and what had no room there', () => {
    expect(told('figure', 'Новый цех', false, true)).toEqual([
      '113 mm of white are left at the foot of a column of page 4: there was no room for this picture of “Новый цех”',
      'Внизу колонки на странице 4 осталось 113 мм белого: не поместился этот рисунок материала «Новый цех»',
    ]);
    expect(told('text', 'Новый цех', true)).toEqual([
      '113 mm of white are left at the foot of page 4: there was no room for what comes next of “Новый цех”',
      'Внизу страницы 4 осталось 113 мм белого: не поместилось продолжение материала «Новый цех»',
    ]);
    expect(told('text', '«Якорь» подняли')[1]).toMatch(/ материал «„Якорь“ подняли»$/);
    expect(told('text', '')[1]).toMatch(/не поместилось то, что идёт дальше$/);
  });
});

describe('a side that there is not', () => {
  test('is told with all that there are, and the one that was meant', () => {
    expect(shown(badSide(SPAN, 'pgae', 'page', SIDES))).toEqual([
      '“pgae” is no side of the page',
      'Did you mean “page”?',
      'Write left, right, full or page.',
    ]);
    expect(shown(badSide(SPAN, 'left', undefined, TABLE_SIDES)).at(-1)).toBe('Write full or page.');
  });
});

test('a table with too little room may span the columns, by what an editor can write', () => {
  const found = narrowTable({ kind: 'narrow-table', span: SPAN, scale: 0.8, isParted: false });
  for (const words of [found.hints[0]!.en, found.hints[0]!.ru]) {
    expect(words).toContain(':::table{side=page}');
    expect(words).not.toContain('spansColumns');
  }
});

describe('a place beyond the text', () => {
  test.each([
    [4, 'which has 4 paragraphs; 4 is taken instead'],
    [1, 'which has 1 paragraph; 1 is taken instead'],
    [0, 'has no effect'],
  ])('of %i paragraphs', (count, words) => {
    expect(shown(afterBeyond(SPAN, 9, count))[0]).toContain(words);
  });
});
