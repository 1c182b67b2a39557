/** <entry>: a row of the contents. */
import type { EntryBlock } from '../../model/block.ts';
import type { Elements } from '../elements.ts';
import { base, hasRoom, lengthOf, placeOf, ruleOf, type Scope } from './scope.ts';

/** Room for three figures, and the grid of the dots, in em of the entry's size. */
const FOLIO_WIDTH = '2em';
const LEADER_STEP = '0.45em';
/** What stands on a line beside the folio at least. */
const LEAST_DOTS = 3;
const LEAST_EMS = 3;

export function entryBlock(props: Elements['entry'], scope: Scope): readonly EntryBlock[] {
  const { cascades } = scope;
  const rule = cascades.rule(ruleOf(props.style ?? 'body', scope), props);
  const state = cascades.state(rule);
  const language = props.language ?? scope.language;
  const inner = { ...scope, state, language };
  const styleOf = (name: string) => cascades.state(ruleOf(name, scope), state).run;
  const folioWidth = lengthOf(props.folioWidth ?? FOLIO_WIDTH, inner);
  const leaderStep = lengthOf(props.leaderStep ?? LEADER_STEP, inner);
  const width = folioWidth + LEAST_DOTS * leaderStep + LEAST_EMS * state.run.size;
  if (!hasRoom('folio', { width }, scope)) return [];
  return [
    {
      type: 'entry',
      ...base(props, scope, 'TOCI', language),
      style: cascades.paragraph(rule, language),
      children: scope.resolve.inlines(props.children, inner),
      target: placeOf(props.target, scope),
      folioStyle: styleOf(props.folioStyle),
      leaderStyle: styleOf(props.leaderStyle),
      folioWidth,
      leaderStep,
    },
  ];
}
