/**
 * A styled issue → a paged document: page numbers settled (settle-folios.ts), then every page finished with its folio and its
 * running header.
 */
import type { Page, PagedDocument } from '../../model/document.ts';
import type { Finding } from '../../model/finding.ts';
import type { FontTable } from '../../model/font-table.ts';
import type { KnownBreaks } from '../../model/known-texts.ts';
import type { FontKey } from '../../model/style.ts';
import type { StyledIssue } from '../../model/styled-issue.ts';
import type { TextEngine } from '../../text/text-engine.ts';
import type { MissingGlyphs } from '../../text/word-shapes.ts';
import type { RunPage } from '../chapters/run-page.ts';
import { buildStructure } from '../structure.ts';
import { finishPage } from './finish-page.ts';
import { buildOutline } from './outline.ts';
import { furnitureFor, pageParts } from './page-parts.ts';
import { settleFolios } from './settle-folios.ts';
import { uniqueFindings } from './unique-findings.ts';

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
}

export interface PageExplanation extends Omit<RunPage, 'frames' | 'white'> {
  readonly folio: number;
  readonly master: string;
}

export function layoutIssue(issue: StyledIssue, engine: TextEngine): LayoutResult {
  const structure = buildStructure(issue.runs);
  const settled = settleFolios(issue.runs, engine, structure);
  const setting = { engine, structure, folios: settled.folios, sharesParagraphs: true };
  const pages: Page[] = [];
  const explanation: PageExplanation[] = [];
  const findings: Finding[] = [...settled.runs.flatMap((run) => run.findings), ...settled.findings];
  issue.runs.forEach(({ master }, i) => {
    const laid = settled.runs[i]!.pages;
    const parts = pageParts(master.furniture, laid);
    for (const [at, page] of laid.entries()) {
      const folio = pages.length + 1;
      const furniture = furnitureFor(master.furniture, parts[at]);
      pages.push(
        finishPage({ ...master, furniture }, page, { ...setting, findings, pageFolio: folio }),
      );
      const { frames: _, white, ...explained } = page;
      explanation.push({ folio, master: master.name, ...explained });
      findings.push(...findingsOn(page, folio));
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
    findings: uniqueFindings(findings),
    missing: engine.missing,
    explanation,
    learned: engine.learned(),
    learnedBreaks: engine.learnedBreaks(),
  };
}

function findingsOn({ choices, white }: RunPage, folio: number): readonly Finding[] {
  return [
    ...choices.flatMap(({ broken, findings }) => [...broken, ...findings]),
    ...white.map((one): Finding => ({ kind: 'white-at-foot', folio, ...one })),
  ];
}
