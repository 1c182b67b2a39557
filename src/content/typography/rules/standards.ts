/** Names of standards and registers with their numbers: «ГОСТ Р 7.0.4», «ISO 9001», «ИНН 7714030726». */
import { NB, pattern, type Rule, SP, START } from './rule.ts';

export const STANDARDS: readonly Rule[] = [
  {
    name: 'standard-number',
    pattern: pattern(
      `(?<=${START}(?:ГОСТ(?:${SP}Р)?|ОСТ(?:${SP}[Рр])?|ISO(?:/IEC)?|IEC|EN|RFC|ИСО(?:/МЭК)?|МЭК|СП|СНиП|СанПиН|ТУ|РД|СТО))${SP}(?=\\d|[IVX]{1,4}-\\d)`,
    ),
    to: NB,
    examples: [
      ['ГОСТ Р 7.0.4', 'ГОСТ Р~7.0.4'],
      ['ISO/IEC 27001 и МЭК 61850', 'ISO/IEC~27001 и МЭК~61850'],
      ['СНиП II-23-81', 'СНиП~II-23-81'],
    ],
    against: ['ГОСТ и 5'],
  },
  {
    name: 'national-standard',
    pattern: pattern(`${SP}(?<=${START}Г?ОСТ${SP})(?=Р${SP}\\d)`),
    to: NB,
    examples: [['по ГОСТ Р 7.0.4', 'по ГОСТ~Р 7.0.4']],
    against: ['ГОСТ Россия', 'МОСТ Р 5'],
  },
  {
    name: 'number-of-a-register',
    pattern: pattern(
      `(?<=${START}(?:ИНН|КПП|ОГРН(?:ИП)?|ОКПО|БИК|ОКВЭД2?|СНИЛС|УДК|ББК|ISBN|ISSN|DOI|УИН)):?${SP}(?=\\d)`,
    ),
    to: (match) => match.replace(/.$/, NB),
    examples: [['ИНН 7714030726, ISBN: 978-5', 'ИНН~7714030726, ISBN:~978-5']],
    against: ['ИНН указан', 'ЛИНН 5'],
  },
];
