/** Messages about template.yaml: its place, keys and names. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { didYouMean, didYouMeanOr, error, say, warning } from './message.ts';

/**
 * @param span of its name in a manifest; undefined when an option of the command names it
 * @param isBeside a template of that name lies where it is named, and wants a path
 */
export function templateNotFound(
  name: string,
  folders: readonly string[],
  span: Span | undefined,
  isBeside = false,
): Diagnostic {
  const own = span ? 'template: hse' : '--template hse';
  return error(
    'template-not-found',
    span,
    say(
      `There is no template “${name}”: no folder of that name holds a template.yaml`,
      `Шаблона «${name}» нет: ни в одной папке с таким именем нет template.yaml`,
    ),
    ...didYouMean(isBeside ? `./${name}` : undefined),
    say(
      `Looked in: ${folders.join(', ')}. Write “${own}” for the template that comes with the tool, or a path that starts with ./`,
      `Просмотрены: ${folders.join(', ')}. Напишите «${own}», чтобы взять шаблон из поставки, или путь, начинающийся с ./`,
    ),
  );
}

export function templateFileUnreadable(path: string, reason: string, span?: Span): Diagnostic {
  return error(
    'template-file-unreadable',
    span,
    say(
      `The template's file ${path} cannot be read: ${reason}`,
      `Файл шаблона ${path} не читается: ${reason}`,
    ),
    say(
      'Check that the file is there and that you may read it.',
      'Проверьте, что файл на месте и что его разрешено читать.',
    ),
  );
}

export function templateReservedName(name: string, span: Span): Diagnostic {
  return error(
    'template-reserved-name',
    span,
    say(`“${name}” cannot be a name here`, `«${name}» здесь не может быть именем`),
    say('Choose another name.', 'Выберите другое имя.'),
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
    say(
      `The template does not know the key “${key}” here`,
      `Ключ «${key}» здесь шаблону неизвестен`,
    ),
    didYouMeanOr(
      near,
      say(
        `Known keys: ${known.join(', ')}. Take this one out.`,
        `Известные ключи: ${known.join(', ')}. Уберите этот.`,
      ),
    ),
  );
}

export function templateMissingKey(key: string, span: Span): Diagnostic {
  return error(
    'template-missing-key',
    span,
    say(
      `The key “${key}” is missing here, and the template needs it`,
      `Здесь нет ключа «${key}», а шаблону он нужен`,
    ),
    say(
      `Add “${key}:” to this part of template.yaml; README.md of the template says what it means.`,
      `Добавьте «${key}:» в эту часть template.yaml; что он значит, сказано в README.md шаблона.`,
    ),
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
    say(`The template has no ${names.en} “${name}”`, `В шаблоне нет ${names.ru} «${name}»`),
    didYouMeanOr(
      near,
      say(
        `Add it under “${names.list}:” in template.yaml, or use one that is there.`,
        `Добавьте его в «${names.list}:» в template.yaml или возьмите из тех, что есть.`,
      ),
    ),
  );
}

export function templateStyleLoop(name: string, span: Span): Diagnostic {
  return error(
    'template-style-loop',
    span,
    say(
      `The style “${name}” extends itself by way of other styles`,
      `Стиль «${name}» через другие стили наследует сам себе`,
    ),
    say(
      'Take “extends” out of one of the styles in the circle.',
      'Уберите «extends» у одного из стилей этого круга.',
    ),
  );
}

export function templateUnusedSetting(name: string, span: Span): Diagnostic {
  return warning(
    'template-unused-setting',
    span,
    say(
      `No component of the template reads the setting “${name}”`,
      `Ни один компонент шаблона не читает настройку «${name}»`,
    ),
    say(
      'Compare its name with that in the components, or take it out.',
      'Сверьте её имя с именем в компонентах или уберите её.',
    ),
  );
}

/** @param language of an issue; @param instead of the labels that are printed */
export function templateLabelsMissing(language: string, instead: string, span: Span): Diagnostic {
  return warning(
    'template-labels-missing',
    span,
    say(
      `The issue is in “${language}”, and “labels:” has no words in it; those of “${instead}” are printed`,
      `Язык выпуска — «${language}», а в «labels:» слов на нём нет; напечатаны слова на «${instead}»`,
    ),
    say(
      `Add “${language}:” with the same keys under “labels:”.`,
      `Добавьте в «labels:» «${language}:» с теми же ключами.`,
    ),
  );
}
