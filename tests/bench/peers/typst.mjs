/**
 * The issue by Typst, its npm addon: node typst.mjs FOLDER FONTS OUT.pdf [wrap]
 * Typst has no wrap of its own: a picture stands in a grid with the paragraphs that reach its foot, or, by code in Typst, with the
 * words that do.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

const [folder, fonts, out, wrap] = process.argv.slice(2);
const compiler = NodeCompiler.create({
  workspace: folder,
  fontArgs: [{ fontPaths: [join(fonts, 'source-serif-4'), join(fonts, 'source-sans-3')] }],
});
const mainFileContent = readFileSync(join(import.meta.dirname, 'issue.typ'), 'utf8');
const compiled = compiler.compile({ mainFileContent, inputs: wrap ? { wrap } : {} });
if (!compiled.result) {
  compiled.printDiagnostics();
  process.exit(1);
}
writeFileSync(out, compiler.pdf(compiled.result));
