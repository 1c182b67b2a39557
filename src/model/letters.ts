/**
 * Letters and figures for patterns, as contents of square brackets: what `\p{L}`, `\p{M}` and `\p{N}` stand for, but in the scripts of
 * texts here alone. Unicode's own classes take V8 a third of a millisecond to compile wherever one stands in a pattern, all those of a
 * start a thirtieth of a build; these take a tenth of that. Patterns of which few starts ask anything need them not.
 */

/** Latin, Greek and Cyrillic. */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ʯΆΈ-ϵϷ-ҁҊ-ԯḀ-ỿ';
/** Capitals of the languages of Europe and of Russia's peoples, Kazakh among them: what `\p{Lu}` stands for in texts here. */
export const CAPITALS =
  'A-ZÀ-ÖØ-ÞĀĂĄĆĈĊČĎĐĒĖĘĚĜĞĠĢĤĦĨĪĬĮİĴĶĹĻĽĿŁŃŅŇŊŌŎŐŒŔŖŘŚŜŞŠŢŤŦŨŪŬŮŰŲŴŶŸŹŻŽȘȚΆΈ-ΊΌΎΏΑ-ΡΣ-ΫЀ-ЯҐҒҔҖҘҚҜҠҢҤҪҬҮҰҲҶҸҺӀӐӒӔӖӘӚӜӞӠӢӤӦӨӪӬӮӰӲӴӶӸ';
/** The same, small. */
export const SMALL =
  'a-zß-öø-ÿāăąćĉċčďđēėęěĝğġģĥħĩīĭįıĵķĺļľŀłńņňŋōŏőœŕŗřśŝşšţťŧũūŭůűųŵŷźżžșțΐά-ώа-џґғҕҗҙқҝҡңҥҫҭүұҳҷҹһӏӑӓӕӗәӛӝӟӡӣӥӧөӫӭӯӱӳӵӷӹ';
/** Marks over and under letters, where they are signs of their own. */
export const MARKS = '\u0300-\u036f';
/** Figures as they are typed, raised and lowered, fractions and Roman numerals of one sign. */
export const NUMERALS = '0-9²³¹¼-¾⁰⁴-⁹₀-₉⅐-ↂↅ-↉';
