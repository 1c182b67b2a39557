/** Messages about references, links and footnotes that lead nowhere. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { error, say, warning } from './message.ts';

export const undefinedReference = (span: Span, text: string): Diagnostic =>
  warning(
    'undefined-reference',
    span,
    say(
      `“${text}” refers to nothing; it is printed as typed`,
      `«${text}» ни на что не ссылается; напечатано как есть`,
    ),
    say(
      'Write the address: [text](https://…); or define the reference: [name]: https://….',
      'Напишите адрес: [текст](https://…) — или добавьте строку [имя]: https://….',
    ),
  );

/** @param isNote it opens a line, as the note itself does */
export const undefinedFootnote = (span: Span, text: string, isNote: boolean): Diagnostic =>
  warning(
    'undefined-footnote',
    span,
    say(
      `There is no note for “${text}”; it is printed as typed`,
      `Для «${text}» нет сноски; напечатано как есть`,
    ),
    isNote
      ? say(
          `If this is the note itself, put a colon behind its mark: “${text}: …”.`,
          `Если это сама сноска, поставьте за её знаком двоеточие: «${text}: …».`,
        )
      : say(`Add a line “${text}: …”.`, `Добавьте строку «${text}: …».`),
  );

export const footnoteInTitle = (span: Span, text: string): Diagnostic =>
  warning(
    'footnote-in-title',
    span,
    say(
      `A title calls no notes: “${text}” is printed as typed, in the contents too`,
      `Заголовок сносок не вызывает: «${text}» напечатано как есть, и в содержании тоже`,
    ),
    say('Call the note in the lead or in the text.', 'Поставьте сноску в лид или в текст.'),
  );

export const unusedFootnote = (span: Span, label: string): Diagnostic =>
  warning(
    'unused-footnote',
    span,
    say(
      `Nothing refers to the note “${label}”; it is left out`,
      `На сноску «${label}» нет ссылки; она пропущена`,
    ),
    say(`Write [^${label}] where it belongs.`, `Поставьте [^${label}] там, где она нужна.`),
  );

export const repeatedFootnote = (span: Span, label: string): Diagnostic =>
  warning(
    'repeated-footnote',
    span,
    say(
      `The note “${label}” is given a second time; this one is left out`,
      `Сноска «${label}» дана второй раз; эта пропущена`,
    ),
    say(
      `Give it another name, here and where it is called: [^${label}-2].`,
      `Дайте ей другое имя — здесь и там, откуда она вызвана: [^${label}-2].`,
    ),
  );

export const circularFootnote = (span: Span): Diagnostic =>
  error(
    'circular-footnote',
    span,
    say('The note refers to itself', 'Сноска ссылается сама на себя'),
    say('Remove the reference.', 'Уберите эту ссылку.'),
  );

export const linkedImage = (span: Span): Diagnostic =>
  warning(
    'linked-image',
    span,
    say(
      'A picture in the text cannot be a link; the link is left out',
      'Рисунок в тексте не может быть ссылкой; ссылка пропущена',
    ),
    say('Put the link into the text.', 'Поставьте ссылку в тексте.'),
  );
