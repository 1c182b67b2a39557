/** Texts whose last stop belongs to an abbreviation or to an initial. */
import { lazy } from '../model/lazy.ts';

/** One letter alone is an initial, «г.» or the end of «т. д.»; so is what has stops inside. */
const ABBREVIATED = lazy(
  () =>
    /(?:(?<!\p{L})(?:\p{L}|гг|вв|др|пр|руб|коп|долл|тыс|млн|млрд|трлн|кв|куб|ул|пер|пл|наб|просп|обл|обр|стр|рис|табл|гл|ст|им|ин|шт|чел|экз|мин|сек|мес|нед|сут|акад|проф|доц|ред|изд|вып|корп|оф|рег|тел|соавт|экв|респ|авт|пос|дер|etc|al|Inc|Ltd|Co|Corp|Jr|Sr|St|Dr|Mr|Mrs|vs|No|approx|dept|vol|ed)|\p{L}\.\p{L}+)\.$/iu,
);
/** But for a name that is glued to what stands before it: «Л.М.Прокофьева.», «г.Уфа.» */
const NAMED = lazy(() => /\p{L}\.\p{Lu}\p{Ll}+\.$/u);

export function endsAbbreviated(text: string): boolean {
  return ABBREVIATED().test(text) && !NAMED().test(text);
}
