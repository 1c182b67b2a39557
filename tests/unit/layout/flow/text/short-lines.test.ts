/** A justified line that cannot be filled is told of with what stands behind it. */
import { expect, test } from 'vitest';
import { layOut, stack, text } from '../blocks-by-hand.ts';

function shortLinesOf(value: string) {
  const { findings } = layOut([stack([text(value)], { isItem: true })]);
  return findings.filter((finding) => finding.kind === 'short-line');
}

const REST = 'ждёт писем, а также и других вестей отовсюду до самого конца года, как и прежде';

test('an address that stands near is told as such', () => {
  const address = 'hronikamalykhgorodovipryestizhnykhsel.ru';
  const found = shortLinesOf(
    `Прислать заметку может любой: ${address} 123456789012345678901234 ${REST}`,
  );
  expect(found).toMatchObject([
    { text: 'Прислать заметку может любой:', next: address, isByAddress: true },
    { text: address, next: '123456789012345678901234', isByAddress: true },
  ]);
});

// Regression: «what follows cannot be broken» was told of words that hold together and of words with hyphens.
test('and so are words that hold together', () => {
  const held = Array.from({ length: 20 }, (_, i) => i + 10);
  expect(shortLinesOf(`Прислать заметку: ${held.join('\u00A0')} ${REST}`)).toMatchObject([
    { text: 'Прислать заметку:', next: held.join(' '), isByAddress: false },
  ]);
});
