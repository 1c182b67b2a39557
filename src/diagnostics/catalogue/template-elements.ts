/** Messages about elements that components write: what is none, what is wrong with attributes, what has no room. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { didYouMeanOr, error, say, warning } from './message.ts';

export function templateUnknownElement(
  name: string,
  near: string | undefined,
  span: Span | undefined,
): Diagnostic {
  return error(
    'template-unknown-element',
    span,
    say(`The element <${name}> cannot stand here`, `Элемент <${name}> здесь стоять не может`),
    didYouMeanOr(
      near,
      say(
        'The vocabulary is in README.md of the template.',
        'Словарь элементов есть в README.md шаблона.',
      ),
    ),
  );
}

/** @param kind of the value that stands in braces, as `typeof` names it */
export function templateUnprintable(kind: string, span: Span | undefined): Diagnostic {
  return error(
    'template-unprintable',
    span,
    say(
      `A value of the kind “${kind}” stands here in braces, and cannot be set`,
      `Здесь в фигурных скобках стоит значение вида «${kind}», а набрать его нельзя`,
    ),
    say(
      'Give an element, a text or a number: call what is a function, and name the part of an object that is meant, for example item.title.',
      'Дайте элемент, текст или число: функцию вызовите, а у объекта назовите нужную часть, например item.title.',
    ),
  );
}

/** A place of the document that an element points at, and that no element names. */
export function templateUnknownDestination(
  element: string,
  name: string,
  near: string | undefined,
  span: Span | undefined,
): Diagnostic {
  return error(
    'template-unknown-destination',
    span,
    say(
      `<${element}> points at the destination “${name}”, and nothing in the document has that name`,
      `<${element}> указывает на место «${name}», а такого имени ни у чего в документе нет`,
    ),
    didYouMeanOr(
      near,
      say(
        `Give some block destination="${name}", or take the pointer out.`,
        `Дайте какому-нибудь блоку destination="${name}" или уберите указание.`,
      ),
    ),
  );
}

/** Words between two tags where elements alone may stand. @param names of these elements */
export function templateStrayWords(
  words: string,
  names: readonly string[],
  span: Span | undefined,
): Diagnostic {
  const allowed = names.map((name) => `<${name}>`).join(', ');
  return error(
    'template-stray-words',
    span,
    say(
      `The words “${words}” cannot stand here; only ${allowed} may`,
      `Слова «${words}» здесь стоять не могут, только ${allowed}`,
    ),
    say(`Put them into ${allowed}, or take them out.`, `Поместите их в ${allowed} или уберите.`),
  );
}

export function templateAttribute(
  element: string,
  attribute: string,
  value: string,
  expected: Localized,
  span: Span | undefined,
): Diagnostic {
  return error(
    'template-attribute',
    span,
    say(
      `“${value}” is no value for the attribute “${attribute}” of <${element}>`,
      `«${value}» не подходит как значение атрибута «${attribute}» элемента <${element}>`,
    ),
    expected,
  );
}

export function templateUnknownAttribute(
  element: string,
  attribute: string,
  near: string | undefined,
  known: readonly string[],
  span: Span | undefined,
): Diagnostic {
  const names = known.join(', ');
  return error(
    'template-unknown-attribute',
    span,
    say(
      `<${element}> has no attribute “${attribute}”`,
      `У элемента <${element}> нет атрибута «${attribute}»`,
    ),
    didYouMeanOr(
      near,
      known.length === 0
        ? say('It has none; take this one out.', 'Атрибутов у него нет; уберите этот.')
        : say(`It has: ${names}.`, `У него есть: ${names}.`),
    ),
  );
}

export function templateMissingAttribute(
  element: string,
  attribute: string,
  span: Span | undefined,
): Diagnostic {
  return error(
    'template-missing-attribute',
    span,
    say(
      `<${element}> needs the attribute “${attribute}”, and it is not there or undefined`,
      `Элементу <${element}> нужен атрибут «${attribute}», а его нет или его значение — undefined`,
    ),
    say(
      'Give it, or leave the whole element out where there is nothing to give.',
      'Задайте его или не ставьте весь элемент там, где задать нечего.',
    ),
  );
}

