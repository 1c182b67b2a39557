/**
 * Contents of pages on their way to the file: compressed on other threads while the next pages are painted, written in
 * the order of the pages whatever is ready first. A page given here may take no more content.
 */
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { PdfContent, PdfPage } from './backend.ts';

/** Pages painted ahead: enough to keep another thread at work. */
const MOST_WAITING = 4;

const compress = promisify(deflate);
/** A page's content, compressed, in one piece: every further piece is a call of this thread. */
const IN_ONE_PIECE = { chunkSize: 64 * 1024 };

export interface ContentQueue {
  /** Takes a painted page, before the next is added. */
  add(page: PdfPage): Promise<void>;
  /** Writes what still waits. */
  finish(): Promise<void>;
}

export function createContentQueue(): ContentQueue {
  const waiting: { readonly content: PdfContent; readonly bytes: Promise<Uint8Array> }[] = [];
  const writeFirst = async () => {
    const first = waiting.shift();
    if (!first) return;
    const { content, bytes } = first;
    content.buffer = [await bytes];
    content.compress = false;
    Object.getPrototypeOf(content).end.call(content);
  };
  return {
    async add({ content }) {
      waiting.push({ content, bytes: compress(Buffer.concat(content.buffer), IN_ONE_PIECE) });
      // The library ends a page's content with its page, which is too soon.
      content.end = () => {};
      if (waiting.length > MOST_WAITING) await writeFirst();
    },
    async finish() {
      while (waiting.length > 0) await writeFirst();
    },
  };
}
