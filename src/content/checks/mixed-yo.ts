/** One word written with ё and with е in one item. Pairs that are two different words are let be. */
import * as say from '../../diagnostics/catalogue/checks.ts';
import type { Sink } from '../../diagnostics/diagnostic.ts';
import type { PlainText } from './plain-text.ts';

/** Words that mean something else without the dots, as written without them. */
const DIFFERENT = new Set(
  (
    'все всем чем нем моем узнает узнаем узнаете признает признаем сознает сел мед слез осел берег лет небо ' +
    'мел смел стекла села весла озера гнезда звезды ведра сестры жены слезы щеки ребра колеса знамена пчелы ' +
    'шелка черт крестный совершенный совершенная совершенное совершенные совершенного совершенной падеж заем ' +
    'сведения поведем рек тек весел истекший истекшая истекшего истекшие лен нес вел пес тема темы слеза ' +
    'поем ем зачет вычет белье желчь съест поедем задает железка'
  ).split(' '),
);

export function checkYo(texts: readonly PlainText[], sink: Sink): void {
  if (!texts.some(({ text }) => /ё|е\u0308/iu.test(text))) return;
  const seen = new Map<string, string>();
  const reported = new Set<string>();
  for (const plain of texts) {
    for (const match of plain.text.matchAll(/[\p{L}\p{M}]+/gu)) {
      const word = match[0].normalize('NFC');
      const lower = word.toLowerCase();
      if (!/[её]/.test(lower)) continue;
      const bare = lower.replaceAll('ё', 'е');
      const other = seen.get(bare);
      if (other === undefined) seen.set(bare, word);
      else if (other.toLowerCase() !== lower && !DIFFERENT.has(bare) && !reported.has(bare)) {
        reported.add(bare);
        sink.report(
          say.mixedYo(plain.span(match.index, match.index + match[0].length), word, other),
        );
      }
    }
  }
}
