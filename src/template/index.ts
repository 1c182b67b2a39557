/** The template stage: loads a template folder, applies it to an issue. */
export { applyTemplate } from './apply-template.ts';
export { loadTemplate } from './load-template.ts';
export type { Template } from './template.ts';
