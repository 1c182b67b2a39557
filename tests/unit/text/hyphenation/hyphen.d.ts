/** The library's own hyphenation, which ours is held against: it ships no types. */
declare module 'hyphen/hyphen.js' {
  export default function createHyphenator(
    table: readonly unknown[],
    options: {
      readonly hyphenChar: string;
      readonly html: boolean;
      readonly minWordLength: number;
    },
  ): (text: string) => string;
}
