/** Makes no-break spaces visible in tests: `~` is U+00A0, `^` is U+202F. */

export function show(text: string): string {
  return text.replaceAll('\u00A0', '~').replaceAll('\u202F', '^');
}

export function hide(text: string): string {
  return text.replaceAll('~', '\u00A0').replaceAll('^', '\u202F');
}
