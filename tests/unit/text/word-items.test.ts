/** Words that recur: a paragraph is the same whether its words were met before or not. */
import { expect, test } from 'vitest';
import type { TextInline } from '../../../src/model/block.ts';
import type { Paragraph } from '../../../src/model/paragraph.ts';
import type { ParagraphStyle } from '../../../src/model/style.ts';
import { type PrepareContext, prepareParagraph } from '../../../src/text/prepare-paragraph.ts';
import { createTextEngine } from '../../../src/text/text-engine.ts';
import { realFonts, SANS, SERIF, SERIF_BOLD } from '../../fixtures/real-fonts.ts';
import { RUN as HAND_RUN, STYLE as HAND_STYLE } from '../layout/inline/by-hand.ts';

const RUN = { ...HAND_RUN, fonts: [SERIF, SANS] };
const STYLE: ParagraphStyle = { ...HAND_STYLE, hangingPunctuation: true };
const TEXT =
  '«Развитие, развитие» региональной технологии: Industrial regions of Europe, 37 показателям в 12 октября, к.э.н. А. Б. Пантелеев-Ростовский и example.org/news';

const run = (value: string, extra: Partial<TextInline> = {}): TextInline => ({
  type: 'text',
  value,
  style: RUN,
  isVerbatim: false,
  ...extra,
});

/** Prepares paragraphs one after another, with one memory of words. */
function preparer() {
  const engine = createTextEngine(realFonts, []);
  const context: PrepareContext = {
    engine,
    folio: () => '7',
    linkId: () => 0,
    footnote: () => undefined,
  };
  const prepare = (inlines: readonly TextInline[], style: Partial<ParagraphStyle> = {}) =>
    prepareParagraph(inlines, { ...STYLE, ...style }, context);
  return { engine, prepare };
}

/** The inlines and styles that a word may come in. */
const PLACES: readonly (readonly [Partial<TextInline>, Partial<ParagraphStyle>])[] = [
  [{}, {}],
  [{ style: { ...RUN, fonts: [SERIF_BOLD] } }, {}],
  [{ style: { ...RUN, size: 8 } }, {}],
  [{ language: 'en' }, {}],
  [{ isVerbatim: true }, {}],
  [{}, { hyphenate: false }],
  [{}, { align: 'left' }],
  [{}, { hangingPunctuation: false }],
  [{}, { hangingQuote: true }],
];

test('in any look, language and kind of paragraph words met before are set as if they were new', () => {
  const { prepare } = preparer();
  const all = () => PLACES.map(([inline, style]) => prepare([run(TEXT, inline)], style));
  const rounds = [all(), all(), all()];
  const anew = PLACES.map(([inline, style]) => preparer().prepare([run(TEXT, inline)], style));
  for (const round of rounds) expect(round).toEqual(anew);
});

test('paragraphs share what they draw of a word that was met three times', () => {
  const { prepare } = preparer();
  const [, , third, fourth] = [1, 2, 3, 4].map(() => prepare([run('слово кластер')]));
  expect(fourth!.content[0]).toBe(third!.content[0]);
});

test('a quote that hangs where its paragraph begins stands inside elsewhere', () => {
  const { prepare } = preparer();
  const hung = ({ hangLeft }: Paragraph) => Array.from(hangLeft).filter((left) => left > 0);
  const style = { hangingQuote: true, hangingPunctuation: false };
  for (let i = 0; i < 3; i++) {
    expect(hung(prepare([run('«да» «да» «да»')], style))).toHaveLength(1);
    expect(hung(prepare([run('да «да»')], style))).toHaveLength(0);
  }
});

test('what no font has is counted each time that it is met', () => {
  const { engine, prepare } = preparer();
  for (let i = 0; i < 4; i++) prepare([run('слово𐎀')]);
  expect(engine.missing.get(0x10380)).toBe(4);
});
