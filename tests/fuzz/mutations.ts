/** Ways to spoil the bytes of a right file, chosen by fast-check, so that a seed brings every one of them back. */
import fc from 'fast-check';

export type Mutation = (bytes: Buffer) => Buffer;

/** A place in the file as a share of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (bytes: Buffer, share: number) =>
  Math.min(bytes.length, Math.floor(bytes.length * share));

/** What editors paste and attackers write. */
const PIECES = [
  '\u0000',
  '\u202e',
  '\u200f שלום',
  '\ufeff',
  '\u00a0',
  'е\u0301',
  '👩‍👩‍👧',
  '\r',
  '\r\n\r\n',
  '\t',
  '---\n',
  '...\n',
  ': ',
  '- ',
  '? ',
  '&a ',
  '*a ',
  '<<: ',
  '!!js/function ',
  '| \n',
  '{',
  '[',
  '"',
  "'",
  '99999999999999999999',
  '.nan',
  '-1',
  '1e999',
  '2025-13',
  '__proto__: ',
  'constructor: ',
  '[^1]',
  '[^1]: ',
  '![',
  '](',
  '<script>',
  '<!--',
  ':::note\n',
  ':::\n',
  '```\n',
  '| - |\n',
  '> ',
  '\\',
  'javascript:alert(1)',
  '../../../etc/passwd',
  'file:///etc/passwd',
  'data:,',
  'https://127.0.0.1:1/',
  'image: { src: ../x.jpg }\n',
] as const;

const insert = fc.tuple(place, fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 60 })).map(
  ([where, piece, times]): Mutation =>
    (bytes) => {
      const split = at(bytes, where);
      return Buffer.concat([
        bytes.subarray(0, split),
        Buffer.from(piece.repeat(times)),
        bytes.subarray(split),
      ]);
    },
);

const flip = fc
  .array(fc.tuple(place, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 })
  .map(
    (changes): Mutation =>
      (bytes) => {
        const copy = Buffer.from(bytes);
        for (const [where, value] of changes) copy[at(bytes, where)] = value;
        return copy.subarray(0, bytes.length);
      },
  );

const cut = place.map(
  (where): Mutation =>
    (bytes) =>
      bytes.subarray(0, at(bytes, where)),
);

/** A piece taken out, said again, or put elsewhere. */
const move = fc.tuple(place, place, place, fc.constantFrom('drop', 'double', 'splice')).map(
  ([a, b, c, kind]): Mutation =>
    (bytes) => {
      const [from, to, target] = [
        at(bytes, Math.min(a, b)),
        at(bytes, Math.max(a, b)),
        at(bytes, c),
      ];
      const piece = bytes.subarray(from, Math.min(to, from + 20_000));
      if (kind === 'drop') return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
      const place = kind === 'double' ? to : target;
      return Buffer.concat([bytes.subarray(0, place), piece, bytes.subarray(place)]);
    },
);

export const mutation: fc.Arbitrary<Mutation> = fc
  .array(fc.oneof(insert, flip, cut, move), { minLength: 1, maxLength: 4 })
  .map((list) => (bytes) => list.reduce((spoilt, next) => next(spoilt), bytes));
