/**
 * Cases that changed, as pictures: build/suite-report.html shows the pages before and after side by side, and on both what
 * the other has not, on yellow.
 * In: traces as text. The drawing is made of the traces alone, with the browser's fonts in place of the real ones.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface ChangedCase {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

const folder = fileURLToPath(new URL('../../build/', import.meta.url));
const STYLE =
  'body{font:14px sans-serif}.pages{display:flex;flex-wrap:wrap;gap:8px}svg{border:1px solid #999;background:#fff}' +
  'section{display:grid;grid-template-columns:1fr 1fr;gap:16px}h2{font-size:15px}pre{font-size:11px}mark,.new{background:#ffe08a;fill:#ffe08a}';

/** Writes the report, or takes an old one away when nothing changed. */
export function writeReport(changed: readonly ChangedCase[]): void {
  const path = `${folder}suite-report.html`;
  if (changed.length === 0) {
    rmSync(path, { force: true });
    return;
  }
  mkdirSync(folder, { recursive: true });
  const cases = changed.map(
    ({ name, before, after }) =>
      `<h2>${escapeXml(name)}</h2><section><div>${drawTrace(before, after)}</div><div>${drawTrace(after, before)}</div></section>`,
  );
  const head = `<!doctype html><meta charset="utf-8"><title>Suite</title><style>${STYLE}</style>`;
  writeFileSync(
    path,
    `${head}<h1>${changed.length} changed: before, after</h1>${cases.join('\n')}`,
  );
}

/** Pages of a trace as SVG; what stands before them (diagnostics) as text. */
export function drawTrace(trace: string, other: string): string {
  const [ours, theirs] = [partsOf(trace), partsOf(other)];
  const known = new Set(theirs.told.split('\n'));
  const told = ours.told
    .split('\n')
    .map((line) => (known.has(line) ? escapeXml(line) : `<mark>${escapeXml(line)}</mark>`));
  const pages = ours.pages.map((page, at) => drawPage(page, theirs.pages[at] ?? ''));
  return `<pre>${told.join('\n')}</pre><div class="pages">${pages.join('')}</div>`;
}

function partsOf(trace: string): { readonly told: string; readonly pages: readonly string[] } {
  const at = trace.search(/^page /m);
  if (at < 0) return { told: trace, pages: [] };
  return { told: trace.slice(0, at), pages: trace.slice(at).split(/\n\n(?=page )/) };
}

function drawPage(trace: string, other: string): string {
  const [head = '', ...lines] = trace.trimEnd().split('\n');
  const [, width = '0', height = '0'] = /([\d.]+) ([\d.]+)$/.exec(head) ?? [];
  const known = new Set(other.split('\n'));
  const marks = lines.filter((line) => !known.has(line)).map((line) => markOf(line.trim()));
  const shapes = lines.map((line) => drawLine(line.trim()));
  return `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${marks.join('')}${shapes.join('')}</svg>`;
}

/** Margin of a mark round what it marks. */
const ROUND = 2;

/** Ground behind a line that the other trace has not. */
function markOf(line: string): string {
  const text = /^text ([-\d.]+) ([-\d.]+) w([-\d.]+) "(?:[^"\\]|\\.)*" \S+ ([\d.]+)/.exec(line);
  const area = /^(?:rect|image|drawing) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)/.exec(line);
  if (!text && !area) return '';
  const [x = 0, y = 0, width = 0, height = 0] = (text ?? area)!.slice(1).map(Number);
  // Of a text the second number is its baseline, and the fourth its size.
  const top = text ? y - height : y;
  return `<rect class="new" x="${x - ROUND}" y="${top - ROUND}" width="${width + 2 * ROUND}" height="${height + 2 * ROUND}"/>`;
}

function drawLine(line: string): string {
  const area = /^(rect|image|drawing|link) ([-\d.]+) ([-\d.]+) ([-\d.]+) ([-\d.]+)(?: (#\w{6}))?/;
  const found = area.exec(line);
  if (found) {
    const [, kind, x, y, width, height, colour] = found;
    const box = `x="${x}" y="${y}" width="${width}" height="${height}"`;
    if (kind === 'rect') return `<rect ${box} fill="${colour ?? '#000'}"/>`;
    if (kind === 'link') return `<rect ${box} fill="none" stroke="#8ac" stroke-width=".4"/>`;
    return `<rect ${box} fill="#cdd8ee" stroke="#678"/>`;
  }
  const text = /^text ([-\d.]+) ([-\d.]+) w([-\d.]+) (.*)$/.exec(line);
  return text ? drawText(text[1]!, text[2]!, text[3]!, text[4]!) : '';
}

function drawText(x: string, baseline: string, width: string, rest: string): string {
  const pieces = [...rest.matchAll(/("(?:[^"\\]|\\.)*") (\S+) ([\d.]+) (#\w{6})/g)];
  const size = pieces[0]?.[3] ?? '8';
  const spans = pieces.map(([, quoted, font, own, colour]) => {
    const family = font!.includes('Sans') ? 'sans-serif' : 'serif';
    const weight = /\/(\d+)/.exec(font!)?.[1] ?? '400';
    const style = font!.includes('italic') ? ' font-style="italic"' : '';
    const words = escapeXml(JSON.parse(quoted!) as string);
    return `<tspan font-family="${family}" font-weight="${weight}"${style} font-size="${own}" fill="${colour}">${words}</tspan>`;
  });
  const fit = `textLength="${width}" lengthAdjust="spacingAndGlyphs"`;
  return `<text x="${x}" y="${baseline}" font-size="${size}" xml:space="preserve" ${fit}>${spans.join('')}</text>`;
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
