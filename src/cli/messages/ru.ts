/** The command line in Russian. */
import { russianCount as count } from '../../diagnostics/russian-count.ts';
import { russianExplain } from './explain.ts';
import { russianInspect } from './inspect.ts';
import type { Messages } from './messages.ts';
import { pdfName } from './pdf-name.ts';

function decimal(number: number, digits: number): string {
  return number.toFixed(digits).replace('.', ',');
}

export const russian: Messages = {
  help: {
    program: 'Верстает выпуск новостного дайджеста (YAML, Markdown, рисунки) в PDF.',
    usage: '<команда> [параметры]',
    examples: `
Примеры:
  digest build issues/2025-03                  создать build/2025-03.pdf
  digest build issues/2025-03 --out march.pdf  выбрать файл
  digest build issues/2025-* --out pdf/        собрать сразу несколько выпусков
  digest build issues/2025-03 --draft          корректура, пока не всё готово

Все параметры — «digest build --help». Как устроен выпуск — issues/README.md.`,
    build: 'собрать PDF одного или нескольких выпусков',
    buildUsage: '<выпуск…> [параметры]',
    buildExamples: `
Примеры:
  digest build issues/2025-03
      читает папку issues/2025-03, создаёт build/2025-03.pdf
  digest build issues/2025-02 issues/2025-03 --out pdf/
      создаёт pdf/2025-02.pdf и pdf/2025-03.pdf
  digest build issues/2025-03 --draft
      корректура: нехватка подписей alt и знаков в шрифте её не останавливает
  digest build issues/2025-03 --print
      для типографии: создаёт build/2025-03-print.pdf
  digest build issues/2025-03 --booklet --cmyk --icc office.icc
      листы A3 под сгиб и скобу, в четырёх красках типографии
  digest build issues/2025-03 --strict --json > report.json
      для программ: любое предупреждение — ошибка, отчёт в JSON

Коды завершения: 0 — PDF готов, 1 — ошибка в выпуске, 2 — ошибка в команде.
Готовый PDF заменяется только полностью собранным новым.
В печатном издании есть рамки страниц, метки и 300 точек на дюйм,
но PDF/X не обещан; брошюра — без разметки.`,
    issue: 'папка выпуска или его issue.yaml',
    out: 'файл PDF или папка для нескольких (по умолчанию build/<имя папки>.pdf)',
    template: 'имя шаблона или путь к нему — вместо указанного в выпуске',
    ppi: 'разрешение рисунков в печати, точек на дюйм (по умолчанию 220, для печати 300)',
    print: 'для типографии: вылет 3 мм, метки реза и приводки; к имени добавляется -print',
    booklet: 'печатное издание листами по две страницы на стороне, под сгиб и скобу; -booklet',
    cmyk: 'печатное издание в четырёх красках, текст чисто чёрный; нужен --icc',
    icc: 'ICC-профиль печати, его даёт типография',
    strict: 'считать предупреждения ошибками',
    draft: 'корректура: нехватка alt и знаков в шрифте — предупреждения',
    json: 'вывести отчёт в JSON на стандартный вывод',
    quiet: 'сообщать только об ошибках',
    trace: 'вывести текстом, что где стоит на страницах, и не создавать PDF',
    explain:
      'показать, почему страницы такие: что выбрано, сколько это стоило, что исправил типограф',
    timings: 'показать, сколько занял каждый шаг',
    cache: 'папка подготовленных рисунков (по умолчанию .digest/cache рядом с series.yaml)',
    lang: 'язык сообщений, en или ru (по умолчанию — язык системы)',
    help: 'показать эту справку',
    helpUsage: '[команда]',
    helpCommand: 'показать справку по команде',
    version: 'показать версию',
  },
  titles: {
    'Usage:': 'Вызов:',
    'Arguments:': 'Аргументы:',
    'Options:': 'Параметры:',
    'Commands:': 'Команды:',
  },
  steps: {
    read: 'чтение',
    content: 'разбор Markdown',
    template: 'шаблон',
    pictures: 'рисунки',
    style: 'применение шаблона',
    layout: 'вёрстка',
    encode: 'подготовка рисунков',
    pdf: 'PDF',
  },
  summary: {
    pages: (n) => count(n, 'страница', 'страницы', 'страниц'),
    items: (n) => count(n, 'материал', 'материала', 'материалов'),
    pictures: (n) => count(n, 'рисунок', 'рисунка', 'рисунков'),
    errors: (n) => count(n, 'ошибка', 'ошибки', 'ошибок'),
    warnings: (n) => count(n, 'предупреждение', 'предупреждения', 'предупреждений'),
    bytes: (n) => (n < 1e6 ? `${decimal(n / 1e3, 0)} КБ` : `${decimal(n / 1e6, 1)} МБ`),
    seconds: (n) => `${decimal(n, 2)} с`,
    total: 'всего',
    notMade: 'PDF не создан',
  },
  explain: russianExplain,
  inspect: russianInspect,
  usage: {
    unknownOption: (option, near) => ({
      text: `Параметра ${option} нет`,
      hints: near
        ? [`Возможно, имелся в виду ${near}.`]
        : ['Все параметры — «digest build --help».'],
    }),
    unknownCommand: (command, near) => ({
      text: `Команды «${command}» нет`,
      hints: near
        ? [`Возможно, имелось в виду «digest ${near}».`]
        : ['Все команды — «digest --help».'],
    }),
    commandLeftOut: (path) => ({
      text: `«${path}» — путь, а сначала нужна команда`,
      hints: [`Напишите: digest build ${path}`],
    }),
    issueMissing: () => ({
      text: 'Выпуск не назван',
      hints: ['Назовите его папку, например: digest build issues/2025-03'],
    }),
    fileMissing: () => ({
      text: 'PDF не назван',
      hints: ['Назовите его, например: digest inspect build/2025-03.pdf'],
    }),
    valueMissing: (option) => ({
      text: `Параметру ${option} нужно значение`,
      hints: ['Все параметры и их значения — «digest build --help».'],
    }),
    wrongResolution: (value) => ({
      text: `«${value}» — не разрешение`,
      hints: ['Напишите целое число от 72 до 1200, например: --ppi 220'],
    }),
    wrongLanguage: (value) => ({
      text: `Сообщений на языке «${value}» нет`,
      hints: ['Напишите --lang en или --lang ru.'],
    }),
    wrongDate: (value) => ({
      text: `SOURCE_DATE_EPOCH — «${value}», а это не момент времени`,
      hints: ['Укажите целое число секунд от 1970 года или уберите переменную.'],
    }),
    tooManyArguments: () => ({
      text: 'Аргументов больше, чем принимает команда',
      hints: ['Как её вызывать — «digest --help».'],
    }),
    oneFileForSeveral: (out) => ({
      text: `Несколько выпусков нельзя записать в один файл ${out}`,
      hints: ['Укажите папку, например: --out pdf/'],
    }),
    noPdf: (out) => ({
      text: `${out} — не имя PDF и не папка`,
      hints: [`Назовите PDF, например: --out ${pdfName(out)}, или папку: --out ${out}/`],
    }),
    sameOutput: (path, issues) => ({
      text: `${issues.join(' и ')} пришлось бы записать в один файл ${path}`,
      hints: ['Соберите их по одному, каждый со своим --out.'],
    }),
    notTogether: (first, second) => ({
      text: `${first} и ${second} вместе не работают`,
      hints: ['Оставьте что-то одно.'],
    }),
    profileMissing: () => ({
      text: 'Для --cmyk нужен ICC-профиль печати, а он не назван',
      hints: ['Запросите профиль в типографии и укажите файл: --cmyk --icc ПРОФИЛЬ.icc'],
    }),
    profileUnused: () => ({
      text: '--icc называет профиль для --cmyk, а --cmyk не указан',
      hints: ['Добавьте --cmyk или уберите --icc.'],
    }),
    other: (text) => ({ text, hints: ['Как вызывать команду — «digest --help».'] }),
  },
  faults: {
    cannotWrite: (path, reason) => ({
      text: `Не удалось записать ${path}: ${reason}`,
      hints: ['Укажите другое место с помощью --out.'],
    }),
    unfitProfile: (path, fault) => ({
      text: `${path} ${PROFILE_FAULTS[fault]}`,
      hints: ['Укажите выходной профиль CMYK, который даёт типография: --icc ПРОФИЛЬ.icc'],
    }),
    cannotPrint: (reason) => ({
      text: `Не удалось записать то, что выводит программа: ${reason}`,
      hints: ['Направьте вывод в другое место.'],
    }),
    noWorkingFolder: () => ({
      text: 'Рабочей папки больше нет',
      hints: ['Перейдите командой cd в папку, которая есть.'],
    }),
    reason: (code) => REASONS[code] ?? code,
    internal: (reason) => ({
      text: `Сбой в самой программе, а не в выпуске: ${reason}`,
      hints: [
        'Запустите её ещё раз с DIGEST_DEBUG=1 и пришлите разработчикам всё, что она выведет.',
      ],
    }),
  },
};

const PROFILE_FAULTS = {
  unreadable: 'не читается',
  'no-profile': '— не ICC-профиль',
  damaged: '— ICC-профиль, но повреждённый',
  'no-cmyk': '— ICC-профиль, но не CMYK',
  'no-output': '— ICC-профиль CMYK, но не выходной: по нему нельзя пересчитать цвета в краски',
} as const;

const REASONS: Readonly<Record<string, string>> = {
  REPLACES_INPUT: 'выпуск собирается из этого файла',
  NO_FILE: 'там не файл, а устройство или канал',
  EACCES: 'нет прав',
  EPERM: 'нет прав',
  EROFS: 'диск только для чтения',
  ENOSPC: 'на диске нет места',
  EDQUOT: 'на диске нет места',
  EISDIR: 'там есть папка с таким именем',
  ENOTDIR: 'часть пути — файл, а не папка',
  EEXIST: 'часть пути — файл, а не папка',
  ENAMETOOLONG: 'слишком длинное имя',
  EBUSY: 'файл занят другой программой',
};
