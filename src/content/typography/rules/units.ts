/** Units that stand behind numbers in Russian text, for use inside patterns. */
import { SP } from './rule.ts';

/** Units of physics with their multiples, and the few Latin ones that stand in Russian text. */
export const PHYSICAL =
  '[кМГТ]?эВ|[мкМГТ]?Вт|[мкМ]В|[мк]?кВ|[кМГ]?ВА|(?:[смкМ]|да)Н|(?:м|мк|к)А|[кМГм]?Ом|дБ[миАA]?|[кМГ]?Па|м?Тл|[кКМГТ]бит|[кКМГТ]байт|[кМГТ]?Гц|[кКМГТП]Б|[кМГ]?Дж|Гкал|лм|лк|кд|м?моль|м?Зв|[кМГТ]?Бк|мкФ|[пн]Ф|Гн|Вб|ppm|ppb|TEU|kg|km|[mn]m|[kMGT]Hz|[kMG]W|[MGT]B|dpi|fps';
/** Abbreviated units and money; the dot of those that have one follows by itself. */
export const UNIT = `(?:тыс|млн|млрд|трлн|руб|коп|долл|евро|юаней|рублей|рубля|рубль|тенге|${PHYSICAL}|кг|мг|мкг|г|т|ц|км|см|мм|мкм|нм|дм|м|га|кв|куб|пог|л|мл|шт|чел|ед|экз|мин|сек|сут|мес|нед|ч|с|л\\.${SP}?с\\.|р\\.|п\\.${SP}?п|уч|кал|ккал|атм|барр|д?текс|лет|год|года|году|годом|годов|годы|годам|годах|гг|вв|в|век|века|веке|веков|процент\\p{Ll}*|мест\\p{Ll}{0,2}|человека?|раза?|дн[яей]{1,2}|день|недел\\p{Ll}{1,2}|месяц\\p{Ll}{0,3}|час\\p{Ll}{0,2}|минут\\p{Ll}?|секунд\\p{Ll}?|метр\\p{Ll}{0,2}|километр\\p{Ll}{0,2}|гектар\\p{Ll}{0,2}|тонн\\p{Ll}?|литр\\p{Ll}{0,2}|штук\\p{Ll}?|единиц\\p{Ll}?)`;
