/** What of a template's ragged text is the text that pictures move among: the layout knows no names of styles. */
import { expect, test } from 'vitest';
import { ofType } from './fixtures.ts';
import { INDEX, run, YAML } from './small-template.ts';

/** Regression: pictures of a template whose body is ragged could not move at all. */
test('is told apart from what stands over it, and from justified text', async () => {
  const runningOf = async (align: string) => {
    const yaml = YAML.replace('line-height: 14pt', `line-height: 14pt, text-align: ${align}`);
    const words = '<text>a</text><text style="speech">b</text><text style="lead">c</text>';
    const { styled } = await run({
      '/package/templates/small/template.yaml': yaml.replace(
        '  strong:',
        '  speech: { extends: body }\n  lead: { extends: body }\n  strong:',
      ),
      '/package/templates/small/index.tsx': INDEX.replace('<text>Слово</text>', words),
    });
    return ofType(styled!.runs[0]!.children, 'text').map(({ isRunning }) => isRunning);
  };
  expect(await runningOf('left')).toEqual([true, true, false]);
  expect(await runningOf('justify')).toEqual([false, false, false]);
});
