/**
 * All texts of an issue, parsed and mended. In: an issue, where faults go, how pictures are found, the typographer;
 * out: a `ContentMap`. Every markup is parsed once, at once and in the order of the manifest, so that one run reports all faults;
 * the typographer works when a text is asked for. What an earlier build read is taken from its memory.
 */
import { afterBeyond } from '../diagnostics/catalogue/content.ts';
import { footnoteInTitle } from '../diagnostics/catalogue/content-references.ts';
import { countReports, SILENT } from '../diagnostics/count-reports.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { ContentBlock, ContentInline, ContentMap } from '../model/content.ts';
import type { Issue, Item, Language } from '../model/issue.ts';
import { remembered } from '../model/remembered.ts';
import { type Markup, spanInMarkup } from '../model/source.ts';
import { checkGroup, checkIssue, type TextGroup } from './checks/check-texts.ts';
import { type PlainText, plainString, plainTexts } from './checks/plain-text.ts';
import {
  collectMarkups,
  imageMarkups,
  type MarkupGroup,
  type MarkupUse,
} from './collect-markups.ts';
import { figuresIn } from './figures.ts';
import { createGroupMemory, type GroupMemory } from './group-memory.ts';
import { FOOTNOTE } from './handlers/footnote-reference.ts';
import { inlinesOf } from './inlines-of.ts';
import { openMarkup, parseMarkup, readMarkup, reportIdleNotes } from './parse-markup.ts';
import { sourceNames } from './source-names.ts';
import type { FootnoteCounter, MarkupContext, TextOrigins } from './state.ts';
import type { TextMender } from './typography/index.ts';

export interface ContentOptions {
  readonly resolveImage: MarkupContext['resolveImage'];
  readonly typographer: TextMender;
  /** Groups that need not be read again; the result is the same without. */
  readonly memory?: GroupMemory;
}

interface Parsed {
  readonly blocks: readonly ContentBlock[];
  readonly language: Language;
}

export function createContentMap(issue: Issue, sink: Sink, options: ContentOptions): ContentMap {
  const { memory = createGroupMemory() } = options;
  const reading = { ...options, memory, sink, names: sourceNames(issue), parsed: new Map() };
  const counters = new Map<object, FootnoteCounter>();
  const groups = collectMarkups(issue).map((group) => {
    const footnotes = remembered(counters, group.section ?? group, () => ({ last: 0 }));
    return readKnown(group, footnotes, reading) ?? readGroup(group, footnotes, reading);
  });
  memory.setAgreement(memory.agreed(groups.length) || checkTogether(groups, sink));
  for (const item of issue.sections.flatMap((section) => section.items)) {
    checkAfter(item, reading.parsed, sink);
  }
  return mapOf(reading.parsed, issue.language, sink, options);
}

interface Reading extends ContentOptions {
  readonly memory: GroupMemory;
  readonly sink: Sink;
  /** Printed as their owners write them. */
  readonly names: readonly string[];
  readonly parsed: Map<Markup, Parsed>;
}

/** The texts of a group for the checks. */
interface CheckedTexts {
  /** Of a group that was not read again the place of a word is that of its inline. */
  texts(): TextGroup;
  placed(): TextGroup;
}

function readGroup(group: MarkupGroup, footnotes: FootnoteCounter, reading: Reading): CheckedTexts {
  const { memory, names, parsed } = reading;
  const before = footnotes.last;
  const told = countReports(reading.sink);
  let hasPictures = false;
  const resolveImage: MarkupContext['resolveImage'] = (src, span) => {
    hasPictures = true;
    return reading.resolveImage(src, span);
  };
  const texts = parseGroup(group, footnotes, parsed, told, resolveImage);
  checkGroup(texts, names, told);
  if (told.reports === 0 && !hasPictures) {
    const blocks = group.markups.map(({ markup }) => parsed.get(markup)!.blocks);
    memory.keep(group, before, { blocks, lastFootnote: footnotes.last });
  }
  return { texts: () => texts, placed: () => texts };
}

