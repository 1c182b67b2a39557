/**
 * Groups of texts that an earlier build read without anything to tell: they are neither parsed nor checked again.
 * In: groups and what of them is known; out: their blocks, and in the end all that may be kept for later builds.
 */
import type { ContentBlock } from '../model/content.ts';
import { type KnownGroups, NO_KNOWN_TEXTS, type PackedGroup } from '../model/known-texts.ts';
import type { Markup } from '../model/source.ts';
import type { MarkupGroup } from './collect-markups.ts';
import { packBlocks, unpackBlocks } from './packed-blocks.ts';

/** What the texts of a group were read to. */
export interface ReadGroup {
  /** Of each markup in the order of the group. */
  readonly blocks: readonly (readonly ContentBlock[])[];
  /** Number of the last footnote in it, or before it. */
  readonly lastFootnote: number;
}

export interface GroupMemory {
  /** @param before number of the last footnote before the group */
  find(group: MarkupGroup, before: number): ReadGroup | undefined;
  /** Called for groups without pictures in their texts, of which nothing was reported. */
  keep(group: MarkupGroup, before: number, read: ReadGroup): void;
  /** Whether so many groups were all found, and are all that an earlier build saw agree. */
  agreed(count: number): boolean;
  /** @param agree whether nothing was reported of all groups together */
  setAgreement(agree: boolean): void;
  learned(): KnownGroups;
}

export function createGroupMemory(known: KnownGroups = NO_KNOWN_TEXTS.groups): GroupMemory {
  const { groups, agree } = known;
  const learned = new Map<string, PackedGroup>();
  let found = 0;
  let agreement = false;
  return {
    find(group, before) {
      const key = keyOf(group, before);
      const kept = groups.get(key);
      if (!kept) return undefined;
      found++;
      learned.set(key, kept);
      const blocks = markupsOf(group).map((markup, i) => unpackBlocks(kept.blocks[i]!, markup));
      return { blocks, lastFootnote: kept.lastFootnote };
    },
    keep(group, before, { blocks, lastFootnote }) {
      const packed = markupsOf(group).flatMap((markup, i) => {
        const own = packBlocks(blocks[i]!, markup);
        return own ? [own] : [];
      });
      if (packed.length < blocks.length) return;
      learned.set(keyOf(group, before), { blocks: packed, lastFootnote });
    },
    agreed: (count) => agree && found === count && learned.size === groups.size,
    setAgreement(agrees) {
      agreement = agrees;
    },
    learned: () => ({ groups: learned, agree: agreement }),
  };
}

function markupsOf({ markups }: MarkupGroup): readonly Markup[] {
  return markups.map(({ markup }) => markup);
}

function keyOf({ language, title, markups }: MarkupGroup, before: number): string {
  const texts = markups.map(({ markup: { text, span, segments }, role }) => [
    role,
    text,
    span.file,
    span.start,
    segments,
  ]);
  return JSON.stringify([language, before, title?.text, ...texts]);
}
