/** What stands behind numbers in Russian text, units above all, for use inside patterns; and codes of money. */
import { SP } from './rule.ts';

/** Between a number and what it counts. */
export const MULTIPLIER = '(?:тыс\\.|млн|млрд|трлн)';
/** ISO 4217; in English text too. */
export const CURRENCY =
  '(?:USD|EUR|GBP|CNY|RUB|JPY|CHF|NOK|SEK|DKK|PLN|CZK|HUF|TRY|INR|CAD|AUD|KZT|BYN)';
/** Months behind the day of a date. */
export const MONTH =
  '(?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)';
/** Units of physics with their multiples, and the few Latin ones that stand in Russian text. */
export const PHYSICAL =
  '[кМГТ]?эВ|[мкМГТ]?Вт|[мкМ]В|[мк]?кВ|[кМГ]?ВА|(?:[смкМ]|да)Н|(?:м|мк|к)А|[кМГм]?Ом|[кМГkM]?[ΩΩ]|дБ[миАA]?|[мкМГ]?Па(?:·с)?|[нпф]с|м?Тл|[кКМГТ]бит|[кКМГТ]байт|[кМГТ]?Гц|[кКМГТП][Бб]|[кМГ]?Дж|Гкал|лм|лк|кд|(?:мк|[мнп])?моль|(?:мк|[мнп])М|[кМ]Да|м?Зв|[кМГТ]?Бк|[кМГТ]?Втч|мАч|мкФ|[пн]Ф|Гн|Вб|м?Гр|[мн]?Кл|м?бар|дптр|Мпк?с?|пт|ppm|ppb|TEU|kg|km|[mnµμ]m|psi|px|[kMGT]Hz|[kMG]W|[MGT]B|dpi|fps';
/** Doses, cultures and containers: counted by capitals. */
const COUNTED_BY_CAPITALS = 'МЕ|ЕД|КОЕ|БОЕ|ДФЭ';
/** Abbreviated units and money; the dot of those that have one follows by itself. */
export const UNIT = `(?:тыс|млн|млрд|трлн|руб|коп|долл|евро|юаней|рублей|рубля|рубль|копе\\p{Ll}{2,3}|тенге|${PHYSICAL}|${COUNTED_BY_CAPITALS}|кг|мг|мкг|нг|пг|г|т|ц|км|см|мм|мкм|нм|дм|м|га|кв|куб|пог|л|мл|шт|чел|ед|экз|мин|сек|сут|мес|нед|ч|с|л\\.${SP}?с\\.|р\\.|п\\.${SP}?[пм]|уч|уп|компл|(?:град|сот|эт|уз)(?=\\.)|мил[ия]|миль|[уа]\\.${SP}?е\\.|[па]\\.${SP}?л\\.|кал|ккал|атм|барр|д?текс|лет|год|года|году|годом|годов|годы|годам|годах|гг|вв|в|век|века|веке|веков|процент\\p{Ll}*|градус\\p{Ll}{0,3}|мест\\p{Ll}{0,2}|человека?|раза?|дн[яей]{1,2}|день|недел\\p{Ll}{1,2}|месяц\\p{Ll}{0,3}|час\\p{Ll}{0,2}|минут\\p{Ll}?|секунд\\p{Ll}?|(?:кило)?метр\\p{Ll}{0,2}|(?:кило|мега|гига)ватт\\p{Ll}{0,2}|(?:кило|милли|микро)?грамм\\p{Ll}{0,2}|гектар\\p{Ll}{0,2}|тонн\\p{Ll}?|литр\\p{Ll}{0,2}|(?:бит|байт)(?:а|ов)?|штук\\p{Ll}?|единиц\\p{Ll}?)`;
