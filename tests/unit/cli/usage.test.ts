/** Help, faults of use, languages: what the command line says before it looks at an issue. */
import { describe, expect, test } from 'vitest';
import { english } from '../../../src/cli/messages/en.ts';
import { russian } from '../../../src/cli/messages/ru.ts';
import { DEFAULT_PPI } from '../../../src/compile.ts';
import { digest, folderWith } from './run-digest.ts';

const nowhere = '/';

describe('help', () => {
  test('digest alone shows help', async () => {
    const { code, out, err } = await digest(nowhere, []);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Usage: digest <command> [options]');
    expect(out).toContain('digest build issues/2025-03');
  });

  test.each([[['--help']], [['-h']], [['help']], [['help', 'help']]])(
    '%j shows the same',
    async (argv) => {
      const alone = await digest(nowhere, []);
      const { code, out } = await digest(nowhere, argv);
      expect([code, out]).toEqual([0, alone.out]);
    },
  );

  test.each([[['build', '--help']], [['help', 'build']]])(
    '%j shows every option of build',
    async (argv) => {
      const { code, out } = await digest(nowhere, argv);
      expect(code).toBe(0);
      const shown = [...out.matchAll(/^ {2}(?:-\w, )?--([a-z]+)/gm)].map(([, name]) => name);
      const options =
        'out template ppi print booklet cmyk icc strict draft json quiet trace explain';
      expect(shown).toEqual(`${options} timings cache lang help`.split(' '));
      expect(out).toContain('Exit codes');
      expect(out).toMatch(new RegExp(`default:\\s+${DEFAULT_PPI}`));
    },
  );

  test('is as wide as a terminal of 80 columns', async () => {
    for (const language of ['en', 'ru']) {
      for (const argv of [[], ['build', '--help'], ['inspect', '--help']]) {
        const { out } = await digest(nowhere, [...argv, '--lang', language]);
        expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
      }
    }
  });

  // Regression: Russian help asked for «<выпуск…>» and explained «issue».
  test.each([
    ['build', 'en', '<issue…>'],
    ['build', 'ru', '<выпуск…>'],
    ['inspect', 'en', '<file>'],
    ['inspect', 'ru', '<файл>'],
  ])('%s explains in %s what its usage names', async (command, language, name) => {
    const { out } = await digest(nowhere, [command, '--help', '--lang', language]);
    expect(out).toContain(`digest ${command} ${name}`);
    expect(out).toMatch(new RegExp(`^ {2}${name} +\\S`, 'm'));
  });

  test('--version is the version of the package', async () => {
    const { code, out } = await digest(nowhere, ['--version']);
    expect(code).toBe(0);
    expect(out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('faults of use end with 2 and a hint', () => {
  test.each<[readonly string[], string, string]>([
    [['biuld', 'x'], 'There is no command “biuld”', 'Did you mean “digest build”?'],
    [['frobnicate'], 'There is no command “frobnicate”', '“digest --help” shows all commands.'],
    // Regression: commander's own word for it, «(outputHelp)», was all that was said.
    [['help', 'buidl'], 'There is no command “buidl”', 'Did you mean “digest build”?'],
    [['help', 'build', 'x'], 'There are more arguments', '“digest --help”'],
    [['issues/2025-03'], '“issues/2025-03” is a path', 'Write: digest build issues/2025-03'],
    [['build'], 'No issue was named', 'digest build issues/2025-03'],
    [['build', 'x', '--templat', 'y'], 'There is no option --templat', 'Did you mean --template?'],
    [['build', 'x', '--zzzzzz'], 'There is no option --zzzzzz', '“digest build --help”'],
    [['--jsn'], 'There is no option --jsn', '“digest build --help”'],
    [['build', 'x', '--out'], 'The option --out wants a value', '“digest build --help”'],
    [['build', 'x', '--ppi', 'many'], '“many” is no resolution', `--ppi ${DEFAULT_PPI}`],
    [['build', 'x', '--ppi', '5'], '“5” is no resolution', `--ppi ${DEFAULT_PPI}`],
    [['build', 'x', '--lang', 'de'], 'There are no messages in “de”', '--lang en or --lang ru'],
    [
      ['build', 'x', 'y', '--out', 'one.pdf'],
      'cannot be written to one file, one.pdf',
      '--out pdf/',
    ],
    [['build', 'a/x', 'b/x'], 'a/x and b/x would both be written to', 'one at a time'],
    [['build', 'x', '--trace', '--json'], '--trace and --json do not go together', 'Leave one'],
    // Regression: it made a folder one.doc.
    [
      ['build', 'x', '--out', 'pdf/one.doc'],
      'pdf/one.doc is neither a PDF’s name',
      '--out pdf/one.pdf,',
    ],
    [['build', 'x', '--trace', '--out', 'y'], '--trace and --out do not go together', 'Leave one'],
  ])('%j', async (argv, what, hint) => {
    const { code, out, err } = await digest(folderWith({}), argv);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`digest: `);
    expect(err).toContain(what);
    expect(err).toContain(hint);
  });
});

describe('language of messages', () => {
  test.each<[readonly string[], Readonly<Record<string, string>>, string]>([
    [[], {}, 'Usage:'],
    [['--lang', 'ru'], {}, 'Вызов:'],
    [['--lang=ru'], {}, 'Вызов:'],
    [[], { LANG: 'ru_RU.UTF-8' }, 'Вызов:'],
    [[], { LC_MESSAGES: 'ru', LANG: 'en_US' }, 'Вызов:'],
    [[], { LC_ALL: 'C', LANG: 'ru_RU.UTF-8' }, 'Usage:'],
    [[], { LANG: 'run' }, 'Usage:'],
    [['--lang', 'en'], { LANG: 'ru_RU.UTF-8' }, 'Usage:'],
  ])('%j with %j', async (argv, env, expected) => {
    const { code, out } = await digest(nowhere, argv, { env });
    expect(code).toBe(0);
    expect(out).toContain(expected);
  });

  test('faults of use are told in Russian', async () => {
    const { code, err } = await digest(nowhere, ['biuld'], { env: { LANG: 'ru_RU.UTF-8' } });
    expect(code).toBe(2);
    expect(err).toBe('digest: Команды «biuld» нет\n  = Возможно, имелось в виду «digest build».\n');
  });

  test('both languages say everything, and in their own letters', () => {
    const inEnglish = textsOf(english);
    const inRussian = textsOf(russian);
    expect([...inRussian.keys()]).toEqual([...inEnglish.keys()]);
    const cyrillic = /[а-яё]/i;
    expect([...inEnglish].filter(([, text]) => cyrillic.test(text))).toEqual([]);
    const same = [...inRussian].filter(([key, text]) => text === inEnglish.get(key));
    expect(same.map(([key]) => key)).toEqual([
      'steps.pdf',
      // As an editor wrote it.
      'explain.wishes.after',
      'usage.other.text',
      'faults.unfitProfile.text',
      'faults.reason',
    ]);
  });

  test('Russian counts as Russian does', () => {
    const { pages } = russian.summary;
    expect([1, 2, 5, 11, 21, 22].map(pages)).toEqual([
      '1 страница',
      '2 страницы',
      '5 страниц',
      '11 страниц',
      '21 страница',
      '22 страницы',
    ]);
  });
});

/** Every text of a record of messages by its path; functions are called. */
function textsOf(value: unknown, path = ''): Map<string, string> {
  if (typeof value === 'string') return new Map([[path, value]]);
  if (typeof value === 'function') {
    const isCount = path.startsWith('summary.');
    const call = value as (...words: readonly unknown[]) => unknown;
    return textsOf(isCount ? call(2) : call('X', path.endsWith('sameOutput') ? ['Y'] : 'Y'), path);
  }
  const texts = new Map<string, string>();
  for (const [key, part] of Object.entries(value as Record<string, unknown>)) {
    const inner = textsOf(part, path === '' ? key : `${path}.${key}`);
    for (const [innerPath, text] of inner) texts.set(innerPath, text);
  }
  return texts;
}
