/**
 * Blocks of the item at hand as its variants set them: the same in most of them, so a block is set once for all that its setting
 * depends on. Forgotten when the item is set in all its ways.
 */
import type { Finding } from '../../../model/finding.ts';
import { remembered } from '../../../model/remembered.ts';

interface KnownSetting<Setting> {
  readonly setting: Setting;
  /** What is to be said of it. */
  readonly findings: readonly Finding[];
}

/** Of what a handler has the part that is told what is to be said. */
interface ToldContext {
  readonly findings: Finding[];
}

/** By block, and by what else the setting depends on. */
export type BlockMemory<Block, Key, Setting> = Map<Block, Map<Key, KnownSetting<Setting>>>;

/** What is said of a block is said each time that it is recalled. */
export function recall<Block, Key, Setting, Context extends ToldContext>(
  memory: BlockMemory<Block, Key, Setting>,
  block: Block,
  key: Key,
  context: Context,
  set: (context: Context) => Setting,
): Setting {
  const settings = remembered(memory, block, () => new Map<Key, KnownSetting<Setting>>());
  const { setting, findings } = remembered(settings, key, () => {
    const own: Finding[] = [];
    return { setting: set({ ...context, findings: own }), findings: own };
  });
  context.findings.push(...findings);
  return setting;
}
