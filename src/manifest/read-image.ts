/**
 * Pictures: a path, a record, or a list of them. In: the value and the mapping that holds it; out: references with real paths.
 * Only names are looked at, never a picture's bytes. A picture whose file is wrong stays, with an empty path, so that other faults are found too.
 */
import { OWNERS, wrongType } from '../diagnostics/catalogue/manifest.ts';
import * as say from '../diagnostics/catalogue/manifest-values.ts';
import * as paths from '../diagnostics/catalogue/paths.ts';
import { checkSide, checkWidth } from '../diagnostics/check-written.ts';
import { faultOfAlt } from '../model/alt-text.ts';
import { SIDES, type WishSpans } from '../model/image-wish.ts';
import type { ImageReference } from '../model/issue.ts';
import type { Span } from '../model/source.ts';
import { parentFolder } from '../world/path.ts';
import type { YamlMap, YamlValue } from '../yaml/yaml-tree.ts';
import type { ManifestContext } from './context.ts';
import type { FoundFile } from './find-file.ts';
import {
  checkKeys,
  IMAGE_KEYS,
  isMisspelt,
  optionalValue,
  readMarkup,
  readText,
  readTruth,
  requiredText,
  type TextValue,
  textOf,
} from './read-value.ts';

/** All pictures of a mapping's «image». */
export function readImages(context: ManifestContext, holder: YamlMap): readonly ImageReference[] {
  const value = optionalValue(holder, 'image');
  if (!value) return [];
  const values = value.type === 'list' ? value.items : [value];
  const beside = values.length === 1 ? holder : undefined;
  return values.flatMap((one) => readImage(context, one, beside) ?? []);
}

/** The only picture of a mapping's «image». */
export function readOneImage(
  context: ManifestContext,
  holder: YamlMap,
): ImageReference | undefined {
  const value = optionalValue(holder, 'image');
  if (value?.type === 'list') {
    context.sink.report(wrongType(value.span, 'image', 'text or map'));
    return undefined;
  }
  return value && readImage(context, value, holder);
}

function readImage(
  context: ManifestContext,
  value: YamlValue,
  holder: YamlMap | undefined,
): ImageReference | undefined {
  if (value.type === 'list') {
    context.sink.report(wrongType(value.span, 'image', 'text or map'));
    return undefined;
  }
  const record = value.type === 'map' ? value : undefined;
  if (record) checkKeys(context, record, IMAGE_KEYS, OWNERS.image);
  const src = record
    ? requiredText(context, record, 'src', OWNERS.image)
    : textOf(context, value, 'image');
  if (!src) return undefined;
  const path = resolveImage(context, src.text, src.span, parentFolder(src.span.file)) ?? '';
  const { words, decorative } = readAlt(context, src, record, holder);
  const wishes = record ? readWishes(context, record) : {};
  const fault = words && faultOfAlt(words.text, src.text, wishes.caption?.text ?? '');
  if (words && fault) context.sink.report(paths.poorAlt(words.span, fault));
  const alt = words?.text ?? '';
  return { span: src.span, src: src.text, path, alt, decorative, ...wishes };
}

/** The picture that `src` names in a file of `folder`; reports at `span` when there is none. */
export function resolveImage(
  { finder, sink }: Pick<ManifestContext, 'finder' | 'sink'>,
  src: string,
  span: Span,
  folder: string,
): string | undefined {
  const found = finder.find(src, folder);
  if (found.ok) return found.path;
  sink.report(
    found.fault === 'missing'
      ? paths.imageNotFound(span, src, found.clue)
      : found.fault === 'remote'
        ? paths.imageRemote(span, src)
        : pathFault(span, src, found),
  );
  return undefined;
}

/** The message for a path that may not be read, or is none. */
export function pathFault(span: Span, path: string, found: FoundFile & { readonly ok: false }) {
  switch (found.fault) {
    case 'missing':
      return paths.fileNotFound(span, path, found.clue);
    case 'data':
      return paths.imageDataUri(span);
    case 'file-url':
      return paths.pathFileUrl(span, path);
    case 'absolute':
      return paths.pathAbsolute(span, path);
    case 'outside':
      return paths.pathOutside(span, path);
    case 'folder':
      return paths.pathIsFolder(span, path);
    case 'remote':
    case 'scheme':
      return paths.pathScheme(span, path);
    default:
      return found satisfies never;
  }
}

function readAlt(
  context: ManifestContext,
  src: TextValue,
  record: YamlMap | undefined,
  holder: YamlMap | undefined,
): { readonly words?: TextValue; readonly decorative: boolean } {
  const maps = [record, holder].filter((map) => map !== undefined);
  const decorative = maps.some((map) => readTruth(context, map, 'decorative') === true);
  if (decorative) return { decorative };
  const [words] = maps.flatMap((map) => readText(context, map, 'alt') ?? []);
  if (words) return { words, decorative };
  // A value of a wrong type was reported; a second message on the same key would only confuse.
  const isWrong = maps.some((map) => {
    const value = optionalValue(map, 'alt');
    return value !== undefined && (value.type !== 'scalar' || typeof value.value === 'boolean');
  });
  const isWritten = isWrong || maps.some((map) => isMisspelt(map, 'alt'));
  if (!isWritten) context.sink.report(paths.missingAlt(src.span, src.text));
  return { decorative };
}

function readWishes(context: ManifestContext, record: YamlMap): Partial<ImageReference> {
  const caption = readMarkup(context, record, 'caption');
  const credit = readMarkup(context, record, 'credit');
  const width = readText(context, record, 'width');
  const length = width && checkWidth(width.text, width.span, context.sink);
  const side = readText(context, record, 'side');
  const wanted = side && checkSide(side.text, side.span, SIDES, context.sink);
  const after = readText(context, record, 'after');
  const count = after && checkAfter(context, after);
  const wishSpans = spansOf({ width, side, after });
  return {
    ...(caption ? { caption } : {}),
    ...(credit ? { credit } : {}),
    ...(length ? { width: length } : {}),
    ...(wanted ? { side: wanted } : {}),
    ...(count !== undefined ? { after: count } : {}),
    ...(wishSpans ? { wishSpans } : {}),
  };
}

function spansOf(
  wishes: Readonly<Record<keyof WishSpans, TextValue | undefined>>,
): WishSpans | undefined {
  const { width, side, after } = wishes;
  if (!width && !side && !after) return undefined;
  return {
    ...(width && { width: width.span }),
    ...(side && { side: side.span }),
    ...(after && { after: after.span }),
  };
}

function checkAfter({ sink }: ManifestContext, { text, span }: TextValue): number | undefined {
  if (/^\d{1,6}$/.test(text)) return Number(text);
  sink.report(say.badAfter(span, text));
  return undefined;
}
