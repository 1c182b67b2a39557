/** Messages about paths of pictures and text files, before anything of them is read, and about links. */
import type { AltFault } from '../../model/alt-text.ts';
import type { LinkFault } from '../../model/link-address.ts';
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized } from '../diagnostic.ts';
import { error, say, warning } from './message.ts';

/** What may be known of a path that leads nowhere. */
export interface PathClue {
  /** The path that would be right but for the case of its letters. */
  readonly otherCase?: string;
  /** The nearest name beside the missing one. */
  readonly nearest?: string;
  /** The path, from the same place, of a file of that name in another folder. */
  readonly elsewhere?: string;
}

function clueHints({ otherCase, nearest, elsewhere }: PathClue): readonly Localized[] {
  if (elsewhere !== undefined) {
    return [
      say(`There is one in another folder: ${elsewhere}`, `Есть в другой папке: ${elsewhere}`),
    ];
  }
  if (otherCase !== undefined) {
    return [
      say(
        `There is “${otherCase}”: capital and small letters count.`,
        `Есть «${otherCase}»: прописные и строчные буквы различаются.`,
      ),
    ];
  }
  return nearest === undefined
    ? []
    : [say(`Did you mean “${nearest}”?`, `Возможно, имелось в виду «${nearest}».`)];
}

const WHERE = say(
  'Paths are looked for beside the file that names them, then in the issue’s folder.',
  'Пути ищутся рядом с файлом, в котором они стоят, затем в папке выпуска.',
);

export const imageNotFound = (span: Span, src: string, clue: PathClue): Diagnostic =>
  error(
    'image-not-found',
    span,
    say(`There is no picture “${src}”`, `Рисунка «${src}» нет`),
    ...clueHints(clue),
    src.includes('\\')
      ? say('Write “/” between folders, not “\\”.', 'Между папками пишут «/», а не «\\».')
      : WHERE,
  );

export const fileNotFound = (span: Span, path: string, clue: PathClue): Diagnostic =>
  error(
    'file-not-found',
    span,
    say(`There is no file “${path}”`, `Файла «${path}» нет`),
    ...clueHints(clue),
    path.includes('\\')
      ? say('Write “/” between folders, not “\\”.', 'Между папками пишут «/», а не «\\».')
      : WHERE,
  );

export const pathIsFolder = (span: Span, path: string): Diagnostic =>
  error(
    'path-is-folder',
    span,
    say(`“${path}” is a folder, not a file`, `«${path}» — папка, а не файл`),
    say('Name a file in it.', 'Укажите файл в ней.'),
  );

/** Of a section's items. */
export function itemsAreFolder(span: Span, path: string): Diagnostic {
  const items = `${path.endsWith('/') ? path.slice(0, -1) : path}/*.md`;
  return error(
    'path-is-folder',
    span,
    say(`“${path}” is a folder, not a file`, `«${path}» — папка, а не файл`),
    say(
      `Write “${items}” for all items in it.`,
      `Напишите «${items}», чтобы взять все материалы из неё.`,
    ),
  );
}

export const pathOutside = (span: Span, path: string): Diagnostic =>
  error(
    'path-outside',
    span,
    say(
      `“${path}” leads out of the issue’s and the series’ folders`,
      `«${path}» ведёт за пределы папок выпуска и серии`,
    ),
    say('Copy the file into the issue’s folder.', 'Скопируйте файл в папку выпуска.'),
  );

export const imageRemote = (span: Span, src: string): Diagnostic =>
  error(
    'image-remote',
    span,
    say(
      `The picture “${src}” is on the web; a build reads only files`,
      `Рисунок «${src}» лежит в сети, а сборка читает только файлы`,
    ),
    say(
      'Download it into the issue’s “images” folder and write its path here.',
      'Скачайте его в папку «images» выпуска и напишите здесь путь к нему.',
    ),
  );

export const imageDataUri = (span: Span): Diagnostic =>
  error(
    'image-data-uri',
    span,
    say('A picture cannot be written out as “data:”', 'Рисунок нельзя вписать в виде «data:»'),
    say('Save it as a file in the issue’s folder.', 'Сохраните его файлом в папке выпуска.'),
  );

export const pathFileUrl = (span: Span, path: string): Diagnostic =>
  error(
    'path-file-url',
    span,
    say(
      `“${path}” is a “file:” address, which works on one computer only`,
      `«${path}» — адрес «file:», он верен только на одном компьютере`,
    ),
    say('Write a path relative to this file.', 'Напишите путь относительно этого файла.'),
  );

export const pathAbsolute = (span: Span, path: string): Diagnostic =>
  error(
    'path-absolute',
    span,
    say(
      `“${path}” begins at the root of a disk, which differs on other computers`,
      `«${path}» начинается от корня диска, на другом компьютере он иной`,
    ),
    say('Write a path relative to this file.', 'Напишите путь относительно этого файла.'),
  );

