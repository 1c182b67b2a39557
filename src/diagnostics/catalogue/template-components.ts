/** Messages about components of a template: what cannot be compiled, what failed, what is no element. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { didYouMeanOr, error } from './message.ts';
import { EXPECTED } from './template.ts';

export function templateCompileError(reason: string, span: Span | undefined): Diagnostic {
  return error(
    'template-compile-error',
    span,
    {
      en: `The template's component does not compile: ${reason}`,
      ru: `Компонент шаблона не собирается: ${reason}`,
    },
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
    span,
    {
      en: `The template's component ${name} failed: ${reason}`,
      ru: `Компонент шаблона ${name} дал сбой: ${reason}`,
    },
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
    span,
    {
      en: `The element <${name}> cannot stand here`,
      ru: `Элемент <${name}> здесь стоять не может`,
    },
    didYouMeanOr(near, {
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
    span,
    {
      en: `“${value}” is no length or colour for the attribute “${attribute}” of <${element}>`,
      ru: `«${value}» не длина и не цвет для атрибута «${attribute}» элемента <${element}>`,
    },
    EXPECTED.length,
  );
}

export function templateWithoutPages(path: string): Diagnostic {
  return error(
    'template-without-pages',
    { file: path, start: 0, end: 0 },
    {
      en: `The template made no pages: ${path} has to export a default component that returns <page> elements`,
      ru: `Шаблон не создал страниц: ${path} должен по умолчанию экспортировать компонент, который возвращает элементы <page>`,
    },
    {
      en: 'Compare with index.tsx of the template “hse”.',
      ru: 'Сравните с index.tsx шаблона «hse».',
    },
  );
}
