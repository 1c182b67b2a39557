/** <page>: a run of pages of one master. */
import { templateUnknownName } from '../../diagnostics/catalogue/template.ts';
import { templateFurniture } from '../../diagnostics/catalogue/template-elements.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Block, PlacedBlock } from '../../model/block.ts';
import type { PageMaster, PageRun } from '../../model/styled-issue.ts';
import { Cascades } from '../cascades.ts';
import type { Elements } from '../elements.ts';
import { pageSize } from '../page-size.ts';
import type { PageData } from '../template-schema.ts';
import { readColour } from '../tokens.ts';
import { bodyState, colourOf, lengthOf, type Scope, spanOf } from './scope.ts';

export function pageRun(props: Elements['page'], scope: Scope): readonly PageRun[] {
  const { pages } = scope.template;
  const data = pages.get(props.master);
  if (data === undefined) {
    const near = nearest(props.master, pages.keys());
    scope.sink.report(templateUnknownName('page', props.master, near, spanOf(scope)));
    return [];
  }
  const master = masterOf(props, data, scope);
  const { typeWidth: whole, columnWidth: measure, typeHeight: highest } = pageSize(data);
  const inner = {
    ...recoloured(scope, data),
    ...{ measure, highest, typeArea: { column: measure, whole } },
  };
  const children = scope.resolve.blocks(props.children, inner);
  return [{ master, children: children.length > 0 ? children : [NOTHING] }];
}

/** Keeps a page that has but a background: a run of nothing has no pages. */
const NOTHING: PlacedBlock = { type: 'placed', x: 0, y: 0, width: 0, valign: 'top', children: [] };

function masterOf(props: Elements['page'], data: PageData, scope: Scope): PageMaster {
  const at = (value: string | number) => lengthOf(value, scope);
  const { width, height, margins, columns, gutter } = pageSize(data);
  const outside: Scope = { ...scope, measure: width, isArtifact: true };
  const over = recoloured(outside, data);
  const rule = data.footnotes?.rule;
  return {
    name: props.master,
    width,
    height,
    margins,
    ...(data.mirrored ? { isMirrored: true } : {}),
    columns,
    gutter,
    background: scope.resolve
      .blocks(props.background, outside)
      .map((block) => ({ ...block, artifact: 'background' as const })),
    furniture: furnitureOf(scope.resolve.blocks(props.furniture, over), scope),
    footnoteGap: data.footnotes ? at(data.footnotes.gap) : bodyState(scope).leading,
    ...(rule === undefined
      ? {}
      : {
          footnoteRule: {
            width: at(rule.width),
            thickness: at(rule.thickness),
            colour: colourOf(rule.color, scope),
          },
        }),
  };
}

/** Over a ground of another colour some names of colours mean others. */
function recoloured(scope: Scope, { colours: changed }: PageData): Scope {
  const { template } = scope;
  const { colours } = template.tokens;
  const own = Object.entries(changed).map(
    ([name, value]) => [name, readColour(value, colours) ?? value] as const,
  );
  if (own.length === 0) return scope;
  const tokens = { ...template.tokens, colours: new Map([...colours, ...own]) };
  return { ...scope, template: { ...template, tokens }, cascades: new Cascades(tokens) };
}

/** What has no place of its own cannot be seen on every page, and is told. */
function furnitureOf(blocks: readonly Block[], scope: Scope): readonly PlacedBlock[] {
  return blocks.flatMap((block) => {
    if (block.type === 'placed') return [{ ...block, artifact: 'pagination' as const }];
    scope.sink.report(templateFurniture(block.type, spanOf(scope)));
    return [];
  });
}
