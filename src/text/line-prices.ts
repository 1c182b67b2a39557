/**
 * Prices that lines are chosen by (The TeXbook, pp. 96–98): penalties of places where a line may end, and demerits of lines. Of all
 * ways to end the lines of a paragraph that with the least sum is taken (layout/inline/break-search.ts), in which a penalty counts by
 * its square: each price is weighed against all others here, and against loose lines. «Ratio 1.7» says that such a line costs as much:
 * at ratio 1 spaces are half as wide again, at 2 twice as wide, at 3 two and a half times. Prices of pages are in layout/page-prices.ts.
 */

/** Breaks of this penalty and more are dear: looser passes are asked for breaks without them. Ratio 1.57. */
export const DEAR_PENALTY = 400;

/** Penalties at hyphens, from the cheapest to the dearest; then what is added to some. */
export const HYPHEN_PENALTIES = {
  /** Behind a word's own hyphen (TeX: \exhyphenpenalty=50). Ratio 0.55. */
  own: 25,
  /** Behind a drawn one (TeX: \hyphenpenalty=50). Ratio 0.93. */
  drawn: 90,
  /**
   * In a name: half of one may be another's (Bringhurst, «The Elements of Typographic Style», 2.4.4). With what two letters of it cost
   * more it stays under what is dear. Ratio 1.22.
   */
  inName: 190,
  /** Two letters before the end of a word, and in words of five, where lines have few characters. Ratio 1.24. */
  late: 200,
  /** In English within Russian text, a title mostly. Ratio 1.34. */
  inEnglish: 250,
  /** In a counted word, by which that is parted less from its number. Ratio 1.34. */
  inCounted: 250,
  /** In words of four letters and in names, where lines have few characters. Ratio 1.5. */
  last: 350,
  /** In a surname behind initials: it is read twice. Ratio 1.7. */
  inSurname: 500,
  /**
   * Behind the own hyphen of «Мари-|Элен», «Римский-|Корсаков», and added to one drawn there: half of a name may be another's; where
   * lines would else be loose, there rather than by a second hyphen. Ratio 1.7.
   */
  doubleName: 500,
  /** In a month, which stops a reader as a name does: «до октяб-|ря 2027 г.». Ratio 1.81. */
  inMonth: 600,
  /** Behind the own hyphen of a compound word in a heading: only where the line would be overfull otherwise. Ratio 2.71. */
  ownInHeading: 2_000,
  /** In a month behind its day: only where the line would else be left short. Ratio 3.1. */
  inDate: 3_000,
  /** For two letters before a drawn hyphen: they are allowed, but tell little of the word. */
  stub: 160,
  /** Of a name they tell nothing. */
  nameStub: 200,
  /** The same where the hyphen is dear anyway: «318 за-|мечаний» is worse than «318|замечаний». */
  dearStub: 310,
  /** And for a figure in the word: «3D-прин-тером», «При-оритет-2030». */
  designation: 250,
} as const;

/** Penalties between words that belong together, from the loosest tie to the tightest. */
export const TIE_PENALTIES = {
  /** In ragged text between an adjective and its noun, or one and those of which it is one. Ratio 0.97. */
  adjective: 100,
  /** Between two words with capitals, which mostly are a name: «Пётр Кравчук», «НИУ ВШЭ». Ratio 1.03. */
  name: 120,
  /** Between a month and its year, a day and the last one of so many, a street and its house. Ratio 1.03. */
  date: 120,
  /** Between what is numbered and its number: «статья | 12», «Windows | 11» (TeXbook p. 91, softer for the length of Russian words). Ratio 1.24. */
  numbered: 200,
  /**
   * Between a number and what is counted. Units have a no-break space; other nouns are too many and too long for one: columns would
   * be full of gaps. Ratio 1.7.
   */
  counted: 500,
  /** Between two abbreviations in capitals, which are one name: «НИУ ВШЭ», «СО РАН». Ratio 1.7. */
  abbreviations: 500,
  /** Behind the sign of a formula that goes on (TeX: \relpenalty=500). Ratio 1.7. */
  relation: 500,
  /** In ragged text, where another line end is always near, for the same and behind longer prepositions and conjunctions. Ratio 2.15. */
  ragged: 1_000,
  /** Before a unit alone on a line of a table's head: it says nothing. Ratio 2.28. */
  unitAlone: 1_200,
  /** Behind a word of two letters, where gaps would else be more than twice as wide. Ratio 3.07. */
  shortWord: 2_900,
  /** At a no-break space: it is given up sooner than a word is cut between letters. Ratio 3.1. */
  noBreakSpace: 3_000,
} as const;

/** Penalties in addresses and code, by what stands before the break. */
export const MARK_PENALTIES = {
  /** A little sooner than at a hyphen, for nothing is drawn there. Ratio 0.89. */
  address: 80,
  /**
   * Rather after a slash than inside the host, where the next line reads as another address: sooner a ragged line is a
   * quarter short. Ratio 2.46.
   */
  dot: 1_500,
  /** In ragged text a short e-mail address rather makes a line half as long; in justified text it holds as a tie does. Ratio 3.1. */
  mail: 3_000,
} as const;

/** Penalties in a word wider than its line, by how it is parted. */
export const CUT_PENALTIES = {
  hyphen: HYPHEN_PENALTIES.drawn,
  /** At a mark of an address. Ratio 2.15. */
  mark: 1_000,
  /** Between letters: only where nothing else fits. Ratio 3.68. */
  letter: 5_000,
} as const;

/** Of every line, added to its badness: with more of it paragraphs get shorter (TeX: \linepenalty=10). */
export const LINE_PENALTY = 10;
/** Demerits of lines, from the least to the most. */
export const DEMERITS = {
  /** A last line that misses the full measure by a hair looks like a fault of justification. Ratio 0.77. */
  nearlyFull: 3_000,
  /** Neighbouring lines of very unlike tightness (TeX: \adjdemerits=10000). Ratio 0.93. */
  adjacent: 8_000,
  /** Two hyphens in a row (TeX: \doublehyphendemerits=10000); a third in a row costs twice as much. Ratio 0.95. */
  doubleHyphen: 9_000,
  /** A hyphen on the last line but one (TeX: \finalhyphendemerits=5000). Ratio 1. */
  finalHyphen: 12_000,
  /** A word or two of a paragraph alone under the picture that the rest stands beside. Ratio 1.33. */
  edgeStub: 60_000,
  /** A very loose line next to a tight one: each makes the other seen. TeX has one price for both. Ratio 1.34. */
  contrast: 64_000,
  /** A last line that is nothing but the end of a word. Ratio 1.5. */
  wordEnd: 120_000,
  /** A last line too short to stand for a line; up to twice as much, the shorter it is. Ratio 1.84. */
  runt: 400_000,
  /** A word parted across a picture's lower edge: its end stands far from its beginning, on a line of another length. Ratio 2.15. */
  edgeHyphen: 1_000_000,
  /**
   * A line that cannot be filled, if it had no words: of those that are equally bad the fullest is best. It goes by the square of what
   * they lack, for the sum is the same however the words are shared among lines.
   */
  unfilled: 2e11,
  /** One that ends at a dear place, as in a host («www.example.|org/news»), costs as much as another such line. */
  unfilledAndDear: 3e10,
  /** A line wider than its measure: more than all lines that a paragraph may have, none of them filled. */
  overfull: 1e16,
} as const;
