/**
 * English text: en dash in ranges, dash between words, and no-break spaces after «a», «I» and between a number and its unit.
 */
import { END, NB, pattern, type Rule, START } from './rule.ts';

function joinRange(match: string, first = '', second = ''): string {
  return Number(first) < Number(second) ? `${first}–${second}` : match;
}

export const ENGLISH_RULES: readonly Rule[] = [
  {
    name: 'double-hyphen',
    pattern: pattern(`(?<=\\p{L}) ?--(?!-) ?(?=\\p{L})`),
    to: '—',
    examples: [['word--word', 'word—word']],
    against: ['well-known'],
  },
  {
    name: 'number-range',
    pattern: pattern(
      `(?<![\\p{L}\\d.,/:№+-]|ISO |RFC )((?!0\\d)\\d+)[-–—]((?!0\\d)\\d+)(?![\\d/:-]|[.,]\\d)`,
    ),
    to: joinRange,
    examples: [['2020-2025', '2020–2025']],
    against: ['772-95-90', 'COVID-19'],
  },
  {
    name: 'dash-between-words',
    pattern: pattern(`(?<=\\S) [-–—] (?=\\S)`),
    to: `${NB}— `,
    examples: [['word - word', 'word~— word']],
    against: ['well-known'],
  },
  {
    name: 'after-short-word',
    pattern: pattern(`${START}([aA]|I) (?=[\\p{L}\\p{N}“‘])`),
    to: `$1${NB}`,
    examples: [['a house', 'a~house']],
    against: ['an house', 'vitamin A.'],
  },
  {
    name: 'number-with-unit',
    pattern: pattern(
      `(?<=\\d) (?=(?:million|billion|trillion|thousand|kg|km|cm|mm|m|g|t|ha|MW|GW|kW|kWh|GHz|MHz|percent|%|pp|°C)${END})`,
    ),
    to: NB,
    examples: [
      ['5 km', '5~km'],
      ['50 million people', '50~million people'],
    ],
    against: ['5 houses'],
  },
  {
    name: 'title-with-name',
    pattern: pattern(`(?<=${START}(?:Mr|Mrs|Ms|Dr|Prof|No|St|vol|pp?|Fig)\\.) (?=[\\p{Lu}\\d])`),
    to: NB,
    examples: [
      ['Dr. Smith', 'Dr.~Smith'],
      ['No. 3', 'No.~3'],
    ],
    against: ['Word. Next'],
  },
  {
    name: 'last-short-word',
    pattern: pattern(`(?<=[^\\s—]) (?=[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,3}[”’).,!?…:;]*$)`),
    to: NB,
    examples: [['this is the end.', 'this is the~end.']],
    against: ['this is the ending.'],
  },
];
