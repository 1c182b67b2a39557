/** Messages about pictures: files that are none, that are broken or too large, and pictures too coarse for their place. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { russianCount } from '../russian-count.ts';
import { error, say, warning } from './message.ts';

export const pictureUnreadable = (span: Span, src: string): Diagnostic =>
  error(
    'image-unreadable',
    span,
    say(`“${src}” cannot be read`, `Файл «${src}» не читается`),
    say(
      'Check that it is still there, that it is a file and that you may read it.',
      'Проверьте, что файл на месте, что это не папка и что у вас есть право его читать.',
    ),
  );

export const notAPicture = (span: Span, src: string): Diagnostic =>
  error(
    'not-an-image',
    span,
    say(
      `“${src}” is not a picture, whatever its name says`,
      `«${src}» — не рисунок, как бы файл ни назывался`,
    ),
    say(
      'Use JPEG, PNG, WebP, AVIF, TIFF, GIF or SVG; a web page saved in place of a picture is a common cause.',
      'Годятся JPEG, PNG, WebP, AVIF, TIFF, GIF и SVG; частая причина — вместо рисунка сохранена веб-страница.',
    ),
  );

export const unsupportedPicture = (span: Span, src: string, kind: string): Diagnostic =>
  error(
    'image-unsupported',
    span,
    say(
      `“${src}” is a ${kind} file, which cannot be printed`,
      `«${src}» — файл ${kind}, такие не печатаются`,
    ),
    say('Save it as JPEG or PNG.', 'Сохраните его как JPEG или PNG.'),
  );

export const pictureBroken = (span: Span, src: string): Diagnostic =>
  error(
    'image-broken',
    span,
    say(
      `“${src}” is damaged or cut short and cannot be shown whole`,
      `Файл «${src}» повреждён или обрезан, целиком его не показать`,
    ),
    say(
      'Fetch or copy the file again, then compare its size with the original.',
      'Скачайте или скопируйте файл ещё раз и сравните его размер с исходным.',
    ),
  );

export const pictureTooHeavy = (span: Span, src: string, limit: number): Diagnostic =>
  error(
    'image-too-heavy',
    span,
    say(`“${src}” is larger than ${limit} MB`, `Файл «${src}» больше ${limit} МБ`),
    say(
      'Save it at the size in which it is printed: 2500 pixels across are enough for a full page.',
      'Сохраните его в том размере, в каком он печатается: на всю страницу довольно 2500 точек по ширине.',
    ),
  );

export const pictureTooManyPixels = (
  span: Span,
  src: string,
  width: number,
  height: number,
  limit: number,
): Diagnostic =>
  error(
    'image-too-many-pixels',
    span,
    say(
      `“${src}” is ${width} × ${height} pixels, more than ${limit} million in all`,
      `В «${src}» ${width} × ${height} точек — больше ${limit} миллионов`,
    ),
    say(
      'Make it smaller: 2500 pixels across are enough for a full page.',
      'Уменьшите рисунок: на всю страницу довольно 2500 точек по ширине.',
    ),
  );

export const drawingBroken = (span: Span, src: string): Diagnostic =>
  error(
    'drawing-broken',
    span,
    say(
      `The drawing “${src}” is not well-formed SVG and cannot be drawn`,
      `Рисунок «${src}» — неправильный SVG, его не нарисовать`,
    ),
    say(
      'Export it from the drawing program again, as plain SVG.',
      'Экспортируйте его из программы заново, как простой SVG.',
    ),
  );

export const drawingWithoutSize = (span: Span, src: string): Diagnostic =>
  error(
    'drawing-without-size',
    span,
    say(
      `The drawing “${src}” has neither a size nor a viewBox`,
      `У рисунка «${src}» нет ни размеров, ни viewBox`,
    ),
    say(
      'Give its svg element width and height, or a viewBox.',
      'Задайте элементу svg атрибуты width и height или viewBox.',
    ),
  );

export const drawingWithScript = (span: Span, src: string): Diagnostic =>
  error(
    'drawing-with-script',
    span,
    say(
      `The drawing “${src}” holds a script or a piece of a web page, which is not run here`,
      `В рисунке «${src}» есть скрипт или кусок веб-страницы, они здесь не исполняются`,
    ),
    say(
      'Export it as plain SVG, without scripts.',
      'Экспортируйте его как простой SVG, без скриптов.',
    ),
  );

export const drawingWithReference = (span: Span, src: string, address: string): Diagnostic =>
  error(
    'drawing-with-reference',
    span,
    say(
      `The drawing “${src}” takes in another file, “${address}”, which is not fetched`,
      `Рисунок «${src}» тянет другой файл, «${address}», — он не загружается`,
    ),
    say(
      'Embed what it refers to into the drawing, or export it as PNG.',
      'Встройте этот файл в рисунок или экспортируйте рисунок в PNG.',
    ),
  );

export const drawingWithEntities = (span: Span, src: string): Diagnostic =>
  error(
    'drawing-with-entities',
    span,
    say(
      `The drawing “${src}” declares XML entities, which are not expanded`,
      `В рисунке «${src}» объявлены сущности XML, они не раскрываются`,
    ),
    say(
      'Export it as plain SVG (in Illustrator: without “Preserve editing capabilities”).',
      'Экспортируйте его как простой SVG (в Illustrator — без «Сохранить возможности редактирования»).',
    ),
  );

export const drawingTooLarge = (span: Span, src: string, limit: number): Diagnostic =>
  error(
    'drawing-too-large',
    span,
    say(`The drawing “${src}” is larger than ${limit} MB`, `Рисунок «${src}» больше ${limit} МБ`),
    say('Simplify it, or export it as PNG.', 'Упростите его или экспортируйте в PNG.'),
  );

export const lowResolutionPicture = (
  span: Span | undefined,
  name: string,
  ppi: number,
  wanted: number,
  pixels: number,
): Diagnostic =>
  warning(
    'image-low-resolution',
    span,
    say(
      `“${name}” prints at ${ppi} dots an inch and will look coarse; ${wanted} are wanted`,
      `«${name}» будет выглядеть грубо: на дюйм печати приходится ${russianCount(ppi, 'точка', 'точки', 'точек')}, а нужно ${wanted}`,
    ),
    say(
      `Take a picture at least ${pixels} pixels wide, or give it a smaller width.`,
      `Возьмите рисунок шириной не меньше ${russianCount(pixels, 'точки', 'точек', 'точек')} или задайте ему меньшую ширину.`,
    ),
  );
