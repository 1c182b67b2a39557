/** What a file says of itself, in its Info dictionary and in XMP, and where the two do not agree. */
import { XmlDocument, type XmlElement, type XmlNodeBase } from 'xmldoc';
import { cleanText } from './reader/objects.ts';
import { entriesOf, type PdfFile } from './reader/open-pdf.ts';
import type { Claims, MetadataReport } from './report.ts';

/** Key of Info → property of XMP that must say the same (ISO 19005-2, 6.6.3). */
const PAIRS: Readonly<Record<string, string>> = {
  Title: 'dc:title',
  Author: 'dc:creator',
  Subject: 'dc:description',
  Keywords: 'pdf:Keywords',
  Creator: 'xmp:CreatorTool',
  Producer: 'pdf:Producer',
  CreationDate: 'xmp:CreateDate',
  ModDate: 'xmp:ModifyDate',
};

/** By namespace, because a file may choose its prefixes. */
const PREFIXES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'http://purl.org/dc/elements/1.1/': 'dc',
    'http://ns.adobe.com/xap/1.0/': 'xmp',
    'http://ns.adobe.com/pdf/1.3/': 'pdf',
    'http://www.aiim.org/pdfa/ns/id/': 'pdfaid',
    'http://www.aiim.org/pdfua/ns/id/': 'pdfuaid',
    'http://ns.adobe.com/xap/1.0/rights/': 'xmpRights',
  }),
);

const LARGEST_XMP = 1_000_000;

export interface MetadataFinds extends MetadataReport {
  readonly claims: Claims;
  /** The stream is there and is no well-formed XML. */
  readonly isXmpBroken: boolean;
}

export function readMetadata(file: PdfFile): MetadataFinds {
  const info: Record<string, string> = Object.create(null);
  for (const [key, value] of entriesOf(file.dictionary(file.trailer.entries.get('Info')))) {
    const text = file.text(value) ?? file.name(value);
    if (text !== undefined) info[cleanText(key)] = isDate(key) ? isoDate(text) : text;
  }
  const stream = file.stream(file.root.entries.get('Metadata'));
  const bytes = stream && file.bytes(stream);
  const xmp = bytes && bytes.length <= LARGEST_XMP ? readXmp(bytes) : undefined;
  const properties = xmp ?? {};
  const pdfA = properties['pdfaid:part'];
  const pdfUa = properties['pdfuaid:part'];
  return {
    info: { ...info },
    xmp: properties,
    differences: xmp ? differences(info, properties) : [],
    isXmpBroken: stream !== undefined && xmp === undefined,
    claims: {
      ...(pdfA ? { pdfA: `${pdfA}${(properties['pdfaid:conformance'] ?? '').toLowerCase()}` } : {}),
      ...(pdfUa ? { pdfUa } : {}),
    },
  };
}

function differences(info: MetadataReport['info'], xmp: MetadataReport['xmp']): readonly string[] {
  return Object.entries(PAIRS).flatMap(([key, property]) => {
    const [a, b] = [info[key], xmp[property]];
    if (a === undefined && b === undefined) return [];
    const isSame = isDate(key) ? sameMoment(a, b) : (a ?? '') === (b ?? '');
    return isSame ? [] : [key];
  });
}

function isDate(key: string): boolean {
  return key === 'CreationDate' || key === 'ModDate';
}

/** `D:20250301120000+03'00'` as ISO 8601; as written where it is no date. */
function isoDate(text: string): string {
  const match = /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([+-])(\d\d)'?(\d\d)?)?/.exec(
    text,
  );
  if (!match) return text;
  const [, year, month = '01', day = '01', hour = '00', minute = '00', second = '00'] = match;
  const zone = match[7] ? `${match[7]}${match[8]}:${match[9] ?? '00'}` : 'Z';
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
}

function sameMoment(a: string | undefined, b: string | undefined): boolean {
  const [left, right] = [Date.parse(a ?? ''), Date.parse(b ?? '')];
  return Number.isNaN(left) || Number.isNaN(right) ? a === b : left === right;
}

/** Property → text; undefined when it is no XML. */
function readXmp(bytes: Uint8Array): Record<string, string> | undefined {
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  const text = new TextDecoder(isWide ? 'utf-16be' : 'utf-8').decode(bytes);
  const found: Record<string, string> = Object.create(null);
  try {
    // A document has one root; the packet's own marks stand beside it.
    const root = new XmlDocument(text.replace(/<\?xpacket[^>]*\?>/g, '').trim());
    collect(root, new Map(), found, 0);
  } catch {
    return undefined;
  }
  return { ...found };
}

function collect(
  element: XmlElement,
  above: ReadonlyMap<string, string>,
  found: Record<string, string>,
  depth: number,
): void {
  if (depth > 20) return;
  const spaces = new Map(above);
  for (const [name, value] of Object.entries(element.attr)) {
    if (name.startsWith('xmlns:')) spaces.set(name.slice(6), value);
  }
  const property = (name: string): string | undefined => {
    const [prefix = '', local] = name.split(':');
    const known = PREFIXES.get(spaces.get(prefix) ?? '');
    return known && local ? `${known}:${local}` : undefined;
  };
  for (const [name, value] of Object.entries(element.attr)) {
    const key = property(name);
    if (key && !name.startsWith('xmlns:')) found[key] ??= cleanText(value);
  }
  const own = property(element.name);
  if (own) {
    found[own] ??= propertyText(element);
    return;
  }
  for (const child of element.children) {
    if (isElement(child)) collect(child, spaces, found, depth + 1);
  }
}

function isElement(node: XmlNodeBase): node is XmlElement {
  return node.type === 'element';
}

/** The text, or the items of a list. */
function propertyText(element: XmlElement): string {
  const items = element.descendantWithPath('rdf:Seq') ?? element.descendantWithPath('rdf:Bag');
  const list = items ?? element.descendantWithPath('rdf:Alt');
  const texts = list ? list.childrenNamed('rdf:li').map((item) => item.val) : [element.val];
  return cleanText(texts.map((text) => text.trim()).join(', '));
}
