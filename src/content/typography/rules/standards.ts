/** Names of standards and registers with their numbers: «ГОСТ Р 7.0.4», «ISO 9001», «ИНН 7714030726». */
import { NB, pattern, type Rule, SP, START } from './rule.ts';

export const STANDARDS: readonly Rule[] = [
  {
    name: 'standard-number',
    pattern: pattern(
      `(?<=${START}(?:ГОСТ(?:${SP}Р)?|ОСТ(?:${SP}[Рр])?|ISO(?:/IEC)?|IEC|EN|RFC|ИСО(?:/МЭК)?|МЭК|СП|СНиП|СанПиН|ТУ|РД|СТО|СТБ|DIN|IEEE|ASTM|ТР${SP}(?:ТС|ЕАЭС)))${SP}(?=\\d|[IVX]{1,4}-\\d)`,
    ),
    to: NB,
    examples: [
      ['ГОСТ Р 7.0.4', 'ГОСТ Р~7.0.4'],
      ['ISO/IEC 27001 и МЭК 61850', 'ISO/IEC~27001 и МЭК~61850'],
      ['СНиП II-23-81', 'СНиП~II-23-81'],
      ['ТР ТС 010/2011 и ТР ЕАЭС 048/2019', 'ТР ТС~010/2011 и ТР ЕАЭС~048/2019'],
    ],
    against: ['ГОСТ и 5', 'страны ЕАЭС 5 лет'],
  },
  {
    name: 'national-standard',
    pattern: pattern(`${SP}(?<=${START}Г?ОСТ${SP})(?=Р${SP}(?:\\d|ИСО|МЭК|ЕН))`),
    to: NB,
    examples: [['по ГОСТ Р 7.0.4 и ГОСТ Р ИСО 9001', 'по ГОСТ~Р 7.0.4 и ГОСТ~Р ИСО 9001']],
    against: ['ГОСТ Россия', 'МОСТ Р 5'],
  },
  {
    name: 'number-of-a-register',
    pattern: pattern(
      `(?<=${START}(?:ИНН|КПП|ОГРН(?:ИП)?|ОКПО|БИК|ОКВЭД2?|ОКПД2?|ОКТМО|ОКАТО|ТН${SP}ВЭД(?:${SP}ЕАЭС)?|СНИЛС|УДК|ББК|ISBN|ISSN|DOI|УИН)):?${SP}(?=\\d)`,
    ),
    to: (match) => match.replace(/.$/, NB),
    examples: [
      ['ИНН 7714030726, ISBN: 978-5', 'ИНН~7714030726, ISBN:~978-5'],
      ['код ТН ВЭД 9022', 'код ТН ВЭД~9022'],
    ],
    against: ['ИНН указан', 'ЛИНН 5'],
  },
];
