/** Messages about wishes for pictures and tables that could not be granted, or have no meaning where they stand. */
import type { PictureSide, Wish, WishFinding } from '../../model/finding.ts';
import type { Pt } from '../../model/length.ts';
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { russianCount } from '../russian-count.ts';
import { millimetres, say, warning } from './message.ts';

export function wishNotGranted({ span, wish, reason }: WishFinding): Diagnostic {
  const [what, why] = [outcome(wish), reasonOf(wish, reason)];
  return warning(
    'wish-not-granted',
    span,
    say(`${what.en}: ${why.en}`, `${what.ru}: ${why.ru}`),
    cureOf(wish, reason),
  );
}

/** What should span the columns stands where nothing leaves its column. */
export function heldInColumn(span: Span, of: 'picture' | 'table'): Diagnostic {
  const what = of === 'picture' ? say('picture', 'Рисунок') : say('table', 'Таблица');
  return warning(
    'wish-not-granted',
    span,
    say(
      `The ${what.en} does not span the columns as asked: it stands in a note, a list, a quotation or a box`,
      `${what.ru} не во всю ширину полосы, как указано: врезка, список, цитата или рамка из колонки не выходят`,
    ),
    say(
      'Put it between the paragraphs of the text, or leave out “side”.',
      `Поставьте ${of === 'picture' ? 'его' : 'её'} между абзацами текста или уберите «side».`,
    ),
  );
}

/** A picture that should span the columns is too high for that, or was asked to be narrow. */
export function noWiderThanColumn(span: Span): Diagnostic {
  return warning(
    'wish-not-granted',
    span,
    say(
      'The picture does not span the columns as asked: with the height that the template allows, or the width asked for, it is no wider than one',
      'Рисунок не во всю ширину полосы, как указано: при высоте, которую допускает шаблон, или при указанной ширине он не шире колонки',
    ),
    say(
      'Take a picture that is wider than high, or leave out “side”.',
      'Возьмите рисунок, который шире своей высоты, или уберите «side».',
    ),
  );
}

/** What spans the columns stands at the head of a page, behind no paragraph. */
export function placeOfFloat(span: Span): Diagnostic {
  return warning(
    'wish-not-granted',
    span,
    say(
      'The picture does not stand behind the paragraph that “after” names: over all columns it stands at the head of a page',
      'Рисунок стоит не после абзаца, указанного в «after»: поперёк колонок он ставится в начале полосы',
    ),
    say('Leave out “after” or “side: page”.', 'Уберите «after» или «side: page».'),
  );
}

/**
 * A picture stands side by side with the one before it, at the place of that: between the two there is too little text.
 * @param moved blocks that it stands further down than asked, less than 0 where it stands further up
 */
export function askedForNear(span: Span, moved: number): Diagnostic {
  const what = movedBy(moved);
  return warning(
    'wish-not-granted',
    span,
    say(
      `${what.en}, side by side with the one before it: the text between them is too short to stand beside that one`,
      `${what.ru}, в ряд с предыдущим: текста между ними мало, чтобы стоять рядом с тем`,
    ),
    say(
      'Put the two further apart, lengthen the text between them, or leave out “after”.',
      'Поставьте рисунки дальше друг от друга, дополните текст между ними или уберите «after».',
    ),
  );
}

function outcome(wish: Wish): Localized {
  switch (wish.of) {
    case 'width': {
      const [asked, given] = [millimetres(wish.asked), millimetres(wish.given)];
      return say(
        `The picture is ${given.en} mm wide, not ${asked.en} mm as asked`,
        `Ширина рисунка ${given.ru} мм вместо указанных ${asked.ru} мм`,
      );
    }
    case 'side': {
      const [asked, given] = [SIDES[wish.asked], SIDES[wish.given]];
      return say(
        `The picture stands ${given.en}, not ${asked.en} as asked`,
        `Рисунок стоит ${given.ru}, а не ${asked.ru}, как указано`,
      );
    }
    case 'place':
      return movedBy(wish.moved);
  }
}

function movedBy(moved: number): Localized {
  const blocks = Math.abs(moved);
  const isLater = moved > 0;
  return say(
    `The picture stands ${blocks} ${blocks === 1 ? 'block' : 'blocks'} ${isLater ? 'later' : 'earlier'} than asked`,
    `Рисунок стоит на ${russianCount(blocks, 'абзац', 'абзаца', 'абзацев')} ${isLater ? 'ниже' : 'выше'}, чем указано в «after»`,
  );
}

const SIDES: Readonly<Record<PictureSide, Localized>> = {
  left: say('at the left', 'слева'),
  right: say('at the right', 'справа'),
  full: say('between paragraphs', 'между абзацами'),
};

function reasonOf(wish: Wish, reason: WishFinding['reason']): Localized {
  if (wish.of === 'width' && isNarrower(wish)) {
    const most = millimetres(wish.most);
    const other = reason === 'height' ? undefined : REASONS[reason];
    return say(
      `wider than ${most.en} mm, it would be taller than the template allows${other ? `, and ${other.en}` : ''}`,
      `шире ${most.ru} мм он стал бы выше, чем допускает шаблон${other ? `, и ${other.ru}` : ''}`,
    );
  }
  if (reason !== 'room' || wish.of !== 'side') return REASONS[reason];
  const width = millimetres(wish.width);
  return say(
    `it is ${width.en} mm wide, and no text would fit beside it`,
    `при его ширине ${width.ru} мм рядом не поместился бы текст`,
  );
}

const REASONS: Readonly<Record<WishFinding['reason'], Localized>> = {
  height: say(
    'wider, it would be taller than the template allows',
    'будь он шире, он стал бы выше, чем допускает шаблон',
  ),
  measure: say('the text is no wider than that', 'шире нет самого текста'),
  room: say('no text would fit beside it', 'рядом не поместился бы текст'),
  text: say('its text is set better this way', 'так лучше ложится его текст'),
  pages: say(
    'the pages around it come out better this way',
    'так лучше складываются страницы вокруг него',
  ),
};

type Width = Extract<Wish, { readonly of: 'width' }>;

/** It is narrower than its height asks for, and so says nothing of how wide it may be. */
function isNarrower(wish: Width): wish is Width & { readonly most: Pt } {
  return wish.most !== undefined && millimetres(wish.most).en !== millimetres(wish.given).en;
}

function cureOf(wish: Wish, reason: WishFinding['reason']): Localized {
  if (reason === 'pages' || reason === 'text') {
    return say(
      'Shorten or lengthen the text, give another wish, or leave the choice to the layout; --explain shows the pages.',
      'Сократите или дополните текст, измените пожелание или предоставьте выбор вёрстке; страницы показывает --explain.',
    );
  }
  if (wish.of === 'width') {
    const most = millimetres(wish.most ?? wish.given).en;
    return say(`Write “width: ${most}mm” or less.`, `Укажите «width: ${most}mm» или меньше.`);
  }
  if (reason === 'height') {
    return say(
      'Write how wide it should be (“width”), and it stands alone, or leave out “side”.',
      'Укажите ширину («width»), и он встанет отдельно, либо уберите «side».',
    );
  }
  return say(
    'Ask for a narrower picture, or leave its size and place to the layout.',
    'Укажите меньшую ширину или предоставьте размер и место рисунка вёрстке.',
  );
}