export const pathScheme = (span: Span, path: string): Diagnostic =>
  error(
    'path-scheme',
    span,
    say(`“${path}” is not the path of a file`, `«${path}» — не путь к файлу`),
    say('Write a path relative to this file.', 'Напишите путь относительно этого файла.'),
  );

const ADD_ALT = {
  key: say(
    'Add “alt: …”, or “decorative: true” if it says nothing.',
    'Добавьте «alt: …» или, если рисунок только украшает, «decorative: true».',
  ),
  directive: say(
    'Add alt="…", or decorative=true if it says nothing.',
    'Добавьте alt="…" или, если рисунок только украшает, decorative=true.',
  ),
  markdown: say(
    'Write between the brackets what it shows: ![…](…). One that says nothing is ::figure{src=… decorative=true}.',
    'Напишите в квадратных скобках, что на нём: ![…](…). Если он только украшает, это ::figure{src=… decorative=true}.',
  ),
};

/** @param form how the picture is written: as `image`, as ::figure{…} or as ![…](…) */
export const missingAlt = (
  span: Span,
  src: string,
  form: 'key' | 'directive' | 'markdown' = 'key',
): Diagnostic =>
  error(
    'missing-alt',
    span,
    say(
      `The picture “${src}” has no “alt”, the words for those who cannot see it`,
      `У рисунка «${src}» нет «alt» — описания для тех, кто его не видит`,
    ),
    ADD_ALT[form],
  );

export const poorAlt = (span: Span, fault: AltFault): Diagnostic =>
  fault === 'file-name'
    ? warning(
        'alt-is-file-name',
        span,
        say(
          'The “alt” is the name of the picture’s file, which tells a reader nothing',
          'В «alt» стоит имя файла рисунка, читателю оно ничего не говорит',
        ),
        say(
          'Write what the picture shows, in a sentence, for those who cannot see it.',
          'Напишите одной фразой, что на рисунке, — для тех, кто его не видит.',
        ),
      )
    : warning(
        'alt-repeats-caption',
        span,
        say(
          'The “alt” repeats the caption, so the same words are read aloud twice',
          '«alt» повторяет подпись, и одни и те же слова прозвучат дважды',
        ),
        say(
          'Write what the picture shows; what it means is in the caption already.',
          'Напишите, что видно на рисунке: что он значит, уже сказано в подписи.',
        ),
      );

const LINK_FAULTS: Readonly<Record<LinkFault, readonly [string, Localized]>> = {
  empty: ['link-empty', say('The link leads nowhere', 'Ссылка никуда не ведёт')],
  'no-scheme': ['link-without-scheme', say('The link lacks its beginning', 'У ссылки нет начала')],
  'unknown-scheme': [
    'link-unknown-scheme',
    say('A link of this kind is not allowed', 'Ссылки такого вида недопустимы'),
  ],
  local: [
    'link-local',
    say(
      'The link leads to a place that readers do not have',
      'Ссылка ведёт туда, куда читателю не попасть',
    ),
  ],
  malformed: [
    'link-malformed',
    say('The link is not a proper address', 'Адрес ссылки записан неверно'),
  ],
};

export function badLink(
  span: Span,
  written: string,
  fault: LinkFault,
  cure: string | undefined,
): Diagnostic {
  const [code, what] = LINK_FAULTS[fault];
  const shown = written.trim() === '' ? '' : written.trim();
  return error(
    code,
    span,
    shown === '' ? what : say(`${what.en}: “${shown}”`, `${what.ru}: «${shown}»`),
    cure === undefined
      ? say(
          'Write a full address: https://…, http://…, mailto:… or tel:….',
          'Напишите полный адрес: https://…, http://…, mailto:… или tel:….',
        )
      : say(`Write ${cure}`, `Напишите ${cure}`),
  );
}

/** An address in running text, which is printed and leads nowhere. */
export const mistypedAddress = (span: Span, written: string, cure: string): Diagnostic =>
  warning(
    'link-malformed',
    span,
    say(
      `“${written}” is no link: the address is not proper`,
      `«${written}» не станет ссылкой: адрес записан неверно`,
    ),
    say(`Write ${cure}`, `Напишите ${cure}`),
  );

export const badEmail = (span: Span, written: string): Diagnostic =>
  error(
    'link-malformed',
    span,
    say(`“${written}” is not an e-mail address`, `«${written}» — не адрес электронной почты`),
    say('Write it as name@host: info@hse.ru.', 'Напишите его в виде имя@узел: info@hse.ru.'),
  );

export const badTelegram = (span: Span, written: string): Diagnostic =>
  error(
    'link-malformed',
    span,
    say(`“${written}” is not the address of a channel`, `«${written}» — не адрес канала`),
    say(
      'Write telegram: https://t.me/name, or telegram: { label: Our channel, url: https://t.me/name }.',
      'Напишите telegram: https://t.me/имя или telegram: { label: Наш канал, url: https://t.me/имя }.',
    ),
  );
