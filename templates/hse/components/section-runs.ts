/** Which sections share a run of pages: those of news that follow one another, unless template.yaml says otherwise. */
import type { Context, Section } from 'digest-press/jsx-runtime';

export interface NumberedSection {
  readonly section: Section;
  /** From 1: names the places that contents and bookmarks lead to. */
  readonly number: number;
}

export function sectionRuns({ issue, settings }: Context): readonly (readonly NumberedSection[])[] {
  const runs: NumberedSection[][] = [];
  issue.sections.forEach((section, i) => {
    const last = runs.at(-1);
    const isNews = section.kind === 'news' && last?.at(-1)?.section.kind === 'news';
    const runsOn = isNews && settings['sections-own-page'] !== true;
    if (last && runsOn) last.push({ section, number: i + 1 });
    else runs.push([{ section, number: i + 1 }]);
  });
  return runs;
}

export function sectionName(number: number): string {
  return `section-${number}`;
}
