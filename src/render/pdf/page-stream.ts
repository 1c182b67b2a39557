/**
 * The content stream of one page, written as pieces of text: operators in, one string out.
 * Keeps track of what is set (font, colour, tracking, open text object, open marked content) so that nothing is set twice.
 * Neighbouring pieces of one owner share one marked-content sequence; lines drawn for decoration wait until it closes,
 * because an artifact may not stand inside tagged content.
 */
import type { Rect } from '../../model/geometry.ts';
import type { Pt } from '../../model/length.ts';
import type { Colour } from '../../model/style.ts';
import { type Inks, SCREEN_INKS } from './inks.ts';
import { number, numbers } from './syntax.ts';

/** What a marked-content sequence is opened with. */
export interface Mark {
  /** Equal keys of neighbours make one sequence. */
  readonly key: string;
  readonly operator: () => string;
}

/** What a run of text is painted with, beside its font. */
export interface TextLook {
  readonly size: Pt;
  readonly colour: Colour;
}

export interface PageStream {
  /** Everything until the next call belongs to this owner. */
  own(mark: Mark): void;
  /** An operator outside text objects. */
  draw(operators: string): void;
  /** An operator inside a text object, with font, fill colour and tracking set. */
  text(font: string, look: TextLook, tracking: Pt, operators: string): void;
  /** A filled rectangle that is decoration, painted as soon as the current owner ends. */
  decorate(rect: Rect, colour: Colour): void;
  /** Closes what is open and gives the whole. */
  finish(): string;
}

export function createPageStream(inks: Inks = SCREEN_INKS): PageStream {
  const black = inks.text('#000000') ?? '0 g';
  const out: string[] = [];
  let owner: string | undefined;
  let isTextOpen = false;
  let font = '';
  let fill = '';
  let colourSet: Colour | undefined;
  let spacing: Pt = 0;
  let waiting: string[] = [];

  const endText = () => {
    if (isTextOpen) out.push('ET');
    isTextOpen = false;
  };
  const endOwner = () => {
    endText();
    if (owner !== undefined) out.push('EMC');
    owner = undefined;
    if (waiting.length > 0) out.push('/Artifact <</Type /Layout>> BDC', ...waiting, 'EMC');
    waiting = [];
  };
  const setFill = (colour: Colour) => {
    if (colour === colourSet) return;
    colourSet = colour;
    const value = inks.text(colour) ?? black;
    if (value !== fill) out.push(value);
    fill = value;
  };
  return {
    own(mark) {
      if (mark.key === owner) return;
      endOwner();
      out.push(mark.operator());
      owner = mark.key;
    },
    draw(operators) {
      endText();
      out.push(operators);
    },
    text(name, { size, colour }, tracking, operators) {
      setFill(colour);
      if (!isTextOpen) out.push('BT');
      isTextOpen = true;
      const wanted = `/${name} ${number(size)} Tf`;
      if (wanted !== font) out.push(wanted);
      font = wanted;
      if (tracking !== spacing) out.push(`${tracking} Tc`);
      spacing = tracking;
      out.push(operators);
    },
    decorate(rect, colour) {
      const { x, y, width, height } = rect;
      waiting.push(`q ${inks.text(colour) ?? black} ${numbers(x, y, width, height)} re f Q`);
    },
    finish() {
      endOwner();
      return out.join('\n');
    },
  };
}
