/**
 * Contents of pages on their way to the file: compressed on other threads while the next pages are painted, some pages at a time,
 * for to wake a thread takes as long as to compress a page; written in the order of the pages. A page given here may take no more
 * content.
 */
import { constants, createDeflate } from 'node:zlib';
import type { PdfContent, PdfPage } from './backend.ts';

/** Pages compressed at a time. */
const BATCH = 6;

/**
 * Two thirds of the time that the usual level takes, for four hundredths more of a page's bytes; and in one piece, for every further
 * piece is a call of this thread, and wakes another.
 */
const HOW = { level: 4, chunkSize: 64 * 1024, flush: constants.Z_FINISH };

export interface ContentQueue {
  /** Takes a painted page, before the next is added. */
  add(page: PdfPage): Promise<void>;
  /** Writes what still waits. */
  finish(): Promise<void>;
}

/** As `deflate` of node:zlib, which wakes a thread once for what it is given and once for its end. */
export function compress(bytes: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Uint8Array[] = [];
    const stream = createDeflate(HOW);
    // Its end was written with what came before it.
    stream._flush = (done) => done();
    stream.on('data', (part: Uint8Array) => parts.push(part));
    stream.on('end', () => resolve(Buffer.concat(parts)));
    stream.on('error', reject);
    stream.end(bytes);
  });
}

export function createContentQueue(): ContentQueue {
  let painted: PdfContent[] = [];
  let underWay: { readonly content: PdfContent; readonly bytes: Promise<Uint8Array> }[] = [];
  const writeUnderWay = async () => {
    for (const { content, bytes } of underWay) {
      content.buffer = [await bytes];
      content.compress = false;
      Object.getPrototypeOf(content).end.call(content);
    }
    underWay = [];
  };
  const compressPainted = async () => {
    await writeUnderWay();
    underWay = painted.map((content) => ({
      content,
      bytes: compress(Buffer.concat(content.buffer)),
    }));
    painted = [];
  };
  return {
    async add({ content }) {
      painted.push(content);
      // The library ends a page's content with its page, which is too soon.
      content.end = () => {};
      if (painted.length === BATCH) await compressPainted();
    },
    async finish() {
      await compressPainted();
      await writeUnderWay();
    },
  };
}
