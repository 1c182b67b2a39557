/** The template stage: loads a template folder, applies it to an issue. */
export { applyTemplate, fontPaths } from './apply-template.ts';
export { loadTemplate } from './load-template.ts';
export { highestTypeArea } from './page-size.ts';
export type { Template } from './template.ts';
