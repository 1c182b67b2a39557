/** The hyphen package ships no types; its pattern files are tables. */
declare module 'hyphen/patterns/*.js' {
  const table: import('./patterns.ts').PatternTable;
  export default table;
}
