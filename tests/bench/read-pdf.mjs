/** What a PDF holds: pages, megabytes, and letters and figures in its text, the sign that everyone set the same. */
import { readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Longer files are not read through: it would take longer than making them. */
const MOST_PAGES_READ = 60;

export async function readPdf(path) {
  const data = new Uint8Array(readFileSync(path));
  const megabytes = data.length / 1e6;
  const task = getDocument({ data, verbosity: 0 });
  const document = await task.promise;
  const pages = document.numPages;
  let letters = 0;
  for (let number = 1; number <= pages && pages <= MOST_PAGES_READ; number++) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const { str } of items) letters += str?.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  }
  await task.destroy();
  return { pages, megabytes, letters };
}
