/** Messages about pages: wishes for pictures that could not be granted, white that is left beside them and under columns, numbers of pages. */
import type {
  FolioFinding,
  FootFinding,
  HoleFinding,
  PictureSide,
  PlacedFinding,
  Wish,
  WishFinding,
} from '../../model/finding.ts';
import { PT_PER_MM, type Pt } from '../../model/length.ts';
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { russianCount } from '../russian-count.ts';
import { say, warning } from './message.ts';
import { quoted } from './quoted.ts';

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

export function whiteBesidePicture(finding: HoleFinding): Diagnostic {
  const { span, height, isUnder, isBesideCaption } = finding;
  const white = millimetres(height);
  if (isUnder) {
    return warning(
      'white-beside-picture',
      span,
      say(
        `${white.en} mm of white are left under this picture: the note or table beside it is higher`,
        `Под рисунком осталось ${white.ru} мм белого: врезка или таблица рядом с ним выше него`,
      ),
      say(
        'Let the picture be larger, or put it before another paragraph.',
        'Возьмите рисунок больше или поставьте его к другому абзацу.',
      ),
    );
  }
  if (isBesideCaption) {
    return warning(
      'white-beside-picture',
      span,
      say(
        `${white.en} mm of white are left beside this picture: its caption goes on below the text that stands there`,
        `Рядом с рисунком осталось ${white.ru} мм белого: подпись под ним кончается ниже, чем текст возле него`,
      ),
      say(
        'Make the caption or the credit shorter, or add text.',
        'Сократите подпись или указание автора либо дополните текст.',
      ),
    );
  }
  return warning(
    'white-beside-picture',
    span,
    say(
      `${white.en} mm of white are left beside this picture: the text that stands there is shorter than it`,
      `Рядом с рисунком осталось ${white.ru} мм белого: текст возле него короче рисунка`,
    ),
    say(
      'Let it be narrower or lower, add text, or leave it out.',
      'Возьмите рисунок меньше или ниже, дополните текст или обойдитесь без рисунка.',
    ),
  );
}

/** What a template places at a fixed place, and what is not all seen there. */
export function badlyPlaced({ kind, span, over, text }: PlacedFinding): Diagnostic {
  const by = (over / PT_PER_MM).toFixed(1).replace(/\.0$/, '');
  const words = quoted(text);
  const [what, whatRu] = text ? [` (${words.en})`, ` (${words.ru})`] : ['', ''];
  const isOff = kind === 'off-page';
  return warning(
    kind,
    span,
    isOff
      ? say(
          `What stands in this <placed>${what} reaches ${by} mm beyond the edge of the page`,
          `То, что стоит в этом <placed>${whatRu}, заходит за край страницы на ${by} мм`,
        )
      : say(
          `What stands in this <placed>${what} is ${by} mm higher than its “height”, and may cover something else`,
          `То, что стоит в этом <placed>${whatRu}, на ${by} мм выше, чем его «height», и может что-то закрыть`,
        ),
    say(
      'Give it another place or more room, set it smaller, or shorten the words.',
      'Дайте ему другое место или больше места, наберите мельче или сократите слова.',
    ),
  );
}

export function whiteAtFoot(finding: FootFinding): Diagnostic {
  const { span, of, height, folio, isColumn } = finding;
  const white = Math.round(height / PT_PER_MM);
  const [where, whereRu] = isColumn ? ['a column of ', 'колонки на странице'] : ['', 'страницы'];
  const what = displaced(finding);
  return warning(
    'white-at-foot',
    span,
    say(
      `${white} mm of white are left at the foot of ${where}page ${folio}: there was no room for ${what.en}`,
      `Внизу ${whereRu} ${folio} осталось ${white} мм белого: не ${what.ru}`,
    ),
    CURES_OF_FOOT[of],
  );
}

/** What had no room: in Russian the end of «не поместился рисунок». */
function displaced({ of, title, isBegun }: FootFinding): Localized {
  const named = quoted(title);
  const [en, ru] = title ? [` of ${named.en}`, ` материала ${named.ru}`] : ['', ''];
  switch (of) {
    case 'figure':
      return say(`this picture${en}`, `поместился этот рисунок${ru}`);
    case 'table':
      return say(`this table${en}`, `поместилась эта таблица${ru}`);
    case 'box':
      return say(`this box${en}`, `поместилась эта врезка${ru}`);
    case 'text':
      if (!title) return say('what comes next', 'поместилось то, что идёт дальше');
      return isBegun
        ? say(`what comes next${en}`, `поместилось продолжение${ru}`)
        : say(named.en, `поместился материал ${named.ru}`);
    default:
      return of satisfies never;
  }
}

const CURES_OF_FOOT: Record<FootFinding['of'], Localized> = {
  figure: say(
    'Ask for less of “width”, put the picture behind another paragraph (“after”), or let items change places.',
    'Укажите меньшую ширину («width»), поставьте рисунок после другого абзаца («after») или поменяйте материалы местами.',
  ),
  table: say(
    'Shorten the table, part it in two, or let items change places.',
    'Сократите таблицу, разделите её на две или поменяйте материалы местами.',
  ),
  box: say(
    'Shorten the box, part it in two, or let items change places.',
    'Сократите врезку, разделите её на две или поменяйте материалы местами.',
  ),
  text: say(
    'Shorten or lengthen the text before it, or let items change places.',
    'Сократите или дополните текст перед этим местом либо поменяйте материалы местами.',
  ),
};

export function wrongFolio({ printed, folio }: FolioFinding): Diagnostic {
  return warning(
    'wrong-folio',
    undefined,
    say(
      `The contents or a reference name page ${printed} for what stands on page ${folio}: with the right number the text before it ` +
        'would be a line longer or shorter, and its page another',
      `В содержании или в ссылке указана страница ${printed}, а место стоит на странице ${folio}: с верным номером текст перед ним ` +
        'стал бы на строку длиннее или короче, и страница сменилась бы',
    ),
    say(
      `Make a text before page ${folio} a line longer or shorter.`,
      `Сделайте какой-нибудь текст до страницы ${folio} на строку длиннее или короче.`,
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
    case 'place': {
      const blocks = Math.abs(wish.moved);
      const isLater = wish.moved > 0;
      return say(
        `The picture stands ${blocks} ${blocks === 1 ? 'block' : 'blocks'} ${isLater ? 'later' : 'earlier'} than asked`,
        `Рисунок стоит на ${russianCount(blocks, 'абзац', 'абзаца', 'абзацев')} ${isLater ? 'ниже' : 'выше'}, чем указано в «after»`,
      );
    }
  }
}

function millimetres(length: Pt): Localized {
  const text = String(Math.round((length / PT_PER_MM) * 10) / 10);
  return say(text, text.replace('.', ','));
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
