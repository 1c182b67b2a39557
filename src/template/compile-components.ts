/**
 * Compiles a template's TSX into one CommonJS text.
 * In: the texts of its files, by path within the folder. Out: code, kept in the world's cache under a hash of all of them;
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
import type { World } from '../world/world.ts';
import { offsetAt } from './source-place.ts';
import { textHash } from './text-hash.ts';

/** Raise it when compiled code of older versions must not be used again. */
const COMPILER_VERSION = '2';
const NAMESPACE = 'template';
export const ENTRY = 'index.tsx';

export async function compileComponents(
  world: World,
  folder: string,
  sources: ReadonlyMap<string, string>,
  sink: Sink,
): Promise<string | undefined> {
  const key = `template-${textHash([COMPILER_VERSION, ...[...sources].flat()])}.cjs`;
  const kept = keptCode(world.readCache(key));
  if (kept !== undefined) return kept;
  const { build } = await import('esbuild');
  try {
    const result = await build({
      entryPoints: [ENTRY],
      bundle: true,
      write: false,
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
    const code = result.outputFiles[0]?.text ?? '';
    world.writeCache(key, new TextEncoder().encode(`${textHash([code])}\n${code}`));
    return code;
  } catch (fault) {
    for (const message of messagesOf(fault)) report(message, folder, sources, sink);
    return undefined;
  }
}

/** An entry that was cut short or changed on disk is as good as none. */
function keptCode(entry: Uint8Array | undefined): string | undefined {
  if (entry === undefined) return undefined;
  const text = new TextDecoder().decode(entry);
  const end = text.indexOf('\n');
  const code = text.slice(end + 1);
  return text.slice(0, end) === textHash([code]) ? code : undefined;
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
