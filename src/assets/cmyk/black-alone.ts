/**
 * Which colours a press prints with black alone. In: `#rrggbb` and what it is the colour of; out: coverage of black from
 * 0 to 1, undefined where all four inks are wanted. Text in four inks shows coloured edges when sheets shift by a hair,
 * so dark text is pure black, and greyish text a tint of it; fields are black alone only when they are grey.
 */
import { BLACK, channelsOf } from '../../model/colour.ts';
import type { Colour } from '../../model/style.ts';

export type ColourUse = 'text' | 'fields';

/** Greatest distance of a colour's channels, of 1, at which it still is a grey to the eye; text may be further off. */
const GREY_CHROMA: Readonly<Record<ColourUse, number>> = { text: 0.15, fields: 0.02 };
/** Relative luminance (WCAG 2) under which text is meant to be black. */
const BLACK_LUMINANCE = 0.05;
/** Tints lighter than this stand on coloured fields, and keep their colour. */
const LIGHT = 0.5;

export function blackAlone(colour: Colour, use: ColourUse): number | undefined {
  const [red, green, blue] = channelsOf(colour) ?? BLACK;
  const chroma = Math.max(red, green, blue) - Math.min(red, green, blue);
  const light = weigh(red, green, blue);
  if (chroma <= GREY_CHROMA.fields) return isBlackText(red, green, blue, use) ? 1 : 1 - light;
  if (use === 'fields' || chroma > GREY_CHROMA.text || light > LIGHT) return undefined;
  return isBlackText(red, green, blue, use) ? 1 : 1 - light;
}

function isBlackText(red: number, green: number, blue: number, use: ColourUse): boolean {
  return use === 'text' && weigh(linear(red), linear(green), linear(blue)) < BLACK_LUMINANCE;
}

function weigh(red: number, green: number, blue: number): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
}
