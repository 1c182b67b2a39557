/**
 * A styled issue → a paged document. The loop: lay out every run, read page numbers, lay out again the runs that print
 * them (the contents), until nothing changes, MOST_ROUNDS times at most; then running headers and folios.
 */
import type { PageMaster, PageRun, StyledIssue } from '../../model/block.ts';
import type { Page, PagedDocument } from '../../model/document.ts';
import type { Finding, FolioFinding } from '../../model/finding.ts';
import type { ByFont, FontTable } from '../../model/font-table.ts';
import type { Frame } from '../../model/frame.ts';
import type { KnownBreaks } from '../../model/known-texts.ts';
import type { FontKey } from '../../model/style.ts';
import { createTextEngine, type TextEngine } from '../../text/text-engine.ts';
import type { MissingGlyphs } from '../../text/word-shapes.ts';
import { drawList } from '../flow/draw-list.ts';
import { Flow, type LayoutContext } from '../flow/flow.ts';
import { layBlock } from '../flow/lay-blocks.ts';
import { placedFrames } from '../flow/lay-placed.ts';
import { createLayoutContext } from '../flow/layout-context.ts';
import { buildStructure, type Structure } from '../structure.ts';
import { layRun } from './lay-run.ts';
import { buildOutline } from './outline.ts';
import { pageGrid } from './page-grid.ts';
import { furnitureFor, pageParts } from './page-parts.ts';
import type { RunPage } from './run-page.ts';
import type { SegmentChoice } from './segments.ts';
import { usesFolios } from './uses-folios.ts';

export interface LayoutOptions {
  /** Bytes of every font that the issue names. */
  readonly fonts: ByFont<Uint8Array>;
  /** Words with their breaks marked by a hyphen. */
  readonly hyphenation: readonly string[];
  /** What earlier builds asked of the fonts; the result is the same without it. */
  readonly fontTables?: ByFont<FontTable>;
  /** Breaks of words that earlier builds asked for (see KnownTexts); the result is the same without. */
  readonly breaks?: KnownBreaks;
}

export interface LayoutResult {
  readonly document: PagedDocument;
  readonly findings: readonly Finding[];
  /** Characters that no font has. */
  readonly missing: MissingGlyphs;
  /** Page by page: how full, and what was chosen. */
  readonly explanation: readonly PageExplanation[];
  /** Tables of the fonts that were asked something new: worth keeping for the next build. */
  readonly learned: ReadonlyMap<FontKey, FontTable>;
  /** Breaks of all words (see KnownTexts). */
  readonly learnedBreaks: KnownBreaks;
  /** Rounds of the page-number loop. */
  readonly rounds: number;
}

export interface PageExplanation {
  readonly folio: number;
  readonly master: string;
  readonly fills: readonly number[];
  readonly isLast: boolean;
  /** Of its white, its breaks and its choices, in the paginator's units (see break-costs.ts). */
  readonly cost: number;
  /** The part of it that is for the places at which its columns end. */
  readonly endCost: number;
  /** Of what starts on it; without a title where it is no item. */
  readonly choices: readonly SegmentChoice[];
}

/** Page numbers settle in two rounds; a contents page more or less makes a third. */
const MOST_ROUNDS = 5;

export function layoutIssue(issue: StyledIssue, options: LayoutOptions): LayoutResult {
  const { fonts, hyphenation, fontTables, breaks } = options;
  const engine = createTextEngine(fonts, hyphenation, { fontTables, breaks });
  const structure = buildStructure(issue.runs);
  const { runs, rounds, printed } = settle(issue.runs, engine, structure);
  const findings = runs.flatMap((run) => [...run.findings]);
  const pages: Page[] = [];
  const explanation: PageExplanation[] = [];
  const folios = readFolios(runs);
  findings.push(...wrongFolios(printed, folios));
  issue.runs.forEach((run, i) => {
    const parts = pageParts(run.master.furniture, runs[i]!.pages);
    for (const [at, page] of runs[i]!.pages.entries()) {
      const folio = pages.length + 1;
      const furniture = furnitureFor(run.master.furniture, parts[at]);
      const master = { ...run.master, furniture };
      pages.push(finishPage(master, page, folio, { engine, structure, folios }));
      const { fills, isLast, choices, cost, endCost } = page;
      const { name } = run.master;
      explanation.push({ folio, master: name, fills, isLast, cost, endCost, choices });
      for (const choice of choices) {
        for (const finding of [...choice.broken, ...choice.findings]) findings.push(finding);
      }
      for (const white of page.white) findings.push({ kind: 'white-at-foot', folio, ...white });
    }
  });
  return {
    document: {
      metadata: issue.metadata,
      pages,
      outline: buildOutline(issue.runs),
      structure: structure.elements,
      fonts: issue.fonts,
    },
    findings: unique(findings),
    missing: engine.missing,
    explanation,
    learned: engine.learned(),
    learnedBreaks: engine.learnedBreaks(),
    rounds,
  };
}

