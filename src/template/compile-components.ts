/**
 * Compiles a template's TSX into one CommonJS text.
 * In: the texts of its files, by path within the folder. Out: code and its source map, kept in the world's cache under a hash of all of them;
 * esbuild is loaded only when the cache has nothing. A template may import its own files and digest-press, nothing else.
 */
import type { Message, Plugin } from 'esbuild';
import {
  templateCompileError,
  templateImportRefused,
} from '../diagnostics/catalogue/template-components.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { reasonOf } from '../diagnostics/reason.ts';
import type { Span } from '../model/source.ts';
import { hashOf, readChecked, writeChecked } from '../world/checked-cache.ts';
import type { World } from '../world/world.ts';
import { offsetAt } from './source-place.ts';

/** Raise it when compiled code of older versions must not be used again. */
const COMPILER_VERSION = '3';
const NAMESPACE = 'template';
export const ENTRY = 'index.tsx';
const OUTPUT = 'index.cjs';

export interface CompiledComponents {
  readonly code: string;
  /** Source map of the code, wanted only where that fails. */
  readonly map: () => string | undefined;
}

export async function compileComponents(
  world: World,
  folder: string,
  sources: ReadonlyMap<string, string>,
  sink: Sink,
): Promise<CompiledComponents | undefined> {
  const key = `template-${hashOf(JSON.stringify([COMPILER_VERSION, ...sources])).slice(0, 32)}.cjs`;
  const mapKey = `${key}.map`;
  const kept = readText(world, key);
  if (kept !== undefined) return { code: kept, map: () => readText(world, mapKey) };
  const { build } = await import('esbuild');
  try {
    const result = await build({
      entryPoints: [ENTRY],
      bundle: true,
      write: false,
      outfile: OUTPUT,
      sourcemap: 'external',
      sourcesContent: false,
      format: 'cjs',
      platform: 'neutral',
      target: 'es2022',
      jsx: 'automatic',
      // Development mode gives every element its file and line, for diagnostics.
      jsxDev: true,
      jsxImportSource: 'digest-press',
      charset: 'utf8',
      logLevel: 'silent',
      tsconfigRaw: '{}',
      plugins: [sourcesPlugin(sources)],
    });
    const textOf = (name: string) =>
      result.outputFiles.find(({ path }) => path.endsWith(name))?.text ?? '';
    const [code, map] = [textOf(OUTPUT), textOf(`${OUTPUT}.map`)];
    writeChecked(world, key, new TextEncoder().encode(code));
    writeChecked(world, mapKey, new TextEncoder().encode(map));
    return { code, map: () => map };
  } catch (fault) {
    for (const message of firstOfFiles(messagesOf(fault))) report(message, folder, sources, sink);
    return undefined;
  }
}

function readText(world: World, key: string): string | undefined {
  const kept = readChecked(world, key);
  return kept && new TextDecoder().decode(kept);
}

/** Gives esbuild the files' texts, so that it never looks at the disk. */
function sourcesPlugin(sources: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'template',
    setup(build) {
      build.onResolve({ filter: /.*/ }, ({ path, importer, kind }) => {
        if (kind === 'entry-point') return { path, namespace: NAMESPACE };
        if (path === 'digest-press' || path.startsWith('digest-press/')) {
          return { path: path.replace('jsx-dev-runtime', 'jsx-runtime'), external: true };
        }
        const found = path.startsWith('.') ? find(join(importer, path), sources) : undefined;
        if (found !== undefined) return { path: found, namespace: NAMESPACE };
        return { errors: [{ text: REFUSED, detail: path }] };
      });
      build.onLoad({ filter: /.*/, namespace: NAMESPACE }, ({ path }) => ({
        contents: sources.get(path) ?? '',
        loader: path.endsWith('.tsx') ? 'tsx' : 'ts',
      }));
    },
  };
}

const REFUSED = 'refused';

function find(path: string, sources: ReadonlyMap<string, string>): string | undefined {
  return [path, `${path}.tsx`, `${path}.ts`].find((candidate) => sources.has(candidate));
}

/** The path that a relative import means, from the template's folder. */
function join(importer: string, relative: string): string {
  const parts = importer.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

function messagesOf(fault: unknown): readonly Message[] {
  if (typeof fault === 'object' && fault !== null && 'errors' in fault) {
    return fault.errors as readonly Message[];
  }
  return [
    { text: reasonOf(fault), id: '', pluginName: '', location: null, notes: [], detail: undefined },
  ];
}

/** A tag left open makes all tags round it wrong: of what is wrong in a file the first is told, and every import. */
function firstOfFiles(messages: readonly Message[]): readonly Message[] {
  const files = new Set<string | undefined>();
  return messages.filter(({ text, location }) => {
    if (text === REFUSED) return true;
    const isFirst = !files.has(location?.file);
    files.add(location?.file);
    return isFirst;
  });
}

function report(
  message: Message,
  folder: string,
  sources: ReadonlyMap<string, string>,
  sink: Sink,
): void {
  const span = spanOfMessage(message, folder, sources);
  sink.report(
    message.text === REFUSED
      ? templateImportRefused(String(message.detail), span)
      : templateCompileError(message.text.replace(/\.$/, ''), span),
  );
}

function spanOfMessage(
  message: Message,
  folder: string,
  sources: ReadonlyMap<string, string>,
): Span | undefined {
  const { location } = message;
  if (location === null) return undefined;
  const name = location.file.replace(`${NAMESPACE}:`, '');
  const text = sources.get(name) ?? '';
  // esbuild counts columns and lengths in bytes.
  const bytes = new TextEncoder().encode(location.lineText);
  const decode = (end: number) => new TextDecoder().decode(bytes.slice(0, end)).length;
  const column = decode(location.column);
  const start = offsetAt(text, location.line, column + 1);
  const length = decode(location.column + location.length) - column;
  return { file: `${folder}/${name}`, start, end: start + length };
}
