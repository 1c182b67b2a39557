/** Messages about fonts of a template: not found, without a face, of no use, not to be embedded. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { error, say, warning } from './message.ts';

export function templateFontMissing(
  file: string,
  folders: readonly string[],
  span: Span,
): Diagnostic {
  return error(
    'template-font-missing',
    span,
    say(`The font file ${file} is not there`, `Файла шрифта ${file} нет`),
    say(
      `Put it into one of these folders: ${folders.join(', ')}. Letter case counts.`,
      `Положите его в одну из папок: ${folders.join(', ')}. Регистр букв важен.`,
    ),
  );
}

/** @param wanted a face as `fonts:` names it, such as `600 italic`; @param taken the one that steps in */
export function templateFaceMissing(
  family: string,
  wanted: string,
  taken: string,
  span: Span,
): Diagnostic {
  return warning(
    'template-face-missing',
    span,
    say(
      `“${family}” has no face ${wanted} under “fonts:”; ${taken} is taken for it`,
      `У гарнитуры «${family}» в «fonts:» нет начертания ${wanted}; вместо него взято ${taken}`,
    ),
    say(
      `Add “${wanted}:” to the family, with a file it has where there is no other, or ask for a face that is there.`,
      `Добавьте гарнитуре «${wanted}:», хотя бы с тем же файлом, или выберите начертание, которое есть.`,
    ),
  );
}

const STATIC_FONT: Localized = say(
  'Take the static TTF or OTF file of this face, one file for each weight; makers of fonts offer it beside the others.',
  'Возьмите статический файл этого начертания, TTF или OTF, по файлу на каждую насыщенность; обычно он лежит в том же комплекте шрифта.',
);

const DOWNLOAD_AGAIN: Localized = say(
  'Download the font again: a static TTF or OTF file.',
  'Скачайте шрифт заново: нужен статический файл TTF или OTF.',
);

/** What a font file is instead of a static OpenType font, and what to do. */
const FONT_FORMATS = {
  woff: {
    en: 'a WOFF file, packed for web pages',
    ru: 'файл WOFF, сжатый для веб-страниц',
    cure: STATIC_FONT,
  },
  woff2: {
    en: 'a WOFF2 file, packed for web pages',
    ru: 'файл WOFF2, сжатый для веб-страниц',
    cure: STATIC_FONT,
  },
  collection: {
    en: 'a collection of several fonts (TTC or OTC)',
    ru: 'сборник из нескольких шрифтов (TTC или OTC)',
    cure: STATIC_FONT,
  },
  variable: {
    en: 'a variable font',
    ru: 'вариативный шрифт',
    cure: STATIC_FONT,
  },
  colour: {
    en: 'a colour font without outlines',
    ru: 'цветной шрифт без контуров',
    cure: say(
      'Take a font with outlines: a static TTF or OTF file of one colour.',
      'Возьмите шрифт с контурами: одноцветный статический файл TTF или OTF.',
    ),
  },
  'no-outlines': {
    en: 'a font without outlines',
    ru: 'шрифт без контуров',
    cure: say(
      'Take a font with outlines: a static TTF or OTF file.',
      'Возьмите шрифт с контурами: статический файл TTF или OTF.',
    ),
  },
  damaged: {
    en: 'a damaged font: its tables are cut off or missing',
    ru: 'повреждённый шрифт: его таблицы обрезаны или отсутствуют',
    cure: DOWNLOAD_AGAIN,
  },
  unknown: { en: 'no OpenType font', ru: 'не шрифт OpenType', cure: DOWNLOAD_AGAIN },
} as const satisfies Record<string, Localized & { readonly cure: Localized }>;

export function fontUnsupported(
  file: string,
  format: keyof typeof FONT_FORMATS,
  span: Span,
): Diagnostic {
  const { en, ru, cure } = FONT_FORMATS[format];
  return error(
    'font-unsupported',
    span,
    say(
      `The file ${file} is ${en}, and such a file cannot be put into a PDF`,
      `Файл ${file} — ${ru}, встроить такой в PDF нельзя`,
    ),
    cure,
  );
}

export function fontEmbeddingForbidden(
  file: string,
  rule: 'restricted' | 'bitmap-only',
  span: Span,
): Diagnostic {
  const bits = {
    restricted: say(
      'its maker forbids embedding (OS/2 fsType, restricted licence)',
      'изготовитель запретил встраивание (OS/2 fsType, ограниченная лицензия)',
    ),
    'bitmap-only': say(
      'its maker allows its bitmaps only to be embedded, never its outlines (OS/2 fsType, bit 9)',
      'изготовитель разрешил встраивать только растровые знаки, но не контуры (OS/2 fsType, бит 9)',
    ),
  }[rule];
  return error(
    'font-embedding-forbidden',
    span,
    say(
      `The font ${file} may not be put into a PDF: ${bits.en}`,
      `Шрифт ${file} нельзя встроить в PDF: ${bits.ru}`,
    ),
    say(
      'Take another font, or ask its maker for a file whose licence allows embedding.',
      'Возьмите другой шрифт или запросите у изготовителя файл с лицензией, разрешающей встраивание.',
    ),
  );
}
