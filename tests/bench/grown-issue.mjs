/**
 * An issue made longer: the sample with its news repeated, in a folder of its own.
 * Every copy has its own title and each of its paragraphs a closing sentence of its own, so that no memory of text
 * seen before can help; the pictures are the same files.
 */
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseDocument } from 'yaml';

/**
 * @param {string} sample folder of the sample issue
 * @param {number} times how often each news item stands in the result, 1 or more
 * @param {string} folder a new folder
 * @returns {string} the new issue's folder
 */
export function growIssue(sample, times, folder) {
  cpSync(dirname(sample), folder, {
    recursive: true,
    filter: (path) => !['.digest', 'build'].includes(basename(path)),
  });
  const issue = join(folder, basename(sample));
  const items = join(issue, 'items', 'events');
  const originals = readdirSync(items).filter((name) => name.endsWith('.md'));
  for (let copy = 2; copy <= times; copy++) {
    for (const name of originals) {
      const text = readFileSync(join(items, name), 'utf8');
      writeFileSync(join(items, `copy-${copy}-${name}`), copied(text, copy));
    }
  }
  return issue;
}

function copied(text, copy) {
  const [, front, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(text);
  const document = parseDocument(front);
  document.set('title', `${document.get('title')} (${copy})`);
  let paragraph = 0;
  const marked = body.replace(/^[\p{L}\d«—*].*[.!?…»]$/gmu, (line) => {
    paragraph += 1;
    return `${line} Это ${paragraph}-й абзац повтора ${copy}.`;
  });
  return `---\n${document.toString()}---\n${marked}`;
}
