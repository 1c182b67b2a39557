/** Texts of one style share its objects, whatever they say; wishes of their own are other styles, equal ones one. */
import { describe, expect, test } from 'vitest';
import { Cascades } from '../../../src/template/cascades.ts';
import type { StyleTokens } from '../../../src/template/text-styles.ts';

const face = (weight: number) => ({ weight, italic: false, key: `Serif/${weight}`, path: '/a' });
const tokens: StyleTokens = {
  fonts: { families: new Map([['Serif', [face(400), face(700)]]]), fallback: new Map() },
  colours: new Map([['ink', '#112233']]),
};
const body = { 'font-size': '10pt', color: 'ink' } as const;
const strong = { 'font-weight': 700 } as const;

describe('cascades', () => {
  test('a rule gives one state, and one paragraph style a language', () => {
    const cascades = new Cascades(tokens);
    expect(cascades.state(body)).toBe(cascades.state(body));
    expect(cascades.paragraph(body, 'ru')).toBe(cascades.paragraph(body, 'ru'));
    expect(cascades.paragraph(body, 'en').language).toBe('en');
    expect(cascades.state(body).run).toMatchObject({ size: 10, colour: '#112233' });
  });

  test('within a text it starts from the style of that text', () => {
    const cascades = new Cascades(tokens);
    const outer = cascades.state(body);
    const inner = cascades.state(strong, outer);
    expect(inner).toBe(cascades.state(strong, outer));
    expect(inner.run).toMatchObject({ size: 10, colour: '#112233', fonts: ['Serif/700'] });
    expect(cascades.state(strong).run.colour).toBe('#000000');
  });

  test('equal wishes make one rule, others another, none the rule itself', () => {
    const cascades = new Cascades(tokens);
    expect(cascades.rule(body, {})).toBe(body);
    expect(cascades.rule(body, { fontSize: undefined, style: 'body' })).toBe(body);
    const large = cascades.rule(body, { fontSize: '14pt', hangingQuote: true });
    expect(large).toEqual({ ...body, 'font-size': '14pt', 'hanging-quote': true });
    expect(cascades.rule(body, { fontSize: '14pt', hangingQuote: true })).toBe(large);
    expect(cascades.rule(body, { fontSize: '15pt' })).not.toBe(large);
    expect(cascades.rule(strong, { fontSize: '14pt', hangingQuote: true })).not.toBe(large);
  });
});
