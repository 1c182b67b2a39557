/** About how wide a line of words is in the sans face, in em: letters of a kind are as wide as their mean. */

const WIDTHS: readonly (readonly [em: number, characters: string])[] = [
  [0.2, ' \u00a0'],
  [0.26, "ijlI.,:;'’‘"],
  [0.33, 'frt-()!/'],
  [0.45, 'csvxyzJгзстухэ«»“”'],
  [0.56, 'bdhnopquABCEFPRSTZийнпрцАБВЗКРСТЧЬЯЭ'],
  [0.66, 'DGHNOQUмъыДИЙЛНОПУЦ'],
  [0.76, 'wmMWжфшщюМФЪЫ'],
  [0.88, '№ЖШЩЮ'],
];
const USUAL = 0.51;
/** What a semibold letter has over a regular one. */
const SEMIBOLD = 1.035;

const EM_OF = new Map(WIDTHS.flatMap(([em, characters]) => [...characters].map((c) => [c, em])));

export function lineWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + (EM_OF.get(character) ?? USUAL), 0);
}

/** @param spacing between letters, in em */
export function semiboldWidth(text: string, spacing = 0): number {
  return SEMIBOLD * lineWidth(text) + spacing * text.length;
}
