/** Messages about template.yaml: its place, keys, values and names. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { didYouMeanOr, error } from './message.ts';

/** @param span of its name in a manifest; undefined when an option of the command names it */
export function templateNotFound(
  name: string,
  folders: readonly string[],
  span: Span | undefined,
): Diagnostic {
  const own = span ? 'template: hse' : '--template hse';
  return error(
    'template-not-found',
    span,
    {
      en: `There is no template “${name}”: no folder of that name holds a template.yaml`,
      ru: `Шаблона «${name}» нет: ни в одной папке с таким именем нет template.yaml`,
    },
    {
      en: `Looked in: ${folders.join(', ')}. Write “${own}” for the template that comes with the tool, or a path that starts with ./`,
      ru: `Просмотрены: ${folders.join(', ')}. Напишите «${own}», чтобы взять шаблон из поставки, или путь, начинающийся с ./`,
    },
  );
}

export function templateFileUnreadable(path: string, reason: string, span?: Span): Diagnostic {
  return error(
    'template-file-unreadable',
    span,
    {
      en: `The template's file ${path} cannot be read: ${reason}`,
      ru: `Файл шаблона ${path} не читается: ${reason}`,
    },
    {
      en: 'Check that the file is there and that you may read it.',
      ru: 'Проверьте, что файл на месте и что его разрешено читать.',
    },
  );
}

export function templateYamlSyntax(reason: string, span: Span): Diagnostic {
  return error(
    'template-yaml-syntax',
    span,
    {
      en: `template.yaml is not well-formed YAML: ${reason}`,
      ru: `template.yaml записан с ошибкой YAML: ${reason}`,
    },
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
    span,
    {
      en: `The template does not know the key “${key}” here`,
      ru: `Ключ «${key}» здесь шаблону неизвестен`,
    },
    didYouMeanOr(near, {
      en: `Known keys: ${known.join(', ')}. Take this one out.`,
      ru: `Известные ключи: ${known.join(', ')}. Уберите этот.`,
    }),
  );
}

export function templateMissingKey(key: string, span: Span): Diagnostic {
  return error(
    'template-missing-key',
    span,
    {
      en: `The key “${key}” is missing here, and the template needs it`,
      ru: `Здесь нет ключа «${key}», а шаблону он нужен`,
    },
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
    span,
    {
      en: `“${value}” is no value for “${key}”`,
      ru: `«${value}» не подходит как значение ключа «${key}»`,
    },
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
    span,
    {
      en: `The template has no ${names.en} “${name}”`,
      ru: `В шаблоне нет ${names.ru} «${name}»`,
    },
    didYouMeanOr(near, {
      en: `Add it under “${names.list}:” in template.yaml, or use one that is there.`,
      ru: `Добавьте его в «${names.list}:» в template.yaml или возьмите из тех, что есть.`,
    }),
  );
}

export function templateStyleLoop(name: string, span: Span): Diagnostic {
  return error(
    'template-style-loop',
    span,
    {
      en: `The style “${name}” extends itself by way of other styles`,
      ru: `Стиль «${name}» через другие стили наследует сам себе`,
    },
    {
      en: 'Take “extends” out of one of the styles in the circle.',
      ru: 'Уберите «extends» у одного из стилей этого круга.',
    },
  );
}
