/**
 * Looks at an ICC profile that the user named for the press. In: its bytes; out: the profile with its name, or what it is
 * in place of a profile of a four-colour press. Header and tag table are read (ICC.1:2010, 7); the tables are left to the
 * colour engine.
 */
import type { PressProfile } from './print.ts';

export type ProfileCheck =
  | { readonly ok: true; readonly profile: PressProfile }
  | { readonly ok: false; readonly fault: ProfileFault };

/** No ICC file, cut short; of another colour space; not of an output device; without tables from colours to inks. */
export type ProfileFault = 'no-profile' | 'damaged' | 'no-cmyk' | 'no-output';

const HEADER_SIZE = 128;
const TAG_ENTRY_SIZE = 12;
/** More than any profile has. */
const MOST_TAGS = 200;

export function checkPressProfile(path: string, bytes: Uint8Array): ProfileCheck {
  const fault = faultOf(bytes);
  if (fault) return { ok: false, fault };
  const name = profileName(bytes) || path.slice(path.lastIndexOf('/') + 1);
  return { ok: true, profile: { path, bytes, name } };
}

function faultOf(bytes: Uint8Array): ProfileFault | undefined {
  if (bytes.length < HEADER_SIZE + 4 || ascii(bytes, 36, 4) !== 'acsp') return 'no-profile';
  if (uint32(bytes, 0) > bytes.length) return 'damaged';
  if (ascii(bytes, 16, 4) !== 'CMYK') return 'no-cmyk';
  const tags = tagTable(bytes);
  if (!tags) return 'damaged';
  return ascii(bytes, 12, 4) === 'prtr' && tags.has('B2A0') && tags.has('A2B0')
    ? undefined
    : 'no-output';
}

interface Tag {
  readonly offset: number;
  readonly size: number;
}

function tagTable(bytes: Uint8Array): ReadonlyMap<string, Tag> | undefined {
  const count = uint32(bytes, HEADER_SIZE);
  const end = HEADER_SIZE + 4 + count * TAG_ENTRY_SIZE;
  if (count > MOST_TAGS || end > bytes.length) return undefined;
  const tags = new Map<string, Tag>();
  for (let at = HEADER_SIZE + 4; at < end; at += TAG_ENTRY_SIZE) {
    const tag = { offset: uint32(bytes, at + 4), size: uint32(bytes, at + 8) };
    if (tag.offset + tag.size > bytes.length) return undefined;
    tags.set(ascii(bytes, at, 4), tag);
  }
  return tags;
}

/** The description, as versions 2 (ASCII) and 4 (UTF-16) have it. */
function profileName(bytes: Uint8Array): string {
  const tag = tagTable(bytes)?.get('desc');
  if (!tag || tag.size < 28) return '';
  const { offset, size } = tag;
  const isPlain = ascii(bytes, offset, 4) === 'desc';
  const length = uint32(bytes, offset + (isPlain ? 8 : 20));
  const start = isPlain ? 12 : uint32(bytes, offset + 24);
  const raw = bytes.subarray(offset + start, offset + Math.min(size, start + length));
  const text = isPlain ? ascii(raw, 0, raw.length) : new TextDecoder('utf-16be').decode(raw);
  return text.split('\0')[0]?.trim() ?? '';
}

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + Math.min(length, 1000)));
}

function uint32(bytes: Uint8Array, at: number): number {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at);
}
