/** What an SVG may not hold: scripts, pieces of web pages, and references to other files. */
import type { XmlElement } from 'xmldoc';
import type { DrawingFault } from '../inspection.ts';
import { elementsOf, localName } from './xml.ts';

const SCRIPTS: ReadonlySet<string> = new Set(['script', 'foreignObject', 'iframe', 'handler']);

/** A data address of a picture brings its bytes along. */
const EMBEDDED = /^data:image\/(?:png|jpe?g|gif|webp)[;,]/i;

export function findForbidden(root: XmlElement, text: string): DrawingFault | undefined {
  const sheet = /<\?xml-stylesheet\s[^?]*href\s*=\s*["']([^"']*)/i.exec(text);
  if (sheet) return { fault: 'svg-reference', address: sheet[1] ?? '' };
  const waiting = [root];
  for (let element = waiting.pop(); element; element = waiting.pop()) {
    const fault = faultOf(element);
    if (fault) return fault;
    for (const child of elementsOf(element)) waiting.push(child);
  }
  return undefined;
}

function faultOf(element: XmlElement): DrawingFault | undefined {
  const name = localName(element.name);
  if (SCRIPTS.has(name)) return { fault: 'svg-script' };
  for (const [key, value] of Object.entries(element.attr)) {
    if (/^on[a-z]+$/i.test(key)) return { fault: 'svg-script' };
    const fault = isAddress(key) ? addressFault(name, value) : styleFault(value);
    if (fault) return fault;
  }
  return name === 'style' ? styleFault(element.val) : undefined;
}

function isAddress(key: string): boolean {
  return localName(key) === 'href' || key === 'src';
}

function addressFault(element: string, value: string): DrawingFault | undefined {
  const address = value.trim();
  if (/^javascript:/i.test(address)) return { fault: 'svg-script' };
  // A link leads somewhere but takes nothing in.
  if (element === 'a' || address.startsWith('#') || address === '') return undefined;
  return EMBEDDED.test(address) ? undefined : { fault: 'svg-reference', address: brief(address) };
}

function styleFault(value: string): DrawingFault | undefined {
  const imported = /@import\s+(?:url\()?\s*["']?([^"');]*)/i.exec(value);
  if (imported) return { fault: 'svg-reference', address: brief(imported[1] ?? '') };
  for (const match of value.matchAll(/url\(\s*["']?([^"')]*)/gi)) {
    const address = (match[1] ?? '').trim();
    if (!address.startsWith('#') && !EMBEDDED.test(address)) {
      return { fault: 'svg-reference', address: brief(address) };
    }
  }
  return undefined;
}

function brief(address: string): string {
  return address.length > 60 ? `${address.slice(0, 60)}…` : address;
}
