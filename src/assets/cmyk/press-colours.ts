/**
 * Colours of a document to four inks. In: the colours used and the profile of the press; out: a table for text and one
 * for everything else. Greys and dark text are black alone, the rest goes through the profile.
 */
import { BLACK, channelsOf } from '../../model/colour.ts';
import type { Cmyk, PressColours, PressProfile } from '../../model/print.ts';
import type { Colour } from '../../model/style.ts';
import { loadSharp, type OpenPicture } from '../sharp-library.ts';
import { blackAlone, type ColourUse } from './black-alone.ts';

export interface UsedColours {
  readonly text: ReadonlySet<Colour>;
  readonly fields: ReadonlySet<Colour>;
}

/** @returns undefined when the colour engine cannot use the profile */
export async function pressColours(
  profile: PressProfile,
  used: UsedColours,
): Promise<PressColours | undefined> {
  const open = await loadSharp();
  if (!(await isUsable(open, profile))) return undefined;
  const wanted = [...new Set([...used.text, ...used.fields])];
  const inks = await convert(open, wanted, profile.path);
  const converted = new Map(wanted.map((colour, i) => [colour, inks[i] ?? ([0, 0, 0, 1] as Cmyk)]));
  const table = (colours: ReadonlySet<Colour>, use: ColourUse) =>
    new Map(
      [...colours].flatMap((colour) => {
        const black = blackAlone(colour, use);
        const found = converted.get(colour);
        if (black !== undefined) return [[colour, [0, 0, 0, round(black)] as Cmyk] as const];
        return found ? [[colour, found] as const] : [];
      }),
    );
  return { profile, text: table(used.text, 'text'), fields: table(used.fields, 'fields') };
}

const PROBES = ['#ff0000', '#00ff00', '#0000ff', '#806040', '#204060'];

/** The engine passes over a profile that it cannot read, and then gives what it would have given without one. */
async function isUsable(open: OpenPicture, { path }: PressProfile): Promise<boolean> {
  const [withProfile, without] = await Promise.all([
    convert(open, PROBES, path),
    convert(open, PROBES, undefined),
  ]);
  return JSON.stringify(withProfile) !== JSON.stringify(without);
}

/** All colours at once, as a picture of one row. */
async function convert(
  open: OpenPicture,
  colours: readonly Colour[],
  path: string | undefined,
): Promise<readonly Cmyk[]> {
  if (colours.length === 0) return [];
  const pixels = Uint8Array.from(
    colours.flatMap((colour) => channelsOf(colour) ?? BLACK),
    (value) => Math.round(value * 255),
  );
  const row = open(pixels, { raw: { width: colours.length, height: 1, channels: 3 } });
  const data = await toPress(row, path).raw().toBuffer();
  return colours.map((_, i) => {
    const at = (ink: number) => round((data[i * 4 + ink] ?? 0) / 255);
    return [at(0), at(1), at(2), at(3)];
  });
}

/** A picture in the inks of the press. */
export function toPress(
  picture: ReturnType<OpenPicture>,
  path: string | undefined,
): ReturnType<OpenPicture> {
  const inked = path === undefined ? picture : picture.withIccProfile(path, { attach: false });
  return inked.toColourspace('cmyk');
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