/** Undefined for a group that has to be read. */
function readKnown(
  group: MarkupGroup,
  footnotes: FootnoteCounter,
  { memory, parsed, resolveImage }: Reading,
): CheckedTexts | undefined {
  const before = footnotes.last;
  const known = memory.find(group, before);
  if (!known) return undefined;
  const { language, title } = group;
  for (const [i, { markup }] of group.markups.entries()) {
    parsed.set(markup, { blocks: known.blocks[i]!, language });
  }
  footnotes.last = known.lastFootnote;
  return {
    texts() {
      const titles = title ? [plainString(title, 'heading')] : [];
      const texts = known.blocks.flatMap((blocks) => plainTexts(blocks, new Map()));
      return { language, markups: [{ texts: [...titles, ...texts], needsFullStops: false }] };
    },
    placed: () => parseGroup(group, { last: before }, new Map(), SILENT, resolveImage),
  };
}

/** False when something was reported. */
function checkTogether(groups: readonly CheckedTexts[], sink: Sink): boolean {
  const found = countReports(SILENT);
  const texts = groups.map((group) => group.texts());
  checkIssue(texts, found);
  if (found.reports === 0) return true;
  const placed = groups.map((group) => group.placed());
  checkIssue(placed, sink);
  return false;
}

function parseGroup(
  group: MarkupGroup,
  footnotes: FootnoteCounter,
  parsed: Map<Markup, Parsed>,
  sink: Sink,
  resolveImage: MarkupContext['resolveImage'],
): TextGroup {
  const { language, title } = group;
  const markups: { texts: readonly PlainText[]; needsFullStops: boolean }[] = [];
  if (title) {
    const texts = [plainString(title, 'heading')];
    markups.push({ texts, needsFullStops: false });
    reportCallsInTitle(title, sink);
  }
  // Leads and captions call the notes of the text, which stands behind them or round them: it is opened first.
  const text = group.markups.findLast(({ role }) => role === 'prose');
  const origins: TextOrigins = new Map();
  const context = { sink, resolveImage, footnotes, origins };
  const opened = text && openMarkup(text.markup, context, 'blocks');
  const parse = ({ markup, role }: MarkupUse, isInCaption = false): void => {
    const kind = role === 'caption' ? 'line' : 'blocks';
    const isText = markup === text?.markup;
    // A note called in a caption may hold a picture whose caption calls it: that one calls nothing.
    footnotes.text = isText || isInCaption ? undefined : opened?.state;
    const readText = () => (opened ? readMarkup(opened) : []);
    const blocks = isText ? readText() : parseMarkup(markup, context, kind);
    parsed.set(markup, { blocks, language });
    markups.push({ texts: plainTexts(blocks, origins), needsFullStops: role === 'prose' });
    for (const figure of figuresIn(blocks)) {
      for (const use of imageMarkups(figure.image)) parse(use, role === 'caption');
    }
  };
  for (const use of group.markups) parse(use);
  if (opened) reportIdleNotes(opened.state);
  return { language, markups };
}

/** A title stands in the contents and the bookmarks too, where no note could follow it. */
function reportCallsInTitle(title: Markup, sink: Sink): void {
  for (const { 0: call, index } of title.text.matchAll(FOOTNOTE)) {
    sink.report(footnoteInTitle(spanInMarkup(title, index, index + call.length), call));
  }
}

/** «after» beyond the last block means the last. */
function checkAfter(item: Item, parsed: ReadonlyMap<Markup, Parsed>, sink: Sink): void {
  const count = (item.text && parsed.get(item.text)?.blocks.length) ?? 0;
  for (const { after, wishSpans, span } of item.images) {
    if (after !== undefined && after > count) {
      sink.report(afterBeyond(wishSpans?.after ?? span, after, count));
    }
  }
}

function mapOf(
  parsed: Map<Markup, Parsed>,
  language: Language,
  sink: Sink,
  { resolveImage, typographer }: ContentOptions,
): ContentMap {
  const blocks = new Map<Markup, readonly ContentBlock[]>();
  const inlines = new Map<Markup, readonly ContentInline[]>();
  const strings = new Map<string, string>();
  const parsedOf = (markup: Markup): Parsed =>
    remembered(parsed, markup, () => ({
      blocks: parseMarkup(markup, { sink, resolveImage }),
      language,
    }));
  return {
    blocks: (markup) =>
      remembered(blocks, markup, () => {
        const found = parsedOf(markup);
        return typographer.blocks(found.blocks, found.language);
      }),
    inlines: (markup) =>
      remembered(inlines, markup, () => {
        const found = parsedOf(markup);
        return typographer.inlines(inlinesOf(found.blocks), found.language);
      }),
    string: (text, textLanguage) =>
      remembered(strings, `${textLanguage}\n${text}`, () => typographer.string(text, textLanguage)),
  };
}
