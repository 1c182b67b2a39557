/** Messages of the template stage: one function each, the only place with their wording. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';

function error(
  code: string,
  message: Localized,
  span: Span | undefined,
  ...hints: readonly Localized[]
): Diagnostic {
  const base = { code, severity: 'error', message, hints } as const;
  return span === undefined ? base : { ...base, span };
}

function didYouMean(name: string | undefined, otherwise: Localized): Localized {
  if (name === undefined) return otherwise;
  return { en: `Did you mean “${name}”?`, ru: `Возможно, имелось в виду «${name}»?` };
}

export function templateNotFound(
  name: string,
  folders: readonly string[],
  span: Span | undefined,
): Diagnostic {
  return error(
    'template-not-found',
    {
      en: `There is no template “${name}”: no folder of that name holds a template.yaml`,
      ru: `Шаблона «${name}» нет: ни в одной папке с таким именем нет template.yaml`,
    },
    span,
    {
      en: `Looked in: ${folders.join(', ')}. Write “template: hse” for the template that comes with the tool, or a path that starts with ./`,
      ru: `Просмотрены: ${folders.join(', ')}. Напишите «template: hse», чтобы взять шаблон из поставки, или путь, начинающийся с ./`,
    },
  );
}

export function templateFileUnreadable(path: string, reason: string, span?: Span): Diagnostic {
  return error(
    'template-file-unreadable',
    {
      en: `The template's file ${path} cannot be read: ${reason}`,
      ru: `Файл шаблона ${path} не читается: ${reason}`,
    },
    span,
    {
      en: 'Check that the file is there and that you may read it.',
      ru: 'Проверьте, что файл на месте и что его разрешено читать.',
    },
  );
}

export function templateYamlSyntax(reason: string, span: Span): Diagnostic {
  return error(
    'template-yaml-syntax',
    {
      en: `template.yaml is not well-formed YAML: ${reason}`,
      ru: `template.yaml записан с ошибкой YAML: ${reason}`,
    },
    span,
    {
      en: 'Compare the indents and quotes of this line with those of its neighbours.',
      ru: 'Сравните отступы и кавычки этой строки с соседними.',
    },
  );
}

export function templateUnknownKey(
  key: string,
  near: string | undefined,
  known: readonly string[],
  span: Span,
): Diagnostic {
  return error(
    'template-unknown-key',
    {
      en: `The template does not know the key “${key}” here`,
      ru: `Ключ «${key}» здесь шаблону неизвестен`,
    },
    span,
    didYouMean(near, {
      en: `Known keys: ${known.join(', ')}. Take this one out.`,
      ru: `Известные ключи: ${known.join(', ')}. Уберите этот.`,
    }),
  );
}

export function templateMissingKey(key: string, span: Span): Diagnostic {
  return error(
    'template-missing-key',
    {
      en: `The key “${key}” is missing here, and the template needs it`,
      ru: `Здесь нет ключа «${key}», а шаблону он нужен`,
    },
    span,
    {
      en: `Add “${key}:” to this part of template.yaml; README.md of the template says what it means.`,
      ru: `Добавьте «${key}:» в эту часть template.yaml; что он значит, сказано в README.md шаблона.`,
    },
  );
}

/** What a value should have been, for hints. */
export const EXPECTED = {
  length: {
    en: 'Write a length with its unit: mm, cm, pt, em or %, for example 4pt.',
    ru: 'Напишите длину с единицей: mm, cm, pt, em или %, например 4pt.',
  },
  absoluteLength: {
    en: 'Write a length in mm, cm or pt, for example 22mm.',
    ru: 'Напишите длину в mm, cm или pt, например 22mm.',
  },
  colour: {
    en: 'Write a colour as #rrggbb in quotes, for example "#0F2D69".',
    ru: 'Напишите цвет в виде #rrggbb в кавычках, например "#0F2D69".',
  },
  number: { en: 'Write a number.', ru: 'Напишите число.' },
  other: {
    en: 'See README.md of the template for what may stand here.',
    ru: 'Что здесь может стоять, сказано в README.md шаблона.',
  },
} as const satisfies Record<string, Localized>;

