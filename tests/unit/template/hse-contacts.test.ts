/** The template «hse»: contacts on the page on the unit and on the back page. */
import { expect, test } from 'vitest';
import type { Page } from '../../../src/model/document.ts';
import { textOf } from '../../properties/check-pages.ts';
import { own, pagesOf } from './hse-fixtures.ts';

const CONTACTS =
  'contacts: { address: "101000, Москва", room: ауд. 301, telegram: { label: Канал института, url: "https://t.me/unit" } }\n';
const RESOURCE = 'resources: [{ title: Новости, url: "https://t.me/unit" }]\n';

/** What stands on the first page and on the last one of them that name the contacts. */
async function contactsOf(more: string): Promise<readonly string[]> {
  const item = { title: 'Тула', text: 'Предприятия вложили более двух миллиардов рублей.' };
  const document = await pagesOf([{ title: 'События', items: [item] }], { more });
  const texts = document.pages.map((page) => wordsOn(page)).filter((text) => /Адрес:/.test(text));
  return [texts[0]!, texts.at(-1)!];
}

function wordsOn(page: Page): string {
  return own(page)
    .map((line) => textOf(line).trim())
    .join(' ')
    .replaceAll('\u00A0', ' ');
}

/** Regression: the page on the unit named the room, and a second time the channel among its resources. */
test('the back page has them in full, the page on the unit in short', async () => {
  const [unit, back] = await contactsOf(CONTACTS + RESOURCE);
  expect(unit).toContain('Адрес: 101000, Москва');
  expect(unit).not.toMatch(/ауд\. 301|Канал института/);
  expect(back).toContain('Адрес: 101000, Москва, ауд. 301');
  expect(back).toContain('Канал института');
});

test('a channel that is no resource stands on both', async () => {
  for (const text of await contactsOf(CONTACTS)) expect(text).toContain('Канал института');
});
