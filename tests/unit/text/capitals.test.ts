/** Headings in capitals: what keeps its letters. */
import { describe, expect, test } from 'vitest';
import { inCapitals } from '../../../src/text/capitals.ts';

function heading(text: string, language = 'ru'): string {
  const words = text.split(' ');
  return words.map((word, i) => inCapitals(word, words[i - 1] ?? '', language)).join(' ');
}

describe('in capitals', () => {
  test.each([
    ['Подстанция 110/10 кВ на 25 МВт', 'ПОДСТАНЦИЯ 110/10 кВ НА 25 МВт'],
    ['Выработка — 3 ГВт·ч и 2 м³/ч', 'ВЫРАБОТКА — 3 ГВт·ч И 2 м³/ч'],
    ['Тариф за кВт·ч вырос', 'ТАРИФ ЗА кВт·ч ВЫРОС'],
    ['Сталь 7 мм, 21 тыс. т, 14 га', 'СТАЛЬ 7 мм, 21 ТЫС. т, 14 га'],
    ['1 июля 2026 г. и I квартал 2026 г.', '1 ИЮЛЯ 2026 г. И I КВАРТАЛ 2026 г.'],
    ['Усадьбы XIX в. и XX вв.', 'УСАДЬБЫ XIX в. И XX вв.'],
    ['Система iFORA, eLibrary, pH 7', 'СИСТЕМА iFORA, eLibrary, pH 7'],
    ['Вложат 5 млн руб. за 2 года', 'ВЛОЖАТ 5 МЛН РУБ. ЗА 2 ГОДА'],
    ['Завод на 20 тыс. т/год и 5 м³/сут', 'ЗАВОД НА 20 ТЫС. т/год И 5 м³/сут'],
    // Regression: «MOS₂/WSE₂», «II КВ. 2031 г.», «6 КВ. М».
    ['Слои MoS₂/WSe₂ и LiFePO4-батареи', 'СЛОИ MoS₂/WSe₂ И LiFePO4-БАТАРЕИ'],
    ['Пуск во II кв. 2031 г., кв. 15', 'ПУСК ВО II кв. 2031 г., КВ. 15'],
    ['Цех на 6 тыс. кв. м и 5 куб. м', 'ЦЕХ НА 6 ТЫС. кв. м И 5 куб. м'],
    ['Кластер HoReCa и центр BioM 2', 'КЛАСТЕР HORECA И ЦЕНТР BIOM 2'],
    // Words that look like units.
    ['Завод в г. Туле', 'ЗАВОД В Г. ТУЛЕ'],
    ['В 2025 в Туле и 3 газа', 'В 2025 В ТУЛЕ И 3 ГАЗА'],
    ['Три т и год', 'ТРИ Т И ГОД'],
    ['РусГидро и ВКонтакте', 'РУСГИДРО И ВКОНТАКТЕ'],
    // Regression: «О БЮДЖЕТЕ НА 2025 год».
    ['О бюджете на 2025 год и на 2026 год', 'О БЮДЖЕТЕ НА 2025 ГОД И НА 2026 ГОД'],
    ['За 5 лет, 30 часов и 2 года', 'ЗА 5 ЛЕТ, 30 ЧАСОВ И 2 ГОДА'],
  ])('%s', (text, right) => expect(heading(text)).toBe(right));

  test('letters follow the language', () => {
    expect(inCapitals('istanbul', '', 'tr')).toBe('İSTANBUL');
  });
});
