/** The messages of a language. */
import type { MessageLanguage } from '../../diagnostics/diagnostic.ts';
import { english } from './en.ts';
import type { Messages } from './messages.ts';
import { russian } from './ru.ts';

const MESSAGES: Readonly<Record<MessageLanguage, Messages>> = { en: english, ru: russian };

export function messagesIn(language: MessageLanguage): Messages {
  return MESSAGES[language];
}
