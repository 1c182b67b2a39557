import { expect, it } from 'vitest';
import { renderTrace } from '../../../src/render/trace/render-trace.ts';
import { sampleDocument } from './sample-document.ts';

it('traces one draw call a line', () => {
  const lines = renderTrace(sampleDocument).split('\n');
  expect(lines[0]).toBe('page 1 inner 595.28 841.89');
  expect(lines[1]).toBe('  rect 0.00 0.00 595.00 60.00 #0F2D69 [background]');
  const word = lines.find((line) => line.includes('дентство'));
  expect(word).toMatch(
    /^ {2}text 62\.00 214\.50 w\d+\.\d\d "дентство в кластере видео-игр №.5 и" SourceSerif4\/400 10\.5 #222222 ␣ \[P 7\]$/u,
  );
  expect(lines).toContain(
    '  link 62.00 90.00 300.00 14.00 #item-1 "Открыт приём заявок, с. 2" [Reference 3]',
  );
  expect(lines).toContain('  image 62.00 110.00 60.00 60.00 red.png [Figure 6]');
});
