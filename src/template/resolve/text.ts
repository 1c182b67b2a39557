/** <text>: a paragraph or a heading. One without words is left out. */
import { templateLinesOverlap } from '../../diagnostics/catalogue/template-values.ts';
import type { TextBlock } from '../../model/block.ts';
import type { Pt } from '../../model/length.ts';
import type { ParagraphStyle } from '../../model/style.ts';
import { TIGHTEST } from '../check-leading.ts';
import type { Elements, StyleProps } from '../elements.ts';
import type { TextState } from '../text-styles.ts';
import { base, hasRoom, innerScope, ruleOf, type Scope, spanOf } from './scope.ts';

/** Styles of an item's text: one that is no heading over it, whatever keeps it with what follows. */
const RUNNING: ReadonlySet<string> = new Set(['body', 'speech', 'speaker']);

export function textBlock(
  props: Elements['text'],
  scope: Scope,
  role: string | undefined = 'P',
): readonly TextBlock[] {
  const { cascades } = scope;
  const { style: name = 'body' } = props;
  const rule = cascades.rule(ruleOf(name, scope), props);
  const state = cascades.state(rule);
  const language = props.language ?? scope.language;
  const style = cascades.paragraph(rule, language);
  checkLeading(props, state, scope);
  if (!holdsWord(style, state.run.size, scope)) return [];
  const { element, place, componentDepth } = scope;
  const inner = innerScope(scope, { element, place, componentDepth, state, language });
  const children = scope.resolve.inlines(props.children, inner);
  if (children.every((child) => child.type === 'text' && child.value === '')) return [];
  const own = base(props, scope, role, language);
  // Of one form, written out: nothing else is made as often, and layout asks each for its fields many times.
  return [
    {
      type: 'text',
      span: own.span,
      tag: own.tag,
      artifact: own.artifact,
      destination: own.destination,
      outline: own.outline,
      style,
      children,
      mentionsTable: props.mentionsTable,
      isRunning: style.align !== 'justify' && RUNNING.has(name),
    },
  ];
}

/** Beside the deeper indent of its lines. */
const LEAST_EMS = 3;

function holdsWord({ indent, hangingIndent = 0 }: ParagraphStyle, em: Pt, scope: Scope): boolean {
  const deeper = Math.max(indent, hangingIndent);
  // An entry of a list within a list has less room than any style can know of.
  const measure = Math.max(scope.measure, scope.typeArea?.column ?? 0);
  const asked = { width: deeper + LEAST_EMS * em };
  return deeper <= 0 || hasRoom('indent', asked, { ...scope, measure });
}

/** Styles of template.yaml were looked at when it was read; a size or a line height of its own changes them. */
function checkLeading(props: StyleProps, { leading, run }: TextState, scope: Scope): void {
  if (props.fontSize === undefined && props.lineHeight === undefined) return;
  if (leading >= TIGHTEST * run.size) return;
  const { element } = scope;
  scope.sink.report(templateLinesOverlap(`<${element}>`, leading, run.size, spanOf(scope)));
}
