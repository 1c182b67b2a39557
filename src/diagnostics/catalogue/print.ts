/** Messages about the print edition: colour that stops at the cut, pages that make no booklet. */
import type { Diagnostic } from '../diagnostic.ts';
import { error, say } from './message.ts';

export type PageEdge = 'top' | 'right' | 'bottom' | 'left';

const EDGES: Readonly<Record<PageEdge, { readonly en: string; readonly ru: string }>> = {
  top: { en: 'top', ru: 'верхнем' },
  right: { en: 'right', ru: 'правом' },
  bottom: { en: 'bottom', ru: 'нижнем' },
  left: { en: 'left', ru: 'левом' },
};

export interface ShortFieldPlace {
  readonly template: string;
  readonly master: string;
  readonly folio: number;
  readonly edge: PageEdge;
  /** How far it goes past the trim. */
  readonly millimetres: number;
  /** Of the page from this edge to the one opposite, in millimetres. */
  readonly across: number;
}

/** Left and right of the page, or over and under it. */
const SIDEWAYS: ReadonlySet<PageEdge> = new Set(['left', 'right']);

export function fieldShortOfBleed(place: ShortFieldPlace): Diagnostic {
  const { template, master, folio, millimetres } = place;
  const edge = EDGES[place.edge];
  const russian = String(millimetres).replace('.', ',');
  const isSideways = SIDEWAYS.has(place.edge);
  const start = `${isSideways ? 'x' : 'y'}="-3mm"`;
  const whole = `${Math.round((place.across + 6) * 10) / 10}mm`;
  return error(
    'field-short-of-bleed',
    undefined,
    say(
      `A field or picture at the ${edge.en} edge of page ${folio} (page “${master}” of the template “${template}”) goes ${millimetres} mm past the cut, and print wants 3 mm: a cut a hair off would leave white`,
      `Поле или рисунок на ${edge.ru} краю страницы ${folio} (страница «${master}» шаблона «${template}») выходит за обрез на ${russian} мм, а для печати нужно 3 мм: при неточном резе останется белая полоса`,
    ),
    say(
      `In the template, let what touches the edge of “${master}” reach 3 mm outside the page, for example from ${start} with a ${isSideways ? 'width' : 'height'} of ${whole}; or keep it inside the page.`,
      `Пусть в шаблоне всё, что касается края «${master}», выходит за страницу на 3 мм, например ${start} при ${isSideways ? 'ширине' : 'высоте'} ${whole}; либо отступите от края внутрь.`,
    ),
  );
}

/** @param name as the profile calls itself */
export function pressProfileUnusable(name: string): Diagnostic {
  return error(
    'press-profile-unusable',
    undefined,
    say(
      `The ICC profile “${name}” cannot be used: its tables cannot be read`,
      `ICC-профиль «${name}» не годится: его таблицы не читаются`,
    ),
    say(
      'Ask the printing office for its profile again, and name the new file with --icc.',
      'Запросите профиль в типографии ещё раз и укажите новый файл в --icc.',
    ),
  );
}

export function bookletPageSizes(template: string, masters: readonly string[]): Diagnostic {
  const named = masters.map((name) => `“${name}”`).join(', ');
  const russian = masters.map((name) => `«${name}»`).join(', ');
  return error(
    'booklet-page-sizes',
    undefined,
    say(
      `Pages of different sizes cannot be folded into one booklet: ${named} of the template “${template}” are not as large as the first page`,
      `Страницы разного размера не сложить в одну брошюру: ${russian} шаблона «${template}» не такие, как первая страница`,
    ),
    say(
      'Give all pages of the template one size, or make --print without --booklet.',
      'Задайте всем страницам шаблона один размер или соберите --print без --booklet.',
    ),
  );
}
