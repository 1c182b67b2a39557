/**
 * The library `digest-press`: an issue's folder in, pages and a PDF out. The command line is made of the same functions.
 *
 * ```ts
 * import { compile, createNodeWorld, renderPdf } from 'digest-press';
 *
 * const { result, diagnostics } = await compile(createNodeWorld(), '/digest/issues/2025-03');
 * if (result) await writeFile('march.pdf', await renderPdf(result.document, result.resources));
 * else for (const { message } of diagnostics) console.error(message.en);
 * ```
 *
 * `compile` reads files only through the world that it is given: `createNodeWorld` reads the disk, `createMemoryWorld` a
 * record of texts (templates and fonts of the package included, if they are wanted). Faults of an issue come back as
 * diagnostics; what is thrown is a fault of the program.
 */

export type {
  ExplainedFloat,
  ExplainedItem,
  ExplainedPage,
  Explanation,
  NotGranted,
} from './compile/explain.ts';
export type { LooseLine } from './compile/loose-lines.ts';
export {
  type Compilation,
  type CompileOptions,
  compile,
  STEPS,
  type Step,
  type Timing,
} from './compile.ts';
export { type FrameOptions, formatDiagnostic } from './diagnostics/code-frame.ts';
export type { Diagnostic, Localized, MessageLanguage, Severity } from './diagnostics/diagnostic.ts';
export { type DiagnosticJson, toJson } from './diagnostics/sink.ts';
export type { PagedDocument, Resources } from './model/document.ts';
export type { Issue } from './model/issue.ts';
export { checkPressProfile, type ProfileCheck, type ProfileFault } from './model/press-profile.ts';
export type { Edition, PressColours, PressProfile } from './model/print.ts';
export type { Span } from './model/source.ts';
export { type RenderOptions, renderPdf } from './render/pdf/render-pdf.ts';
export { renderTrace } from './render/trace/render-trace.ts';
export { createMemoryWorld } from './world/memory-world.ts';
export { createNodeWorld, type NodeWorldOptions } from './world/node-world.ts';
export type { FileInfo, World } from './world/world.ts';
