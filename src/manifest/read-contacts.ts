/** The contacts of the about and back pages. In: «contacts» of the manifest; out: texts, checked addresses, a channel with a label. */
import { OWNERS } from '../diagnostics/catalogue/manifest.ts';
import { badEmail, badTelegram } from '../diagnostics/catalogue/paths.ts';
import type { Contacts, Link } from '../model/issue.ts';
import { checkLink } from '../model/link-address.ts';
import type { YamlMap } from '../yaml/yaml-tree.ts';
import type { ManifestContext } from './context.ts';
import { readLink } from './read-links.ts';
import { checkKeys, mapOf, optionalValue, readText, readUrl } from './read-value.ts';

const TEXTS = ['address', 'room', 'phone', 'fax'] as const;
const KEYS = [...TEXTS, 'email', 'web', 'telegram'] as const;

/** `https://t.me/name`, `t.me/name`, `@name`. */
const CHANNEL = /^(?:(?:https?:\/\/)?(?:t\.me|telegram\.me)\/|@)(?<name>[\w+][\w+/-]*)$/i;

export function readContacts(context: ManifestContext, root: YamlMap): Contacts | undefined {
  const value = optionalValue(root, 'contacts');
  const map = value && mapOf(context, value, 'contacts');
  if (!map) return undefined;
  checkKeys(context, map, KEYS, OWNERS.contacts);
  const texts = TEXTS.flatMap((key) => {
    const text = readText(context, map, key);
    return text ? [[key, text.text] as const] : [];
  });
  const email = readEmail(context, map);
  const web = readUrl(context, map, 'web');
  const telegram = readTelegram(context, map);
  return {
    span: map.span,
    ...Object.fromEntries(texts),
    ...(email ? { email } : {}),
    ...(web ? { web } : {}),
    ...(telegram ? { telegram } : {}),
  };
}

/** An address without its scheme. */
function readEmail(context: ManifestContext, map: YamlMap): string | undefined {
  const written = readText(context, map, 'email');
  if (!written) return undefined;
  const address = written.text.replace(/^mailto:/i, '');
  if (checkLink(`mailto:${address}`).ok) return address;
  context.sink.report(badEmail(written.span, written.text));
  return undefined;
}

/** A record with a label of its own, or an address alone, which is its label. */
function readTelegram(context: ManifestContext, map: YamlMap): Link | undefined {
  const value = optionalValue(map, 'telegram');
  if (value?.type !== 'scalar') {
    const channel = value && mapOf(context, value, 'telegram', 'text or map');
    return channel && readLink(context, channel);
  }
  const written = readText(context, map, 'telegram');
  if (!written) return undefined;
  const name = CHANNEL.exec(written.text)?.groups?.name;
  if (name !== undefined) {
    return { span: written.span, label: `t.me/${name}`, url: `https://t.me/${name}` };
  }
  context.sink.report(badTelegram(written.span, written.text));
  return undefined;
}
