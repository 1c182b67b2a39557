/**
 * Whether components read what `settings:` of template.yaml says. In: the file and the texts of all components. Out: a warning for every
 * setting whose name stands in none of them: a slip in it changes nothing without a word.
 */
import { templateUnusedSetting } from '../diagnostics/catalogue/template.ts';
import type { Sink } from '../diagnostics/diagnostic.ts';
import type { TemplateFile } from './template-file.ts';

export function checkSettings(
  file: TemplateFile,
  sources: ReadonlyMap<string, string>,
  sink: Sink,
): void {
  const code = [...sources.values()].join('\n');
  for (const name of Object.keys(file.data.settings)) {
    if (code.includes(name)) continue;
    sink.report(templateUnusedSetting(name, file.spanOf(['settings', name], 'key')));
  }
}
