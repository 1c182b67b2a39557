/**
 * Whether fonts have the faces that styles ask for. In: fonts and flattened styles. Out: a warning for every weight or italic that its
 * family lacks: the nearest face steps in, and a bold that is not bold, an italic that stands upright, would be found in print.
 */
import { templateFaceMissing } from '../diagnostics/catalogue/template-fonts.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import { type FontChoice, type FontTable, nearestFace } from './font-table.ts';
import type { TemplateFile } from './template-file.ts';
import type { StyleRule } from './text-styles.ts';

/** Styles of words: they take the family of the text round them, which is the body's above all. */
const WITHIN_BODY = ['strong', 'emphasis'];

/** Where a style says what its face is; the first that is its own is the place of the fault. */
const KEYS = ['font-weight', 'font-style', 'font-family', 'extends'] as const;

export function checkFaces(
  file: TemplateFile,
  fonts: FontTable,
  styles: ReadonlyMap<string, StyleRule>,
  sink: Sink,
): void {
  const told = new Set<string>();
  const body = styles.get('body') ?? {};
  for (const [name, rule] of styles) {
    const choice = faceOf(WITHIN_BODY.includes(name) ? { ...body, ...rule } : rule);
    const faces = fonts.families.get(choice?.family ?? '');
    const taken = choice && faces && nearestFace(faces, choice);
    if (taken === undefined || choice === undefined) continue;
    if (taken.weight === choice.weight && taken.italic === choice.italic) continue;
    const wanted = faceName(choice);
    if (told.has(`${choice.family}/${wanted}`)) continue;
    told.add(`${choice.family}/${wanted}`);
    const own = file.data.styles[name] ?? {};
    const key = KEYS.find((at) => own[at] !== undefined) ?? 'font-family';
    const span = file.spanOf(['styles', name, key]);
    sink.report(templateFaceMissing(choice.family, wanted, faceName(taken), span));
  }
}

function faceOf(rule: StyleRule): FontChoice | undefined {
  const family = rule['font-family'];
  if (family === undefined) return undefined;
  return { family, weight: rule['font-weight'] ?? 400, italic: rule['font-style'] === 'italic' };
}

/** As a template names it under `fonts:`. */
function faceName({ weight, italic }: Pick<FontChoice, 'weight' | 'italic'>): string {
  return italic ? `${weight} italic` : String(weight);
}