export function templateWrongValue(
  key: string,
  value: string,
  expected: Localized,
  span: Span,
): Diagnostic {
  return error(
    'template-wrong-value',
    {
      en: `“${value}” is no value for “${key}”`,
      ru: `«${value}» не подходит как значение ключа «${key}»`,
    },
    span,
    expected,
  );
}

export function templateChoice(
  key: string,
  value: string,
  options: readonly string[],
  span: Span,
): Diagnostic {
  return templateWrongValue(
    key,
    value,
    {
      en: `Write one of: ${options.join(', ')}.`,
      ru: `Напишите одно из: ${options.join(', ')}.`,
    },
    span,
  );
}

export function templateUnknownName(
  kind: 'style' | 'colour' | 'font' | 'page' | 'figures',
  name: string,
  near: string | undefined,
  span: Span | undefined,
): Diagnostic {
  const names = {
    style: { en: 'text style', ru: 'стиля текста', list: 'styles' },
    colour: { en: 'colour', ru: 'цвета', list: 'colours' },
    font: { en: 'font family', ru: 'гарнитуры', list: 'fonts' },
    page: { en: 'page', ru: 'страницы', list: 'pages' },
    figures: { en: 'set of figure rules', ru: 'набора правил для рисунков', list: 'figures' },
  }[kind];
  return error(
    `template-unknown-${kind}`,
    {
      en: `The template has no ${names.en} “${name}”`,
      ru: `В шаблоне нет ${names.ru} «${name}»`,
    },
    span,
    didYouMean(near, {
      en: `Add it under “${names.list}:” in template.yaml, or use one that is there.`,
      ru: `Добавьте его в «${names.list}:» в template.yaml или возьмите из тех, что есть.`,
    }),
  );
}

export function templateFontMissing(
  file: string,
  folders: readonly string[],
  span: Span,
): Diagnostic {
  return error(
    'template-font-missing',
    {
      en: `The font file ${file} is not there`,
      ru: `Файла шрифта ${file} нет`,
    },
    span,
    {
      en: `Put it into one of these folders: ${folders.join(', ')}. Letter case counts.`,
      ru: `Положите его в одну из папок: ${folders.join(', ')}. Регистр букв важен.`,
    },
  );
}

const STATIC_FONT: Localized = {
  en: 'Take the static TTF or OTF file of this face, one file for each weight; makers of fonts offer it beside the others.',
  ru: 'Возьмите статический файл этого начертания, TTF или OTF, по файлу на каждую насыщенность; обычно он лежит в том же комплекте шрифта.',
};

const DOWNLOAD_AGAIN: Localized = {
  en: 'Download the font again: a static TTF or OTF file.',
  ru: 'Скачайте шрифт заново: нужен статический файл TTF или OTF.',
};

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
    cure: {
      en: 'Take a font with outlines: a static TTF or OTF file of one colour.',
      ru: 'Возьмите шрифт с контурами: одноцветный статический файл TTF или OTF.',
    },
  },
  'no-outlines': {
    en: 'a font without outlines',
    ru: 'шрифт без контуров',
    cure: {
      en: 'Take a font with outlines: a static TTF or OTF file.',
      ru: 'Возьмите шрифт с контурами: статический файл TTF или OTF.',
    },
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
    {
      en: `The file ${file} is ${en}, and such a file cannot be put into a PDF`,
      ru: `Файл ${file} — ${ru}, встроить такой в PDF нельзя`,
    },
    span,
    cure,
  );
}

