/** Messages about pages of template.yaml: margins and gutters that leave no room for text. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { error, say } from './message.ts';

/** Along one side of a page, in millimetres. */
export interface TypeAreaFault {
  /** Of the page's kind, under `pages:`. */
  readonly name: string;
  readonly side: 'width' | 'height';
  readonly page: number;
  /** Of both margins. */
  readonly margins: number;
  readonly least: number;
}

export function typeAreaTooSmall(fault: TypeAreaFault, span: Span): Diagnostic {
  const { name, side } = fault;
  const [page, margins, least, most] = [
    fault.page,
    fault.margins,
    fault.least,
    Math.max(0, fault.page - fault.least),
  ].map(number) as [Localized, Localized, Localized, Localized];
  const { of, between, larger } = SIDES[side];
  return error(
    'type-area-too-small',
    span,
    say(
      `The margins of “${name}” take ${margins.en} mm of the page's ${of.en} of ${page.en} mm, and its text needs ${least.en} mm`,
      `Поля страниц «${name}» занимают ${margins.ru} мм при ${of.ru} ${page.ru} мм, а тексту нужно не меньше ${least.ru} мм`,
    ),
    fault.page < fault.least
      ? { en: `Make the page ${larger.en}.`, ru: `Сделайте страницу ${larger.ru}.` }
      : say(
          `Let ${between.en} be ${most.en} mm together or less, or make the page ${larger.en}.`,
          `Пусть ${between.ru} поля вместе будут не больше ${most.ru} мм, или сделайте страницу ${larger.ru}.`,
        ),
  );
}

const SIDES: Readonly<
  Record<TypeAreaFault['side'], Readonly<Record<'of' | 'between' | 'larger', Localized>>>
> = {
  width: {
    of: say('width', 'ширине'),
    between: say('left and right', 'левое и правое'),
    larger: say('wider', 'шире'),
  },
  height: {
    of: say('height', 'высоте'),
    between: say('top and bottom', 'верхнее и нижнее'),
    larger: say('higher', 'выше'),
  },
};

/** Columns of a kind of pages, in millimetres. */
export interface ColumnFault {
  readonly name: string;
  readonly columns: number;
  readonly gutter: number;
  readonly typeWidth: number;
  readonly least: number;
}

export function columnTooNarrow(fault: ColumnFault, span: Span): Diagnostic {
  const { name, columns, gutter, typeWidth, least } = fault;
  const needed = number(columns * least + gutter * (columns - 1));
  const [each, apart, whole] = [number(least), number(gutter), number(typeWidth)];
  const most = Math.floor((typeWidth + gutter) / (least + gutter) + ROUNDING);
  const widest = number(Math.floor((typeWidth - columns * least) / (columns - 1) + ROUNDING));
  return error(
    'column-too-narrow',
    span,
    say(
      `${columns} columns of ${each.en} mm at least, ${apart.en} mm apart, take ${needed.en} mm, and the margins of “${name}” leave ${whole.en} mm`,
      `Колонки (${columns}, не уже ${each.ru} мм, промежуток ${apart.ru} мм) занимают ${needed.ru} мм, а поля страниц «${name}» оставляют ${whole.ru} мм`,
    ),
    isGutterAtFault(fault)
      ? say(
          `Let the gutter be ${widest.en} mm or less.`,
          `Пусть промежуток «gutter» будет не больше ${widest.ru} мм.`,
        )
      : say(
          `Let there be fewer columns: ${Math.max(1, most)} at most.`,
          `Сделайте колонок меньше: не больше ${Math.max(1, most)}.`,
        ),
  );
}

/** Whether as many columns would have room beside a narrower gutter; else there are too many of them. */
export function isGutterAtFault({ columns, typeWidth, least }: ColumnFault): boolean {
  const gaps = Math.max(1, columns - 1);
  return (typeWidth - columns * least) / gaps >= NARROWEST_GUTTER;
}

const ROUNDING = 0.01;
/** In millimetres: in a narrower gutter lines of two columns read as one. */
const NARROWEST_GUTTER = 3;

/** With one digit of its fraction. */
function number(millimetres: number): Localized {
  const text = String(Math.round(millimetres * 10) / 10);
  return say(text, text.replace('.', ','));
}
