/**
 * Reads a text file. In: its absolute path, and the place that named it; out: the decoded text without byte order mark, carriage
 * returns alone as line feeds (YAML 1.2.2, 5.4). Not UTF-8, of another kind, too large, unreadable: reported, and undefined.
 * The text is kept for code frames.
 */
import * as say from '../diagnostics/catalogue/yaml.ts';
import type { Span } from '../model/source.ts';
import type { ReadContext } from './context.ts';
import { documentKind } from './document-kind.ts';

/** Megabytes of text that a file may have. */
const MAX_MEGABYTES = 1;

export function readTextFile(
  { world, sink, sources }: ReadContext,
  path: string,
  namedAt?: Span,
): string | undefined {
  const known = sources.get(path);
  if (known !== undefined) return known;
  const start: Span = { file: path, start: 0, end: 0 };
  let bytes: Uint8Array;
  try {
    const size = world.info(path)?.size ?? 0;
    if (size > MAX_MEGABYTES * 1024 * 1024) {
      sink.report(say.fileTooLarge(start, MAX_MEGABYTES));
      return undefined;
    }
    bytes = world.read(path);
  } catch {
    sink.report(say.unreadableFile(namedAt, path));
    return undefined;
  }
  const kind = documentKind(bytes);
  if (kind) {
    sink.report(say.otherDocument(start, kind));
    return undefined;
  }
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const text = decoded.replace(/\r(?!\n)/g, '\n');
    sources.set(path, text);
    return text;
  } catch {
    const { at, text } = decodedPart(bytes);
    sources.set(path, text);
    sink.report(say.notUtf8({ file: path, start: at, end: at + 1 }, guessEncoding(bytes)));
    return undefined;
  }
}

/** What can be read of a file that is not UTF-8, and where reading ends. */
function decodedPart(bytes: Uint8Array): { at: number; text: string } {
  const text = new TextDecoder('utf-8').decode(bytes);
  return { at: Math.max(0, text.indexOf('\ufffd')), text };
}

function guessEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'UTF-16';
  if (first === 0xfe && second === 0xff) return 'UTF-16';
  if (bytes.includes(0)) return undefined;
  return 'Windows-1251';
}
