/**
 * Tags of OpenType features that a style may ask for: those of the registry that change how letters and figures look.
 * A tag that is none is a slip, and would change nothing without a word.
 */
const REGISTERED: ReadonlySet<string> = new Set(
  (
    'aalt afrc c2pc c2sc calt case ccmp clig cpsp cswh curs dlig dnom expt falt frac hist hlig kern liga lnum locl mark mgrk mkmk ' +
    'numr nalt onum ordn ornm pcap pnum rand rclt rlig salt sinf size smcp subs sups swsh titl tnum unic zero'
  ).split(' '),
);

/** Stylistic sets and character variants have numbers. */
const NUMBERED = /^(?:ss(?:0[1-9]|1\d|20)|cv(?:0[1-9]|[1-9]\d))$/;

export function isFeature(tag: string): boolean {
  return REGISTERED.has(tag) || NUMBERED.test(tag);
}
