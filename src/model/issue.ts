/**
 * An issue as its editor wrote it: the manifest and the items, checked and with defaults, before Markdown is parsed.
 * Built by the manifest stage; never changed afterwards. Every node carries its `span`.
 */
import type { Side, WishSpans } from './image-wish.ts';
import type { Length } from './length.ts';
import type { Markup, SourceSegment, Span } from './source.ts';

/** ISO language code of a text, `ru` or `en`, or another for which labels fall back to the issue's. */
export type Language = string;

/** Whether a text is a tag of BCP 47, as PDF wants it: `ru`, `en-GB`. */
export function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text);
}

export interface IssueDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day?: number;
}

/** One issue of a series. Paths of folders are absolute. */
export interface Issue {
  readonly span: Span;
  readonly folder: string;
  readonly number: string;
  readonly date: IssueDate;
  readonly title: string;
  /** «Дайджест новостей». */
  readonly kind?: string;
  readonly language: Language;
  readonly template: TemplateReference;
  readonly institute?: string;
  readonly unit?: string;
  readonly university?: string;
  readonly about?: Markup;
  readonly contacts?: Contacts;
  readonly resources: readonly Resource[];
  readonly invitation?: Markup;
  readonly publications: readonly CoverReference[];
  readonly sections: readonly Section[];
  /** Words with their breaks marked by a hyphen: «мед-учреждение». */
  readonly hyphenation: readonly string[];
}

/** A template by name or by path; `from` is the folder of the file that names it. */
export interface TemplateReference {
  readonly name: string;
  readonly from: string;
  readonly span?: Span;
}

export interface Contacts {
  readonly span: Span;
  readonly address?: string;
  readonly room?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly web?: string;
  readonly telegram?: Link;
}

export interface Link {
  readonly span: Span;
  readonly label: string;
  readonly url: string;
}

/** A title of a part of the issue, and as its file has it, for what is to be said of it. */
export interface Titled {
  readonly title: string;
  readonly titleMarkup?: Markup;
}

/** A cell of «Информационные ресурсы». */
export interface Resource extends Titled {
  readonly span: Span;
  readonly kind?: string;
  readonly text?: Markup;
  readonly url?: string;
  readonly image?: ImageReference;
}

/** A cover of «Новые публикации». */
export interface CoverReference extends Titled {
  readonly span: Span;
  readonly url?: string;
  readonly image?: ImageReference;
}

export interface Section extends Titled {
  readonly span: Span;
  readonly kind: 'news' | 'bulletins' | 'publications';
  /** Name in the running header; the title when it is not given. */
  readonly short: string;
  readonly image?: ImageReference;
  readonly intro?: Markup;
  readonly outro?: Markup;
  readonly items: readonly Item[];
}

/** A piece of news, a bulletin or a publication. */
export interface Item {
  readonly span: Span;
  /** In sentence case, as written; capitals are made at output. */
  readonly title: string;
  readonly titleSpan: Span;
  /** From offsets of the title to those of its file. */
  readonly titleSegments: readonly SourceSegment[];
  readonly language: Language;
  readonly lead?: Markup;
  readonly text?: Markup;
  readonly images: readonly ImageReference[];
  readonly sources: readonly Source[];
  readonly links: readonly Link[];
  readonly button?: Button;
}

export interface Source {
  readonly span: Span;
  readonly name: string;
  readonly url?: string;
}

export interface Button {
  readonly span: Span;
  readonly url: string;
  readonly label?: string;
  readonly kind?: ButtonKind;
}

export const BUTTON_KINDS = [
  'review',
  'book',
  'report',
  'article',
  'journal',
  'pdf',
  'site',
] as const;
export type ButtonKind = (typeof BUTTON_KINDS)[number];

/** A picture as the editor asks for it. `width`, `side` and `after` are wishes. */
export interface ImageReference {
  readonly span: Span;
  /** As written. */
  readonly src: string;
  /** Absolute path, real, inside the folders that may be read; empty when it could not be resolved. */
  readonly path: string;
  /** Empty when `decorative`. */
  readonly alt: string;
  readonly decorative: boolean;
  readonly caption?: Markup;
  readonly credit?: Markup;
  readonly width?: Length;
  readonly side?: Side;
  /** Number of top-level blocks of the body before the picture. */
  readonly after?: number;
  readonly wishSpans?: WishSpans;
}
