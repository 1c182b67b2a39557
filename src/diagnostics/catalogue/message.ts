/**
 * Makes diagnostics out of pairs of wordings. In: code, place, texts in both languages; out: `Diagnostic`.
 * Only files of the catalogue use it, so that all wording stays in one folder.
 */
import { type Pt, tenthsOfMm } from '../../model/length.ts';
import type { Span } from '../../model/source.ts';
import type { Diagnostic, Localized, Severity } from '../diagnostic.ts';

/** A text in both languages. */
export function say(en: string, ru: string): Localized {
  return { en, ru };
}

export function error(
  code: string,
  span: Span | undefined,
  message: Localized,
  ...hints: readonly Localized[]
): Diagnostic {
  return diagnostic('error', code, span, message, hints);
}

export function warning(
  code: string,
  span: Span | undefined,
  message: Localized,
  ...hints: readonly Localized[]
): Diagnostic {
  return diagnostic('warning', code, span, message, hints);
}

function diagnostic(
  severity: Severity,
  code: string,
  span: Span | undefined,
  message: Localized,
  hints: readonly Localized[],
): Diagnostic {
  return span ? { code, severity, message, span, hints } : { code, severity, message, hints };
}

/** The hint that names the nearest known word, or nothing. */
export function didYouMean(nearest: string | undefined): readonly Localized[] {
  return nearest === undefined
    ? []
    : [say(`Did you mean “${nearest}”?`, `Возможно, имелось в виду «${nearest}».`)];
}

/** The nearest known word, or another hint where none is near. */
export function didYouMeanOr(nearest: string | undefined, otherwise: Localized): Localized {
  return nearest === undefined
    ? otherwise
    : say(`Did you mean “${nearest}”?`, `Возможно, имелось в виду «${nearest}»?`);
}

/** To the tenth. */
export function millimetres(length: Pt): Localized {
  const text = String(tenthsOfMm(length));
  return say(text, text.replace('.', ','));
}
