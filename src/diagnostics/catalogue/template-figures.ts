/** Messages about figure rules of template.yaml. */
import type { Span } from '../../model/source.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { error, say } from './message.ts';

/** Two widths of a rule in the wrong order, as they are written. */
export interface WidthsFault {
  /** Of the rule, under `figures:`. */
  readonly name: string;
  /** Keys: the one that may not be greater, and the other. */
  readonly less: string;
  readonly more: string;
  readonly least: string;
  readonly most: string;
}

export function widthsContradict(fault: WidthsFault, span: Span): Diagnostic {
  const { name, less, more, least, most } = fault;
  return error(
    'figure-widths-contradict',
    span,
    say(
      `“${less}” of “${name}” is ${least}, and its “${more}” only ${most}`,
      `«${less}» правила «${name}» — ${least}, а «${more}» — лишь ${most}`,
    ),
    say(
      `Let “${less}” be no greater than “${more}”.`,
      `Пусть «${less}» будет не больше, чем «${more}».`,
    ),
  );
}
