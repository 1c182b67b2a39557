/** Messages about components of a template: what cannot be compiled, what failed, what index.tsx lacks. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { reasonOf } from '../reason.ts';
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

const LOOK_AT_VALUES: Localized = say(
  'Look at what the component does with values that may be absent (a picture, a link, a text).',
  'Проверьте, что компонент делает с тем, чего может не быть: рисунком, ссылкой, текстом.',
);
const DEFINE_NAME: Localized = say(
  'Mend the spelling of the name, or import or define what it should mean.',
  'Исправьте написание имени либо подключите или определите то, что оно значит.',
);

/** @param fault that it threw */
export function componentFailed(name: string, fault: unknown, span: Span | undefined): Diagnostic {
  const reason = reasonOf(fault);
  return error(
    'template-component-failed',
    span,
    say(
      `The template's component ${name} failed: ${reason}`,
      `Компонент шаблона ${name} дал сбой: ${reason}`,
    ),
    fault instanceof ReferenceError ? DEFINE_NAME : LOOK_AT_VALUES,
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
