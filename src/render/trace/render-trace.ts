/**
 * Finished pages in, text out: one draw call a line, in painting order, coordinates with two decimals.
 * Stable, so that two layouts can be compared line by line.
 */
import type { LinkTarget } from '../../model/block.ts';
import type { Page, PagedDocument } from '../../model/document.ts';
import type { Frame, Owner, TextFrame } from '../../model/frame.ts';
import { type GlyphRun, runText } from '../../model/line.ts';

export function renderTrace(document: PagedDocument): string {
  const pages = document.pages.map((page) => tracePage(page, document));
  return `${pages.join('\n\n')}\n`;
}

function tracePage(page: Page, document: PagedDocument): string {
  const head = `page ${page.folio} ${page.master} ${places(page.width, page.height)}`;
  return [head, ...page.frames.map((frame) => `  ${traceFrame(frame, document)}`)].join('\n');
}

function traceFrame(frame: Frame, document: PagedDocument): string {
  const owner = `[${ownerName(frame.owner, document)}]`;
  switch (frame.type) {
    case 'text':
      return `${traceText(frame)} ${owner}`;
    case 'rect': {
      const radius = frame.radius > 0 ? ` radius ${places(frame.radius)}` : '';
      return `rect ${area(frame)} ${frame.fill}${radius} ${owner}`;
    }
    case 'image': {
      const { x, y, width, height } = frame.crop;
      const isWhole = x === 0 && y === 0 && width === 1 && height === 1;
      const crop = isWhole ? '' : ` crop ${places(x, y, width, height)}`;
      return `image ${area(frame)} ${fileName(frame.asset)}${crop} ${owner}`;
    }
    case 'drawing':
      return `drawing ${area(frame)} ${frame.shapes.length} shapes ×${places(frame.scale)} ${owner}`;
    case 'link':
      return `link ${area(frame)} ${target(frame.target)} ${JSON.stringify(frame.contents)} ${owner}`;
    case 'destination':
      return `destination ${places(frame.x, frame.y)} ${frame.name}`;
    default: {
      const unknown: never = frame;
      throw new Error(`Unknown frame ${JSON.stringify(unknown)}`);
    }
  }
}

/** Neighbouring runs of one look are one piece; a change of look starts a new quotation. */
function traceText(frame: TextFrame): string {
  const pieces: { readonly look: string; text: string }[] = [];
  for (const run of frame.runs) {
    const look = runLook(run);
    const last = pieces.at(-1);
    if (last?.look === look) last.text += runText(run);
    else pieces.push({ look, text: runText(run) });
  }
  const texts = pieces.map(({ look, text }) => `${JSON.stringify(text)} ${look}`);
  const space = frame.endsWithSpace ? ' ␣' : '';
  const width = `w${places(frame.width)}`;
  return `text ${places(frame.x, frame.baseline)} ${width} ${texts.join(' + ')}${space}`;
}

function runLook(run: GlyphRun): string {
  const rise = run.rise === 0 ? '' : ` rise ${places(run.rise)}`;
  const scale = run.scale === 1 ? '' : ` ×${run.scale.toFixed(4)}`;
  const decoration = run.decoration ? ` ${run.decoration.kind}` : '';
  return `${run.font.replaceAll(' ', '')} ${round(run.size)} ${run.colour}${scale}${rise}${decoration}`;
}

function ownerName(owner: Owner, document: PagedDocument): string {
  if ('artifact' in owner) return owner.artifact;
  return `${document.structure[owner.element]?.role ?? '?'} ${owner.element}`;
}

function target(link: LinkTarget): string {
  return 'url' in link ? link.url : `#${link.destination}`;
}

/** Only the name: the same issue gives the same trace in every folder. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function area(rect: { x: number; y: number; width: number; height: number }): string {
  return places(rect.x, rect.y, rect.width, rect.height);
}

function places(...values: readonly number[]): string {
  // Adding 0 makes of a negative zero a plain one.
  return values.map((value) => (Math.round(value * 100) / 100 + 0).toFixed(2)).join(' ');
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100);
}
