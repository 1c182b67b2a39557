/** <text>: a paragraph or a heading. One without words is left out. */
import type { TextBlock } from '../../model/block.ts';
import type { Elements } from '../elements.ts';
import { cascade, initialState, paragraphStyle, ruleOfProps } from '../text-styles.ts';
import { base, ruleOf, type Scope } from './scope.ts';

export function textBlock(
  props: Elements['text'],
  scope: Scope,
  role: string | undefined = 'P',
): readonly TextBlock[] {
  const { tokens } = scope.template;
  const rule = { ...ruleOf(props.style ?? 'body', scope), ...ruleOfProps(props) };
  const state = cascade(initialState(tokens), rule, tokens);
  const language = props.language ?? scope.language;
  const children = scope.resolve.inlines(props.children, { ...scope, state, language });
  if (children.every((child) => child.type === 'text' && child.value === '')) return [];
  return [
    {
      type: 'text',
      ...base({ ...props, language }, scope, role),
      style: paragraphStyle(state, rule, language),
      children,
      ...(props.mentionsTable ? { mentionsTable: true } : {}),
    },
  ];
}