/** A run as the last round set it. */
interface LaidRun {
  readonly pages: readonly RunPage[];
  readonly findings: readonly Finding[];
}

/** The runs of the last round, and the page numbers that it printed: where they did not settle, not all are those of its pages. */
interface SettledRuns {
  readonly runs: readonly LaidRun[];
  readonly rounds: number;
  readonly printed: ReadonlyMap<string, number>;
}

function settle(runs: readonly PageRun[], engine: TextEngine, structure: Structure): SettledRuns {
  let folios: ReadonlyMap<string, number> = new Map();
  let laid: readonly LaidRun[] = [];
  for (let round = 1; ; round++) {
    laid = runs.map((run, i) => {
      const before = laid[i];
      if (before && !usesFolios(run.children)) return before;
      const findings: Finding[] = [];
      const context = contextFor(run.master, { engine, structure, folios }, findings);
      return { pages: layRun(run, context), findings };
    });
    const found = readFolios(laid);
    if (round === MOST_ROUNDS || isSame(found, folios)) {
      return { runs: laid, rounds: round, printed: folios };
    }
    folios = found;
  }
}

/** What runs of one round are set with. */
interface RunSetting {
  readonly engine: TextEngine;
  readonly structure: Structure;
  /** Of destinations, as the round before found them. */
  readonly folios: ReadonlyMap<string, number>;
}

/** @param folio of the page at hand, for what stands on every page */
function contextFor(
  master: PageMaster,
  setting: RunSetting,
  findings: Finding[],
  folio?: number,
): LayoutContext {
  const { typeArea, columnWidth } = pageGrid(master);
  return createLayoutContext({
    ...setting,
    pageFolio: folio,
    pageHeight: typeArea.height,
    columnWidth,
    footnoteGap: master.footnoteGap,
    findings,
    layBlock,
  });
}

function readFolios(laid: readonly LaidRun[]): ReadonlyMap<string, number> {
  const folios = new Map<string, number>();
  let folio = 0;
  for (const { pages } of laid) {
    for (const page of pages) {
      folio++;
      for (const frame of page.frames) {
        if (frame.type === 'destination' && !folios.has(frame.name)) folios.set(frame.name, folio);
      }
    }
  }
  return folios;
}

function isSame(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  return a.size === b.size && [...a].every(([name, folio]) => b.get(name) === folio);
}

/** The first is enough: those behind it stand on wrong pages for the same cause. */
function wrongFolios(
  printed: ReadonlyMap<string, number>,
  folios: ReadonlyMap<string, number>,
): readonly FolioFinding[] {
  for (const [name, folio] of folios) {
    const before = printed.get(name);
    if (before === undefined || before === folio) continue;
    return [{ kind: 'wrong-folio', span: undefined, printed: before, folio }];
  }
  return [];
}

function finishPage(master: PageMaster, page: RunPage, folio: number, setting: RunSetting): Page {
  const { width, height } = master;
  const context = contextFor(master, setting, [], folio);
  return {
    folio,
    width,
    height,
    typeArea: pageGrid(master).typeArea,
    master: master.name,
    frames: [
      ...backgroundFrames(master, context),
      ...page.frames,
      ...master.furniture.flatMap((block) => placedFrames(block, context)),
    ],
  };
}

function backgroundFrames(master: PageMaster, context: LayoutContext): readonly Frame[] {
  if (master.background.length === 0) return [];
  const flow = new Flow(context);
  flow.layBlocks(master.background, { x: 0, width: master.width });
  return drawList(flow.finish(), 0, 0).frames;
}

function whatOf(finding: Finding): string {
  switch (finding.kind) {
    case 'wish-not-granted':
      return finding.wish.of;
    case 'white-beside-picture':
    case 'white-at-foot':
    case 'narrow-table':
    case 'wrong-folio':
      return '';
    default:
      return finding.text;
  }
}

/** Variants and rounds find the same thing many times. */
function unique(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    const { kind, span } = finding;
    const what = whatOf(finding);
    const key = `${kind}|${span?.file}|${span?.start}|${what}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
