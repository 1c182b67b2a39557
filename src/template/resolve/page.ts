/** <page>: a run of pages of one master. */
import { templateUnknownName } from '../../diagnostics/catalogue/template.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { PageMaster, PageRun } from '../../model/block.ts';
import type { Elements } from '../elements.ts';
import type { PageData } from '../template-schema.ts';
import { colourOf, lengthOf, type Scope, spanOf } from './scope.ts';

export function pageRun(props: Elements['page'], scope: Scope): readonly PageRun[] {
  const { pages } = scope.template;
  const data = pages.get(props.master);
  if (data === undefined) {
    const near = nearest(props.master, pages.keys());
    scope.sink.report(templateUnknownName('page', props.master, near, spanOf(scope)));
    return [];
  }
  const master = masterOf(props, data, scope);
  const { margins, columns, gutter } = master;
  const type = master.width - margins.left - margins.right;
  const measure = (type - gutter * (columns - 1)) / columns;
  const inner = { ...scope, measure, typeArea: { column: measure, whole: type } };
  return [{ master, children: scope.resolve.blocks(props.children, inner) }];
}

function masterOf(props: Elements['page'], data: PageData, scope: Scope): PageMaster {
  const at = (value: string | number) => lengthOf(value, 'pages', scope);
  const { top, right, bottom, left } = data.margins;
  const width = at(data.width);
  const outside: Scope = { ...scope, measure: width, isArtifact: true };
  const rule = data.footnotes?.rule;
  return {
    name: props.master,
    width,
    height: at(data.height),
    margins: { top: at(top), right: at(right), bottom: at(bottom), left: at(left) },
    columns: data.columns,
    gutter: at(data.gutter),
    background: scope.resolve
      .blocks(props.background, outside)
      .map((block) => ({ ...block, artifact: 'background' as const })),
    furniture: scope.resolve
      .blocks(props.furniture, outside)
      .flatMap((block) =>
        block.type === 'placed' ? [{ ...block, artifact: 'pagination' as const }] : [],
      ),
    footnoteGap: data.footnotes === undefined ? 0 : at(data.footnotes.gap),
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
