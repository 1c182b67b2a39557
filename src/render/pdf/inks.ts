/**
 * Colours of the document as operators that set them: red, green and blue on screens, four inks for a press.
 * In: colours as the pages name them; out: operators, undefined for what is no colour.
 */
import type { Cmyk, PressColours } from '../../model/print.ts';
import { numbers, rgb } from './syntax.ts';

export interface Inks {
  fill(colour: string): string | undefined;
  stroke(colour: string): string | undefined;
  /** Fill of text and of its underlines. */
  text(colour: string): string | undefined;
}

/** Device red, green and blue, which the output intent says is sRGB. */
export const SCREEN_INKS: Inks = {
  fill: (colour) => operator(rgb(colour), 'rg'),
  stroke: (colour) => operator(rgb(colour), 'RG'),
  text: (colour) => operator(rgb(colour), 'rg'),
};

export function pressInks(colours: PressColours): Inks {
  const ink = (table: ReadonlyMap<string, Cmyk>, colour: string) => {
    if (rgb(colour) === undefined) return undefined;
    const found = table.get(colour);
    if (!found) throw new Error(`The colour ${colour} was not converted for print`);
    return numbers(...found);
  };
  return {
    fill: (colour) => operator(ink(colours.fields, colour), 'k'),
    stroke: (colour) => operator(ink(colours.fields, colour), 'K'),
    text: (colour) => operator(ink(colours.text, colour), 'k'),
  };
}

/** Marks of the press stand in every ink, whatever colour they were drawn in; its slug line is black alone. */
export function markInks(isPress: boolean): Inks {
  if (!isPress) return SCREEN_INKS;
  return { fill: () => '1 1 1 1 k', stroke: () => '1 1 1 1 K', text: () => '0 0 0 1 k' };
}

function operator(values: string | undefined, name: string): string | undefined {
  return values === undefined ? undefined : `${values} ${name}`;
}
