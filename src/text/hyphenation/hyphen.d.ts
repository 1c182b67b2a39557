/** The hyphen package ships no types; its pattern files are tables. */
declare module 'hyphen/patterns/*.js' {
  const table: readonly unknown[];
  export default table;
}

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
