/** Messages about components of a template: what cannot be compiled, what failed, what index.tsx lacks. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { didYouMeanOr, error, say } from './message.ts';

const MEND_LINE: Localized = say(
  'Mend this line; an editor that knows TypeScript shows the place as you type.',
  'Исправьте эту строку; редактор с поддержкой TypeScript показывает такие места при вводе.',
);

export function templateCompileError(reason: string, span: Span | undefined): Diagnostic {
  return error(
    'template-compile-error',
    span,
    say(
      `The template's component does not compile: ${reason}`,
      `Компонент шаблона не собирается: ${reason}`,
    ),
    MEND_LINE,
  );
}

export function templateImportRefused(path: string, span: Span | undefined): Diagnostic {
  return error(
    'template-compile-error',
    span,
    say(
      `“${path}” may not be imported: a template has its own files and digest-press only`,
      `«${path}» подключить нельзя: шаблону доступны только его файлы и digest-press`,
    ),
    MEND_LINE,
  );
}

export function componentFailed(name: string, reason: string, span: Span | undefined): Diagnostic {
  return error(
    'template-component-failed',
    span,
    say(
      `The template's component ${name} failed: ${reason}`,
      `Компонент шаблона ${name} дал сбой: ${reason}`,
    ),
    say(
      'Look at what the component does with values that may be absent (a picture, a link, a text).',
      'Проверьте, что компонент делает с тем, чего может не быть: рисунком, ссылкой, текстом.',
    ),
  );
}

/** @param missing the name, used at `span` */
export function componentLacksName(
  name: string,
  missing: string,
  span: Span | undefined,
): Diagnostic {
  return error(
    'template-component-failed',
    span,
    say(
      `The template's component ${name} failed: ${missing} is not defined`,
      `Компонент шаблона ${name} дал сбой: ${missing} не определено`,
    ),
    say(
      'Mend its spelling, or import or define what it should name.',
      'Исправьте написание либо подключите или определите то, что так названо.',
    ),
  );
}

export function componentLoop(name: string, span: Span | undefined): Diagnostic {
  return error(
    'template-component-loop',
    span,
    say(
      `The component ${name} stands within itself, and there would be no end to it`,
      `Компонент ${name} стоит внутри самого себя, и этому не было бы конца`,
    ),
    say(
      'Take it out of what it draws, or out of a component that stands there.',
      'Уберите его из того, что он рисует, или из компонента, который там стоит.',
    ),
  );
}

/** A component for a piece of Markdown that is none. @param known pieces that may have one */
export function templateUnknownPiece(
  path: string,
  name: string,
  known: readonly string[],
  near: string | undefined,
): Diagnostic {
  return error(
    'template-unknown-piece',
    { file: path, start: 0, end: 0 },
    say(
      `“content” gives a component to “${name}”, which is no piece of Markdown, or what it gives is no component`,
      `«content» задаёт компонент для «${name}»: такого элемента Markdown нет, или заданное — не компонент`,
    ),
    didYouMeanOr(
      near === name ? undefined : near,
      say(
        `Give components to these alone: ${known.join(', ')}.`,
        `Задавайте компоненты только для: ${known.join(', ')}.`,
      ),
    ),
  );
}

export function templateWithoutPages(path: string): Diagnostic {
  return error(
    'template-without-pages',
    { file: path, start: 0, end: 0 },
    say(
      `The template made no pages: ${path} has to export a default component that returns <page> elements`,
      `Шаблон не создал страниц: ${path} должен по умолчанию экспортировать компонент, который возвращает элементы <page>`,
    ),
    say('Compare with index.tsx of the template “hse”.', 'Сравните с index.tsx шаблона «hse».'),
  );
}
