/** A number and its noun in Russian: 1 страница, 2 страницы, 5 страниц. */
const PLURALS = new Intl.PluralRules('ru');

export function russianCount(number: number, one: string, few: string, many: string): string {
  const rule = PLURALS.select(number);
  return `${number} ${rule === 'one' ? one : rule === 'few' ? few : many}`;
}
