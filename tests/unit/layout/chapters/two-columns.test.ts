/** A whole issue in two columns: its links lead somewhere, and where a band ends its columns end together. */
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../../../../src/compile.ts';
import type { Page, PagedDocument } from '../../../../src/model/document.ts';
import { packageFolder } from '../../../../src/package-folder.ts';
import { createNodeWorld } from '../../../../src/world/node-world.ts';
import { checkPages } from '../../../properties/check-pages.ts';
import { compileCase } from '../../../suite/compile-case.ts';
import { lineText } from '../flow/blocks-by-hand.ts';

const ISSUE = `${packageFolder}/tests/fixtures/issues/two-columns`;
/** Of running text; a line and a half. */
const LEADING = 14;
let document: PagedDocument;

beforeAll(async () => {
  const { result, diagnostics } = await compile(createNodeWorld(), ISSUE, { images: false });
  if (!result) throw new Error(JSON.stringify(diagnostics, null, 1));
  document = result.document;
});

/** Foot of what stands in the left and in the right half of a page's type area. */
function feet({ frames, typeArea }: Page): readonly [number, number] {
  const middle = typeArea.x + typeArea.width / 2;
  const foot = (isLeft: boolean) =>
    Math.max(
      0,
      ...frames.flatMap((frame) => {
        if (frame.type === 'destination' || frame.x < middle !== isLeft) return [];
        if ('artifact' in frame.owner && frame.owner.artifact === 'pagination') return [];
        return frame.type === 'text' ? [frame.baseline + frame.descent] : [frame.y + frame.height];
      }),
    );
  return [foot(true), foot(false)];
}

/** From every line of sources to the line under it in its column, which begins an item. */
function gapsUnderSources({ frames }: Page): readonly number[] {
  const lines = frames.filter((frame) => frame.type === 'text');
  return lines.flatMap((line, i) => {
    const next = lines[i + 1];
    if (!lineText(line).startsWith('Источник') || !next || next.x !== line.x) return [];
    return next.baseline > line.baseline ? [next.baseline - line.baseline] : [];
  });
}

describe('an issue in two columns', () => {
  test('has every place that its contents name, on the page that they name', () => {
    expect(checkPages(document)).toEqual([]);
    const named = document.pages.flatMap(({ frames }) =>
      frames.flatMap((frame) =>
        frame.type === 'link' && 'destination' in frame.target ? [frame.target.destination] : [],
      ),
    );
    expect(new Set(named).size).toBeGreaterThanOrEqual(18);
  });

  /** On the last page a picture and what it may not part from are higher than all the rest. */
  test('fills its columns to the foot of the page, or as near as whole paragraphs go', () => {
    for (const page of document.pages.slice(2, -1)) {
      const [left, right] = feet(page);
      expect(Math.abs(left - right), `page ${page.folio}`).toBeLessThan(LEADING * 3);
    }
  });

  /** Regression: in one column 52 points from a source to the title under it, in the one beside it 31. */
  test('items of one page stand about as far apart in both columns', () => {
    for (const page of document.pages.slice(2, -1)) {
      const gaps = gapsUnderSources(page);
      expect(Math.max(...gaps) / Math.min(...gaps), `page ${page.folio}`).toBeLessThan(1.6);
    }
  });
});

/** Regression: the first title of a section stood three points under its introduction, the others sixteen under what is over them. */
test('an introduction stands as far over the first title as items do over theirs', async () => {
  const titles = ['Первый', 'Второй', 'Третий', 'Четвёртый', 'Пятый'];
  const items = titles.map((title) => `{ title: ${title}, text: Вода убыла. }`);
  const section = `{ kind: bulletins, title: Коротко, intro: Два листка., items: [${items}] }`;
  const template = `${ISSUE}/template`;
  const given = { name: 'intro', kind: 'yaml', text: `sections: [${section}]` } as const;
  const { result } = await compileCase(given, template);
  const lines = result!.document.pages.at(-1)!.frames.filter((frame) => frame.type === 'text');
  const at = (text: string) => lines.find((line) => lineText(line).includes(text))!.baseline;
  expect(at('ПЕРВЫЙ') - at('листка')).toBeCloseTo(at('ВТОРОЙ') - at('убыла'));
});