/** Widths in points: what stands between columns of fixed width and beside them, and what they have. */
export function templateColumnsTooWide(
  taken: number,
  measure: number,
  span: Span | undefined,
): Diagnostic {
  const [needed, whole] = [taken, measure].map((width) => String(Math.round(width))) as [
    string,
    string,
  ];
  return error(
    'template-columns-too-wide',
    span,
    say(
      `Gaps and columns of fixed width take ${needed} pt, and <columns> has ${whole} pt: nothing is left for the others`,
      `Промежутки и колонки заданной ширины занимают ${needed} pt, а у <columns> есть ${whole} pt: другим ничего не осталось`,
    ),
    say(
      'Make gaps and fixed widths less, or take fewer columns.',
      'Уменьшите промежутки и заданные ширины или сделайте колонок меньше.',
    ),
  );
}

const NAMES_OF_LARGE: Readonly<Record<string, readonly [en: string, ru: string]>> = {
  padding: ['Padding with a word in it', 'Внутренним полям с одним словом между ними'],
  indent: ['An indent with a word behind it', 'Отступу с одним словом за ним'],
  folio: [
    'A folio with its leader and a word before them',
    'Номеру страницы с отточием и одним словом перед ними',
  ],
};

/** Of what a component sets, in points: what it asks for, and what there is. */
export function templateTooLarge(
  what: string,
  side: 'width' | 'height',
  asked: number,
  room: number,
  span: Span | undefined,
): Diagnostic {
  const [needed, whole] = [asked, room].map((length) => String(Math.round(length)));
  const [of, ofRu] = side === 'width' ? ['wide', 'ширину'] : ['high', 'высоту'];
  const [name, nameRu] = NAMES_OF_LARGE[what] ?? [what, `Элементу ${what}`];
  return error(
    'template-too-large',
    span,
    say(
      `${name} is ${needed} pt ${of}, and there are ${whole} pt`,
      `${nameRu} нужно ${needed} pt в ${ofRu}, а есть ${whole} pt`,
    ),
    say('Make it smaller, or its place larger.', 'Уменьшите его или увеличьте его место.'),
  );
}

export function templateUnevenRow(
  { row, cells, most }: { readonly row: number; readonly cells: number; readonly most: number },
  span: Span | undefined,
): Diagnostic {
  return error(
    'template-uneven-row',
    span,
    say(
      `Rows of this <table> are uneven: row ${row} has ${cells} <td>, another has ${most}`,
      `Строки этой <table> неравной длины: в строке ${row} ячеек <td> ${cells}, в другой ${most}`,
    ),
    say(
      'Give every row as many cells; one without words is an empty <td />.',
      'Дайте каждой строке столько же ячеек; ячейка без слов — пустой <td />.',
    ),
  );
}

export function templateSpannerEnclosed(span: Span | undefined): Diagnostic {
  return error(
    'template-spanner-enclosed',
    span,
    say(
      'A <stack spansColumns> in a box, an item, <columns> or what is kept whole spans nothing',
      '<stack spansColumns> внутри рамки, материала, <columns> или неразрывного блока ничего не перекрывает',
    ),
    say(
      'Put it beside items, under <page> or stacks that only hold others.',
      'Поставьте его рядом с материалами: в <page> или в <stack> без рамки.',
    ),
  );
}

/** @param block kind of a block among the furniture that has no place on the page */
export function templateFurniture(block: string, span: Span | undefined): Diagnostic {
  return error(
    'template-furniture',
    span,
    say(
      `A <${block}> among the “furniture” of <page> has no place on it`,
      `У <${block}> в «furniture» элемента <page> нет места на странице`,
    ),
    say(
      'Put it into <placed x y width>, and that directly into “furniture”.',
      'Поставьте его в <placed x y width>, а тот — прямо в «furniture».',
    ),
  );
}

export function templateDestinationTwice(
  element: string,
  name: string,
  span: Span | undefined,
): Diagnostic {
  return warning(
    'template-destination-twice',
    span,
    say(
      `<${element}> names the destination “${name}”, and another element has that name: links and page numbers lead to the first of them`,
      `<${element}> называет место «${name}», а так уже называется другое: ссылки и номера страниц ведут к первому`,
    ),
    say('Give each place a name of its own.', 'Дайте каждому месту своё имя.'),
  );
}
