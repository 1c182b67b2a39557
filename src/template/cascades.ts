/**
 * Cascades of a template, each made once: texts of a style that wish nothing of their own share its objects, and so are known to
 * look alike at a glance.
 */
import { remembered } from '../model/remembered.ts';
import type { ParagraphStyle } from '../model/style.ts';
import {
  cascade,
  initialState,
  paragraphStyle,
  type StyleRule,
  type StyleTokens,
  type TextState,
} from './text-styles.ts';

export class Cascades {
  /** Outside of every text. */
  readonly initial: TextState;
  readonly #tokens: StyleTokens;
  // A rule with wishes serves one text, and goes with it.
  readonly #states = new WeakMap<TextState, WeakMap<StyleRule, TextState>>();
  readonly #paragraphs = new WeakMap<StyleRule, Map<string, ParagraphStyle>>();

  constructor(tokens: StyleTokens) {
    this.#tokens = tokens;
    this.initial = initialState(tokens);
  }

  /** The state of a text, or of what stands within one. @param outer of what stands round it */
  state(rule: StyleRule, outer: TextState = this.initial): TextState {
    const within = remembered(this.#states, outer, () => new WeakMap<StyleRule, TextState>());
    return remembered(within, rule, () => cascade(outer, rule, this.#tokens));
  }

  paragraph(rule: StyleRule, language: string): ParagraphStyle {
    const ofRule = remembered(this.#paragraphs, rule, () => new Map<string, ParagraphStyle>());
    return remembered(ofRule, language, () => paragraphStyle(this.state(rule), rule, language));
  }
}
