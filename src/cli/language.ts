/**
 * The language of messages. In: the arguments and the environment; out: `en` or `ru`.
 * Found before the arguments are parsed, because faults in them are told in that language too.
 */
import type { MessageLanguage } from '../diagnostics/diagnostic.ts';
import type { Io } from './io.ts';

export const MESSAGE_LANGUAGES: readonly MessageLanguage[] = ['en', 'ru'];

export function messageLanguage(argv: readonly string[], env: Io['env']): MessageLanguage {
  const asked = languageOption(argv);
  const known = MESSAGE_LANGUAGES.find((language) => language === asked);
  if (known) return known;
  // The first of them that is set counts (POSIX, "Internationalization Variables").
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return /^ru(?:[_.@-]|$)/i.test(locale) ? 'ru' : 'en';
}

export function languageOption(argv: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const [index, argument] of argv.entries()) {
    if (argument === '--') break;
    if (argument === '--lang') found = argv[index + 1];
    if (argument.startsWith('--lang=')) found = argument.slice('--lang='.length);
  }
  return found;
}
