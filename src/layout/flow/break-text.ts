/**
 * Breaks a paragraph for the measures of its place: into the lines that cost least or the number asked for, ragged where
 * the measure is too narrow to justify, and with its long words parted where no line holds them. Each way is broken once.
 */
import {
  FILL_STRETCH,
  INFINITE_PENALTY,
  MEAN_CHARACTER_EM,
  type Paragraph,
} from '../../model/paragraph.ts';
import { balanceParagraph } from '../inline/balance.ts';
import {
  breakIntoLines,
  breakParagraph,
  isOverfull,
  type LineBreaks,
} from '../inline/linebreak.ts';
import { splitLongWords } from '../inline/split-long-words.ts';
import type { Flow } from './flow.ts';
import type { LineShape } from './line-shape.ts';
import { type BrokenText, findBroken, keepBroken } from './text-memory.ts';

/** Under so many characters a line, justified text shows gaps: it is set ragged. */
const FEWEST_CHARACTERS = 39;
/** Ragged text of so few lines is seen at once: where its last would be a word alone it is balanced as headings are. */
const MOST_BALANCED = 3;
/** Entries of lists, quotations and notes are short, and a loose line in them is rarely made good by the next. */
const FEWEST_IN_INSET = 45;

export function breakFor(
  paragraph: Paragraph,
  shape: LineShape,
  looseness: number,
  flow: Flow,
): BrokenText {
  const { narrowLines, narrow, wide } = shape;
  const narrowWidth = narrowLines > 0 ? narrow.width : 0;
  const wanted = { narrowLines, narrowWidth, wideWidth: wide.width, looseness };
  const { texts } = flow.context;
  const known = findBroken(texts, paragraph, wanted);
  if (known) return known;
  const broken = { ...wanted, ...breakAnew(paragraph, shape, looseness, flow), drawn: [] };
  keepBroken(texts, paragraph, broken);
  return broken;
}

type Broken = Pick<BrokenText, 'paragraph' | 'result' | 'cuts'>;

function breakAnew(paragraph: Paragraph, shape: LineShape, looseness: number, flow: Flow): Broken {
  const suited = raggedWhereNarrow(paragraph, shape);
  const narrowest = shape.narrowest - (suited.style.hangingIndent ?? 0);
  if (suited.style.align === 'balance') {
    const result = balanceParagraph(suited, narrowest);
    if (!isOverfull(result)) return { paragraph: suited, result, cuts: [] };
  }
  if (suited !== paragraph) {
    const whole = withoutHyphens(suited);
    const result = breakParagraph(whole, shape.measureAt);
    if (!isOverfull(result)) return { paragraph: whole, result, cuts: [] };
  }
  let result = breakParagraph(suited, shape.measureAt);
  if (looseness !== 0) {
    result = breakIntoLines(suited, shape.measureAt, result.breaks.length + looseness) ?? result;
  }
  if (endsInWord(paragraph, result, shape)) result = balanceParagraph(suited, narrowest);
  if (!isOverfull(result)) return { paragraph: suited, result, cuts: [] };
  const split = splitLongWords(suited, narrowest, flow.context.engine);
  return {
    paragraph: split.paragraph,
    result: breakParagraph(split.paragraph, shape.measureAt),
    cuts: split.words,
  };
}

/** A lead of few lines whose last is a word alone. */
function endsInWord({ style }: Paragraph, result: LineBreaks, { narrowLines }: LineShape): boolean {
  const isShort = result.breaks.length <= MOST_BALANCED && narrowLines === 0;
  return isShort && result.isRunt && style.align === 'left' && !isOverfull(result);
}

function raggedWhereNarrow(paragraph: Paragraph, { narrowest, wide }: LineShape): Paragraph {
  if (paragraph.style.align !== 'justify') return paragraph;
  const fewest = wide.isInset ? FEWEST_IN_INSET : FEWEST_CHARACTERS;
  if (narrowest >= fewest * MEAN_CHARACTER_EM * paragraph.size) return paragraph;
  return {
    ...paragraph,
    style: { ...paragraph.style, align: 'left' },
    stretches: Float64Array.from(paragraph.stretches, (stretch) =>
      stretch >= FILL_STRETCH ? stretch : 0,
    ),
    shrinks: new Float64Array(paragraph.shrinks.length),
  };
}

/** Ragged lines have room enough: a word is parted at a hyphen of its own only. */
function withoutHyphens(paragraph: Paragraph): Paragraph {
  const { widths, flagged, penalties, narrowBreaks } = paragraph;
  const isDrawn = (i: number) => flagged[i] === true && widths[i]! > 0;
  return {
    ...paragraph,
    penalties: penalties.map((penalty, i) => (isDrawn(i) ? INFINITE_PENALTY : penalty)),
    narrowBreaks: new Set([...(narrowBreaks ?? [])].filter((i) => !isDrawn(i))),
  };
}
