/**
 * The issue by react-pdf: node react-pdf.mjs FOLDER FONTS OUT.pdf
 * react-pdf has no wrap and no page references: a picture stands in a row with the paragraphs that reach its foot, and the
 * contents have links without folios.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Document,
  Font,
  Image,
  Link,
  Page,
  renderToFile,
  StyleSheet,
  Text,
  View,
} from '@react-pdf/renderer';
import hyphen from 'hyphen/ru/index.js';
import { createElement as h } from 'react';

const [folder, fonts, out] = process.argv.slice(2);
const issue = JSON.parse(readFileSync(join(folder, 'issue.json'), 'utf8'));

const serif = join(fonts, 'source-serif-4', 'SourceSerif4-');
const sans = join(fonts, 'source-sans-3', 'SourceSans3-');
for (const [family, path] of [
  ['Serif', serif],
  ['Sans', sans],
]) {
  Font.register({
    family,
    fonts: [{ src: `${path}Regular.ttf` }, { src: `${path}Bold.ttf`, fontWeight: 700 }],
  });
}
Font.registerHyphenationCallback((word) => hyphen.hyphenateSync(word).split('\u00ad'));

const BLUE = '#0F2D69';
const styles = StyleSheet.create({
  page: {
    fontFamily: 'Serif',
    fontSize: 10.5,
    lineHeight: 14.5 / 10.5,
    paddingTop: 85,
    paddingBottom: 68,
    paddingHorizontal: 62.4,
  },
  head: { position: 'absolute', top: 40, left: 62.4, fontFamily: 'Sans', fontSize: 8.5 },
  foot: { position: 'absolute', top: 794, left: 62.4, fontFamily: 'Sans', fontSize: 8.5 },
  body: { textAlign: 'justify', marginBottom: 4 },
  bold: { fontWeight: 700 },
  lead: { fontWeight: 700, marginBottom: 6 },
  title: {
    fontFamily: 'Sans',
    fontWeight: 700,
    fontSize: 13,
    lineHeight: 1.25,
    color: BLUE,
    marginTop: 14,
    marginBottom: 6,
  },
  opener: {
    fontFamily: 'Sans',
    fontWeight: 700,
    fontSize: 22,
    lineHeight: 1.25,
    color: BLUE,
    marginBottom: 12,
  },
  small: { fontFamily: 'Sans', fontSize: 8.5, lineHeight: 1.25 },
  link: { color: '#234B9B', textDecoration: 'none' },
  row: { flexDirection: 'row', gap: 14 },
  beside: { flex: 1 },
});

let count = 0;
const el = (type, props, ...children) => h(type, { key: count++, ...props }, ...children);
const runOf = ({ text, bold, url }) =>
  url
    ? el(Link, { src: url, style: styles.link }, text)
    : el(Text, bold ? { style: styles.bold } : {}, text);
const isPlain = ({ bold, url }) => !bold && !url;
const paragraph = ({ runs }) =>
  el(Text, { style: styles.body }, ...runs.map((run) => (isPlain(run) ? run.text : runOf(run))));
const link = ({ label, title, name, url }) => {
  const text = label ?? title ?? name;
  return url ? el(Link, { src: url, style: styles.link }, text) : text;
};
const picture = (image, width) =>
  el(
    View,
    { wrap: false, style: { width } },
    el(Image, { src: join(folder, image.src), style: { width } }),
    ...[image.caption, image.credit]
      .filter(Boolean)
      .map((line) => el(Text, { style: styles.small }, line)),
  );

function item(one, kind, id) {
  const beside = one.image && kind === 'news' ? one.beside : 0;
  return [
    el(Text, { style: styles.title, minPresenceAhead: 60, id }, one.title.toUpperCase()),
    one.lead ? el(Text, { style: styles.lead }, one.lead) : null,
    one.image && kind !== 'news' ? picture(one.image, 280) : null,
    beside > 0
      ? el(
          View,
          { style: styles.row },
          picture(one.image, 176),
          el(View, { style: styles.beside }, ...one.paragraphs.slice(0, beside).map(paragraph)),
        )
      : null,
    ...one.paragraphs.slice(beside).map(paragraph),
    one.button
      ? el(Link, { src: one.button.url, style: styles.link }, one.button.label.toUpperCase())
      : null,
    ...one.links.map((each) => el(Text, {}, link(each))),
    one.sources.length > 0
      ? el(Text, { style: styles.small }, 'Источник: ', ...one.sources.map(link))
      : null,
  ];
}

const page = (...children) =>
  el(
    Page,
    { size: 'A4', style: styles.page },
    el(Text, { style: styles.head, fixed: true }, `${issue.kind} · ${issue.title}`),
    ...children,
    el(Text, {
      style: styles.foot,
      fixed: true,
      render: ({ pageNumber }) => `${issue.number}, ${issue.month}   ${pageNumber}`,
    }),
  );
const idOf = (section, index) => `${section.kind}-${index}`;

const document = el(
  Document,
  { title: issue.title, language: 'ru' },
  el(
    Page,
    { size: 'A4', style: styles.page },
    el(Text, { style: { fontSize: 14, marginBottom: 200 } }, `${issue.institute}\n${issue.unit}`),
    el(Text, { style: [styles.opener, { fontSize: 32 }] }, issue.title.toUpperCase()),
    el(Text, { style: styles.opener }, issue.kind.toUpperCase()),
    el(Text, { style: { fontSize: 16 } }, `${issue.number}   ${issue.month}`),
  ),
  page(
    ...issue.about.map(paragraph),
    el(
      View,
      { style: styles.row },
      ...issue.covers.map((cover) =>
        el(
          View,
          { style: { width: 145 } },
          picture(cover.image, 145),
          el(Text, { style: styles.small }, link(cover)),
        ),
      ),
    ),
    ...issue.contacts.map((line) => el(Text, { style: styles.small }, line)),
    ...issue.resources.map((one) =>
      el(
        Link,
        { src: one.url, style: [styles.small, styles.link] },
        `${one.kind}. ${one.title}. ${one.text}`,
      ),
    ),
  ),
  page(
    el(Text, { style: styles.opener }, 'СОДЕРЖАНИЕ'),
    ...issue.sections.flatMap((section) => [
      el(Text, { style: styles.bold }, section.title),
      ...(section.kind === 'bulletins' ? [] : section.items).map((one, i) =>
        el(Link, { src: `#${idOf(section, i)}`, style: styles.link }, one.title),
      ),
    ]),
  ),
  ...issue.sections.map((section) =>
    page(
      el(Text, { style: styles.opener }, section.title),
      section.image ? picture(section.image, 470) : null,
      ...section.intro.map(paragraph),
      ...section.items.flatMap((one, i) => item(one, section.kind, idOf(section, i))),
      ...section.outro.map(paragraph),
    ),
  ),
  page(
    el(Text, { style: styles.opener }, 'Уважаемые подписчики!'),
    ...issue.invitation.map(paragraph),
    ...issue.contacts.map((line) => el(Text, {}, line)),
  ),
);

await renderToFile(document, out);
