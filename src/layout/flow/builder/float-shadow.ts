/**
 * The float that lines must avoid, while a list is stacked: told of lines and boxes by the height at which they begin, asked
 * who stands beside it. Notes in the facts how much white is left beside it.
 */
import type { Pt } from '../../../model/length.ts';
import { type Exclusion, linesBeside } from './area.ts';
import type { FlowFacts } from './flow-facts.ts';

/** What of a float is seen: the edges of its picture, its caption included. */
export interface FloatPicture {
  readonly top: Pt;
  readonly bottom: Pt;
}

export class FloatShadow {
  readonly #facts: FlowFacts;
  #exclusion: Exclusion | undefined;
  /** Where it begins. */
  #top: Pt = 0;
  #picture: FloatPicture = { top: 0, bottom: 0 };
  /** What is added stands beside it in one piece, at a measure of its own. */
  #isOccupied = false;
  #besideLast: Exclusion | undefined;

  constructor(facts: FlowFacts) {
    this.#facts = facts;
  }

  /** The float that reaches below a height, whatever stands beside it. */
  standingAt(y: Pt): Exclusion | undefined {
    return this.#exclusion && y < this.#exclusion.bottom ? this.#exclusion : undefined;
  }

  /** The one that blocks there must avoid; none for what stands beside it in one piece. */
  avoidedAt(y: Pt): Exclusion | undefined {
    return this.#isOccupied ? undefined : this.standingAt(y);
  }

  /** What is added stands beside it in one piece. */
  get isOccupied(): boolean {
    return this.#isOccupied;
  }

  /**
   * The one that the line added last stood beside, or the box or table in one piece, however far that reached below it: what
   * belongs to that keeps its left edge.
   */
  get besideLast(): Exclusion | undefined {
    return this.#besideLast;
  }

  /**
   * Whether a page that ends at a height leaves it hanging over the foot, or lines that run round it on a page without it.
   * @param below the next line is as wide as the measure where the float reaches no further down than this
   */
  isTornAt(y: Pt, below: Pt): boolean {
    const exclusion = this.standingAt(y);
    return exclusion !== undefined && (y < this.#picture.bottom || y + below < exclusion.bottom);
  }

  /** Whether a float begins at a height. */
  beginsAt(y: Pt): boolean {
    return this.#exclusion !== undefined && y === this.#top;
  }

  /** How far under a height the picture of a float is that begins there. */
  edgeUnder(y: Pt): Pt | undefined {
    return this.beginsAt(y) ? this.#picture.top - y : undefined;
  }

  begin(exclusion: Exclusion, y: Pt, picture: FloatPicture): void {
    this.#exclusion = exclusion;
    this.#top = y;
    this.#picture = picture;
  }

  /** The float stands in an area that is indented by `width`; what follows is not. */
  outdent(width: Pt): void {
    const exclusion = this.#exclusion;
    if (exclusion?.side !== 'left') return;
    this.#exclusion = { ...exclusion, width: exclusion.width + width };
  }

  addLine(y: Pt, height: Pt): void {
    const exclusion = this.avoidedAt(y);
    const isBeside = exclusion && linesBeside(exclusion.bottom - y, height) > 0;
    this.#besideLast = isBeside ? exclusion : undefined;
  }

  addBox(y: Pt): void {
    if (!this.standingAt(y)) this.#besideLast = undefined;
  }

  /**
   * What comes next at a height goes below the float, unless that is avoided already.
   * @param space that would stand there anyhow
   * @returns height down to its lower edge, 0 or less where nothing is left
   */
  clear(y: Pt, space: Pt): Pt {
    if (!this.#exclusion || this.#isOccupied) return 0;
    const blank = this.#exclusion.bottom - y;
    if (blank > 0) this.#leave(blank - space, false);
    this.#exclusion = undefined;
    return blank;
  }

  /**
   * The same at the end of a list: it ends with the picture, and what is to be clear under that is asked of what follows.
   */
  clearAtEnd(y: Pt, space: Pt): { readonly blank: Pt; readonly asked: Pt } {
    const toClear = Math.max(0, this.clear(y, space));
    const blank = Math.min(toClear, Math.max(0, this.#picture.bottom - y));
    return { blank, asked: toClear - blank };
  }

  /** What `work` adds stands beside it in one piece. */
  occupy(work: () => void): void {
    const exclusion = this.#exclusion;
    this.#isOccupied = true;
    work();
    this.#isOccupied = false;
    this.#besideLast = exclusion;
  }

  /** What was added last kept that edge under the float, and so does what else belongs to it. */
  keepBeside(exclusion: Exclusion): void {
    this.#besideLast = exclusion;
  }

  /** What stands beside it reaches below it by so much. */
  leaveUnder(height: Pt): void {
    this.#leave(height, true);
  }

  #leave(height: Pt, isUnder: boolean): void {
    const float = this.#facts.movables.findLast(({ choice }) => choice.side !== 'full');
    this.#facts.blanks.push({ height: Math.max(0, height), isUnder, float });
  }
}
