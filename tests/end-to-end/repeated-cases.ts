/**
 * Inputs in which one thing stands many thousand times, as in what was pasted from a table or made by a broken program: the answer
 * takes time in proportion to their length. Each of them once took minutes.
 */
import { body, type SafetyCase } from './safety-cases.ts';

/** Ten seconds alone; other tests share two slow cores. */
const LIMIT = 30_000;

const repeated = (name: string, thing: string, times: number): SafetyCase => ({
  name: `${times} ${name}`,
  isFine: true,
  limit: LIMIT,
  files: () => body(`А${thing.repeat(times)}б.\n`),
});

export const REPEATED_CASES: readonly SafetyCase[] = [
  repeated('spaces in a row', ' ', 400_000),
  repeated('tabs in a row', '\t', 400_000),
  repeated('no-break spaces in a row', '\u00a0', 100_000),
  repeated('signs of paragraphs in a row', '§', 100_000),
  repeated('marks over one letter', '\u0301', 100_000),
  repeated('invisible spaces', 'б\u200b', 100_000),
  {
    name: 'an address of 400 000 characters in running text',
    isFine: true,
    limit: LIMIT,
    files: () => body(`https://example.com/${'abcde/'.repeat(66_000)}\n`),
  },
  {
    name: 'a title of 60 000 brackets',
    isFine: true,
    limit: LIMIT,
    files: () => body(`## ${'('.repeat(60_000)}\n\nТекст.\n`),
  },
  {
    name: '20 001 lines that end as those of old Macs do',
    code: 'too-many-lines',
    at: 'items/1.md:20004',
    files: () => body(`${'слово\r'.repeat(20_001)}\n`),
  },
  ...['<![CDATA[', '<?', '<!A '].map(
    (opening): SafetyCase => ({
      name: `3000 times ${opening} without an end`,
      code: 'too-many-marks',
      at: 'items/1.md:4:1',
      files: () => body(`Слово ${opening.repeat(3000)}\n`),
    }),
  ),
  {
    // The 65th, beyond which nobody means them: each costs as much as all before it.
    name: '3000 notes, none of them closed',
    code: 'nested-note',
    at: 'items/1.md:196:1',
    files: () => body(':::note[А]\nТекст.\n\n'.repeat(3000)),
  },
];