export function fontEmbeddingForbidden(
  file: string,
  rule: 'restricted' | 'bitmap-only',
  span: Span,
): Diagnostic {
  const bits = {
    restricted: {
      en: 'its maker forbids embedding (OS/2 fsType, restricted licence)',
      ru: 'изготовитель запретил встраивание (OS/2 fsType, ограниченная лицензия)',
    },
    'bitmap-only': {
      en: 'its maker allows its bitmaps only to be embedded, never its outlines (OS/2 fsType, bit 9)',
      ru: 'изготовитель разрешил встраивать только растровые знаки, но не контуры (OS/2 fsType, бит 9)',
    },
  }[rule];
  return error(
    'font-embedding-forbidden',
    {
      en: `The font ${file} may not be put into a PDF: ${bits.en}`,
      ru: `Шрифт ${file} нельзя встроить в PDF: ${bits.ru}`,
    },
    span,
    {
      en: 'Take another font, or ask its maker for a file whose licence allows embedding.',
      ru: 'Возьмите другой шрифт или запросите у изготовителя файл с лицензией, разрешающей встраивание.',
    },
  );
}

export function templateStyleLoop(name: string, span: Span): Diagnostic {
  return error(
    'template-style-loop',
    {
      en: `The style “${name}” extends itself by way of other styles`,
      ru: `Стиль «${name}» через другие стили наследует сам себе`,
    },
    span,
    {
      en: 'Take “extends” out of one of the styles in the circle.',
      ru: 'Уберите «extends» у одного из стилей этого круга.',
    },
  );
}

export function templateCompileError(reason: string, span: Span | undefined): Diagnostic {
  return error(
    'template-compile-error',
    {
      en: `The template's component does not compile: ${reason}`,
      ru: `Компонент шаблона не собирается: ${reason}`,
    },
    span,
    {
      en: 'Mend this line; an editor that knows TypeScript shows the place as you type.',
      ru: 'Исправьте эту строку; редактор с поддержкой TypeScript показывает такие места при вводе.',
    },
  );
}

export function templateImportRefused(path: string): Localized {
  return {
    en: `“${path}” may not be imported: a template has its own files and digest-press only`,
    ru: `«${path}» подключить нельзя: шаблону доступны только его файлы и digest-press`,
  };
}

export function componentFailed(name: string, reason: string, span: Span | undefined): Diagnostic {
  return error(
    'template-component-failed',
    {
      en: `The template's component ${name} failed: ${reason}`,
      ru: `Компонент шаблона ${name} дал сбой: ${reason}`,
    },
    span,
    {
      en: 'Look at what the component does with values that may be absent (a picture, a link, a text).',
      ru: 'Проверьте, что компонент делает с тем, чего может не быть: рисунком, ссылкой, текстом.',
    },
  );
}

export function templateUnknownElement(
  name: string,
  near: string | undefined,
  span: Span | undefined,
): Diagnostic {
  return error(
    'template-unknown-element',
    {
      en: `The element <${name}> cannot stand here`,
      ru: `Элемент <${name}> здесь стоять не может`,
    },
    span,
    didYouMean(near, {
      en: 'The vocabulary is in README.md of the template.',
      ru: 'Словарь элементов есть в README.md шаблона.',
    }),
  );
}

export function templateAttribute(
  element: string,
  attribute: string,
  value: string,
  span: Span | undefined,
): Diagnostic {
  return error(
    'template-attribute',
    {
      en: `“${value}” is no length or colour for the attribute “${attribute}” of <${element}>`,
      ru: `«${value}» не длина и не цвет для атрибута «${attribute}» элемента <${element}>`,
    },
    span,
    EXPECTED.length,
  );
}

export function templateWithoutPages(path: string): Diagnostic {
  return error(
    'template-without-pages',
    {
      en: `The template made no pages: ${path} has to export a default component that returns <page> elements`,
      ru: `Шаблон не создал страниц: ${path} должен по умолчанию экспортировать компонент, который возвращает элементы <page>`,
    },
    { file: path, start: 0, end: 0 },
    {
      en: 'Compare with index.tsx of the template “hse”.',
      ru: 'Сравните с index.tsx шаблона «hse».',
    },
  );
}
