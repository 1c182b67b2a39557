/**
 * The typographer: content trees and strings in, the same with right quotes, dashes and no-break spaces out.
 * Letters, digits, spans and the shape of the tree never change, save for signs that were typed with others (№, м², CO₂, ×, ±, ©);
 * running it again changes nothing.
 * Only text in Russian gets Russian rules, English text English ones, other languages their quotation marks.
 * Ordinals (16-й) and telephone numbers keep the plain hyphen: the text stage breaks no line at a hyphen beside a digit.
 */
import type {
  ContentBlock,
  ContentCell,
  ContentInline,
  ContentListItem,
} from '../../model/content.ts';
import type { Language } from '../../model/issue.ts';
import { primaryLanguage } from '../../model/language.ts';
import { remembered } from '../../model/remembered.ts';
import { mapOffsets } from './align.ts';
import { flatten, rebuild } from './flatten.ts';
import { createMender, type Mended, mendedAs } from './mend.ts';
import { withCallsBeforeStops } from './note-calls.ts';
import { createShelter, namesPattern } from './protect.ts';

export { pairQuotes, type QuotePairs } from './rules/quotes.ts';

/** A paragraph that came out otherwise than it went in; texts as they are printed. */
export interface Change {
  readonly language: Language;
  readonly before: string;
  readonly after: string;
}

/** Gives texts as they are printed. */
export interface TextMender {
  blocks(blocks: readonly ContentBlock[], language: Language): readonly ContentBlock[];
  /** The inlines of one paragraph. */
  inlines(inlines: readonly ContentInline[], language: Language): readonly ContentInline[];
  /** A text that is one paragraph: a title, a label. */
  string(text: string, language: Language): string;
}

export interface Typographer extends TextMender {
  /** Paragraphs changed so far, each once, in the order of their first coming. */
  report(): readonly Change[];
  /** Paragraphs mended so far (see KnownTexts). */
  learned(): ReadonlyMap<string, string>;
}

export interface TypographerOptions {
  /** Names that are printed as written: sources, code names. */
  readonly protect: readonly string[];
  /** Paragraphs that an earlier build mended (see KnownTexts); the result is the same without. */
  readonly known?: ReadonlyMap<string, string>;
}

export function createTypographer(options: TypographerOptions): Typographer {
  const names = namesPattern(options.protect);
  const results = new Map<string, Mended>();
  const cache = createCache(results, options.known ?? new Map());
  const changes = new Map<string, Change>();

  const note = (language: Language, before: string, after: string): void => {
    if (before === after) return;
    const key = `${language}\n${before}`;
    if (!changes.has(key)) changes.set(key, { language, before, after });
  };

  const inlines = (
    typed: readonly ContentInline[],
    language: Language,
  ): readonly ContentInline[] => {
    const nodes = primaryLanguage(language) === 'ru' ? withCallsBeforeStops(typed) : typed;
    const shelter = createShelter(names);
    const { text, borders } = flatten(nodes, shelter);
    const mended = cache(text, language);
    const places = mended.gaps ? mapOffsets(text, mended.text, mended.gaps, borders) : borders;
    const texts: string[] = [];
    for (let i = 0; i < places.length; i += 2) {
      texts.push(shelter.restore(mended.text.slice(places[i], places[i + 1])));
    }
    const before = nodes === typed ? text : flatten(typed, shelter).text;
    note(language, shelter.asTyped(before), shelter.restore(mended.text));
    return rebuild(nodes, texts, (blocks) => mendBlocks(blocks, language, inlines));
  };

  return {
    blocks: (blocks, language) => mendBlocks(blocks, language, inlines),
    inlines,
    string(text, language) {
      const shelter = createShelter(names);
      const mended = shelter.restore(cache(shelter.take(text), language).text);
      note(language, text, mended);
      return mended;
    },
    report: () => [...changes.values()],
    learned: () => new Map([...results].map(([key, { text }]) => [key, text])),
  };
}

/** Menders by language, made when they are wanted, and their results by language and text. */
function createCache(
  results: Map<string, Mended>,
  known: ReadonlyMap<string, string>,
): (text: string, language: Language) => Mended {
  const menders = new Map<Language, (text: string) => Mended>();
  const mend = (text: string, language: Language): Mended =>
    remembered(menders, language, () => createMender(language))(text);
  return (text, language) => {
    const key = `${language}\n${text}`;
    return remembered(results, key, () => {
      const kept = known.get(key);
      return kept === undefined ? mend(text, language) : mendedAs(text, kept);
    });
  };
}

type MendInlines = (
  inlines: readonly ContentInline[],
  language: Language,
) => readonly ContentInline[];

function mendBlocks(
  blocks: readonly ContentBlock[],
  language: Language,
  inlines: MendInlines,
): readonly ContentBlock[] {
  const cell = (node: ContentCell): ContentCell => ({
    ...node,
    children: inlines(node.children, language),
  });
  const item = (node: ContentListItem): ContentListItem => ({
    ...node,
    children: mendBlocks(node.children, language, inlines),
  });
  const visit = (node: ContentBlock): ContentBlock => {
    switch (node.type) {
      case 'paragraph':
      case 'heading':
        return { ...node, children: inlines(node.children, language) };
      case 'list':
        return { ...node, items: node.items.map(item) };
      case 'quote':
      case 'tableFloat':
        return { ...node, children: mendBlocks(node.children, language, inlines) };
      case 'note':
        return {
          ...node,
          label: inlines(node.label, language),
          children: mendBlocks(node.children, language, inlines),
        };
      case 'table':
        return { ...node, header: node.header.map(cell), rows: node.rows.map((r) => r.map(cell)) };
      case 'code':
      case 'figure':
      case 'rule':
        return node;
      default:
        return assertNever(node);
    }
  };
  return blocks.map(visit);
}

function assertNever(node: never): never {
  throw new Error(`unknown block ${JSON.stringify(node)}`);
}
