/**
 * Checks the address of a link. In: the text as written; out: the address, or what is wrong with it and a likely cure.
 * Links lead out of the printed file, so only http, https, mailto and tel with a target are right.
 */

export type LinkCheck =
  | { readonly ok: true; readonly url: string }
  | { readonly ok: false; readonly fault: LinkFault; readonly cure?: string };

export type LinkFault = 'empty' | 'no-scheme' | 'unknown-scheme' | 'local' | 'malformed';

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const EMAIL = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/.]{2,}$/u;
const HOST = /^(?:[\p{L}\p{N}-]+\.)+[\p{L}]{2,}(?::\d+)?(?:[/?#]\S*)?$/u;
/** Endings that name a file rather than a host. */
const FILE = /^[^/?#]*\.(?:md|markdown|html?|pdf|docx?|xlsx?|pptx?|jpe?g|png|svg|txt|yaml)$/i;
const PHONE = /^\+?[\d\s()\-–]{7,}$/;

/** Checks an address as an editor wrote it. */
export function checkLink(written: string): LinkCheck {
  const text = written.trim();
  if (text === '') return refused('empty');
  const scheme = SCHEME.exec(text)?.[1]?.toLowerCase();
  switch (scheme) {
    case 'http':
    case 'https':
      return checkWeb(text, scheme);
    case 'mailto':
      return EMAIL.test(text.slice(7).split('?')[0]!.trim())
        ? { ok: true, url: text }
        : refused('malformed');
    case 'tel':
      return /\d{2}/.test(text) && /^tel:[\d+()\-.\s;=,a-z*#]+$/i.test(text)
        ? { ok: true, url: text.replace(/\s+/g, '') }
        : refused('malformed');
    default:
      return withoutScheme(text, scheme);
  }
}

function checkWeb(text: string, scheme: string): LinkCheck {
  const rest = text.slice(scheme.length + 1);
  const host = rest.replace(/^\/*/, '');
  if (!rest.startsWith('//') || rest.startsWith('///')) {
    return refused('malformed', HOST.test(host) ? `${scheme}://${host}` : undefined);
  }
  if (/\s/.test(text)) return refused('malformed', text.replace(/\s/g, '%20'));
  return URL.canParse(text) && host !== '' ? { ok: true, url: text } : refused('malformed');
}

function withoutScheme(text: string, scheme: string | undefined): LinkCheck {
  if (EMAIL.test(text)) return refused('no-scheme', `mailto:${text}`);
  if (PHONE.test(text)) return refused('no-scheme', `tel:${text.replace(/[^\d+]/g, '')}`);
  const misspelt = /^h?t*p+s?[:;]?\/{1,2}(?=[^/])/i.exec(text);
  if (misspelt && HOST.test(text.slice(misspelt[0].length))) {
    const secure = /s[:;]?\/+$/i.test(misspelt[0]) ? 'https' : 'http';
    return refused('malformed', `${secure}://${text.slice(misspelt[0].length)}`);
  }
  if (text.startsWith('//')) return refused('no-scheme', `https:${text}`);
  if (HOST.test(text) && !FILE.test(text)) return refused('no-scheme', `https://${text}`);
  return refused(scheme === undefined ? 'local' : 'unknown-scheme');
}

/** A cure that would be refused in its turn is none. */
function refused(fault: LinkFault, cure?: string): LinkCheck {
  return cure !== undefined && checkLink(cure).ok
    ? { ok: false, fault, cure }
    : { ok: false, fault };
}

/** The address as print shows it: without scheme and final slash. */
export function printedAddress(url: string): string {
  return url.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '');
}
