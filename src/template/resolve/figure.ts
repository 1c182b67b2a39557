/** <figure>: pictures that text may run beside, placed by the template's rules and the editor's wishes; caption and credit go under the picture. */
import { noWiderThanColumn, placeOfFloat } from '../../diagnostics/catalogue/layout-wishes.ts';
import { templateUnknownName } from '../../diagnostics/catalogue/template.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Block, FigureBlock } from '../../model/block.ts';
import type { ImageReference } from '../../model/issue.ts';
import { fits } from '../../model/length.ts';
import type { Elements } from '../elements.ts';
import { jsx } from '../jsx-runtime.ts';
import type { FigureRule } from '../template-schema.ts';
import { acrossColumns, mayLeaveColumn } from './across.ts';
import { cropPicture } from './crop.ts';
import { placementOf } from './figure-placement.ts';
import { pictureTag, seenPictureOf } from './picture.ts';
import {
  base,
  bodyState,
  colourOf,
  glueOf,
  lengthOf,
  linkTarget,
  type Scope,
  spanOf,
} from './scope.ts';

export function figureBlock(props: Elements['figure'], scope: Scope): readonly Block[] {
  const [first] = [props.of].flat() as readonly ImageReference[];
  if (first?.side !== 'page') return figureOf(props, scope);
  const { after, wishSpans, span } = first;
  const wish = { of: 'picture', span: wishSpans?.side ?? span } as const;
  if (!mayLeaveColumn(scope)) return acrossColumns(wish, scope, (own) => figureOf(props, own));
  if (!leavesColumn(props, scope)) {
    const figures = figureOf(props, scope);
    if (figures.length > 0) scope.sink.report(noWiderThanColumn(wish.span));
    return figures;
  }
  if (after !== undefined) scope.sink.report(placeOfFloat(wishSpans?.after ?? span));
  return acrossColumns(wish, scope, (wide) => figureOf(props, wide));
}

/** Whether a picture spans the columns: it was asked to, and is wider than its own. Beside a narrower one all would be white. */
export function leavesColumn(props: Elements['figure'], scope: Scope): boolean {
  const [first] = [props.of].flat() as readonly ImageReference[];
  if (first?.side !== 'page' || !mayLeaveColumn(scope)) return false;
  const [figure] = figureOf(props, { ...scope, measure: scope.typeArea!.whole });
  return figure !== undefined && !fits(figure.placement.width.wanted, scope.measure);
}

function figureOf(props: Elements['figure'], scope: Scope): readonly FigureBlock[] {
  const rule = figureRule(props.rules, scope);
  if (rule === undefined) return [];
  const references = [props.of].flat() as readonly ImageReference[];
  const images = references.flatMap((reference) => {
    const whole = seenPictureOf(reference, scope, borderOf(reference, rule, scope));
    if (whole === undefined) return [];
    // A drawing is shown whole: what it says may stand anywhere in it.
    const picture = whole.widthAt150 === undefined ? whole : cropPicture(whole, rule);
    const tag = pictureTag(reference, scope);
    return [
      {
        picture,
        ...(tag === undefined ? {} : { tag }),
        ...(props.link === undefined ? {} : { link: linkTarget(props.link, scope) }),
        caption: captionOf(reference, scope),
      },
    ];
  });
  const first = references[0];
  const over = props.marginTop ?? rule['margin-top'];
  const under = props.marginBottom ?? rule['margin-bottom'];
  if (images.length === 0 || first === undefined) return [];
  return [
    {
      type: 'figure',
      ...base({ ...props, span: props.span ?? first.span }, scope),
      images,
      captionGap: lengthOf(rule['caption-gap'], scope),
      alignLeading: bodyState(scope).leading,
      placement: placementOf(
        references,
        images.map(({ picture }) => picture),
        rule,
        scope,
      ),
      spaceBefore: glueOf(over, scope),
      spaceBeforeFull: glueOf(props.marginTop ?? rule['full-margin-top'] ?? over, scope),
      spaceAfter: glueOf(under, scope),
      spaceAfterFull: glueOf(props.marginBottom ?? rule['full-margin-bottom'] ?? under, scope),
    },
  ];
}

function borderOf(reference: ImageReference, { border }: FigureRule, scope: Scope) {
  if (border === undefined) return undefined;
  const asset = scope.assets.get(reference.path);
  const isWhite = asset?.type === 'raster' && asset.hasWhiteEdge === true;
  if (border.around === 'white' && !isWhite) return undefined;
  return { width: lengthOf(border.width, scope), colour: colourOf(border.color, scope) };
}

/** The rule of a name, or the first; an unknown name is reported. */
export function figureRule(name: string | undefined, scope: Scope): FigureRule | undefined {
  const { figures } = scope.template;
  const wanted = name ?? figures.keys().next().value ?? 'news';
  const rule = figures.get(wanted);
  if (rule === undefined) {
    const near = nearest(wanted, figures.keys());
    scope.sink.report(templateUnknownName('figures', wanted, near, spanOf(scope)));
  }
  return rule;
}

function captionOf(image: ImageReference, scope: Scope): readonly Block[] {
  const texts = [
    ['caption', image.caption],
    ['credit', image.credit],
  ] as const;
  return texts.flatMap(([style, markup]) =>
    markup === undefined
      ? []
      : scope.resolve.blocks(
          jsx('text', { style, tag: 'Caption', children: jsx('inlines', { of: markup }) }),
          scope,
        ),
  );
}
