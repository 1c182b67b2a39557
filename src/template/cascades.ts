/**
 * Cascades of a template, each made once: texts of one style and of like wishes share its objects, and so are known to look alike
 * at a glance.
 */
import { remembered } from '../model/remembered.ts';
import type { ParagraphStyle } from '../model/style.ts';
import type { StyleProps } from './elements.ts';
import {
  cascade,
  initialState,
  paragraphStyle,
  type StyleRule,
  type StyleTokens,
  type TextState,
  wishes,
} from './text-styles.ts';

export class Cascades {
  /** Outside of every text. */
  readonly initial: TextState;
  readonly #tokens: StyleTokens;
  /** By what is wished of a rule. */
  readonly #wished = new Map<StyleRule, Map<string, StyleRule>>();
  readonly #states = new Map<TextState, Map<StyleRule, TextState>>();
  readonly #paragraphs = new Map<StyleRule, Map<string, ParagraphStyle>>();

  constructor(tokens: StyleTokens) {
    this.#tokens = tokens;
    this.initial = initialState(tokens);
  }

  /** A rule with an element's own wishes; the rule itself where it has none. */
  rule(rule: StyleRule, props: StyleProps): StyleRule {
    const own = wishes(props);
    if (own === undefined) return rule;
    const wished = remembered(this.#wished, rule, () => new Map<string, StyleRule>());
    return remembered(wished, JSON.stringify(own), () => ({ ...rule, ...own }));
  }

  /** The state of a text, or of what stands within one. @param outer of what stands round it */
  state(rule: StyleRule, outer: TextState = this.initial): TextState {
    const within = remembered(this.#states, outer, () => new Map<StyleRule, TextState>());
    return remembered(within, rule, () => cascade(outer, rule, this.#tokens));
  }

  paragraph(rule: StyleRule, language: string): ParagraphStyle {
    const ofRule = remembered(this.#paragraphs, rule, () => new Map<string, ParagraphStyle>());
    return remembered(ofRule, language, () => paragraphStyle(this.state(rule), rule, language));
  }
}
