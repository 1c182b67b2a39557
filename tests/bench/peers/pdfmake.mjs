/**
 * The issue by pdfmake alone: node pdfmake.mjs FOLDER FONTS OUT.pdf
 * pdfmake cannot wrap text round a picture or hyphenate: a picture stands in a column with the paragraphs that reach its foot.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pdfmake from 'pdfmake';

const [folder, fonts, out] = process.argv.slice(2);
const issue = JSON.parse(readFileSync(join(folder, 'issue.json'), 'utf8'));

const PICTURE = 176;
const CLEARANCE = 14;
const MEASURE = 470;
/** pdfmake's line height is a multiple of the font's own: 1.371 em in Source Serif. */
const BODY = { fontSize: 10.5, lineHeight: 14.5 / (10.5 * 1.371), alignment: 'justify' };
const BLUE = '#0F2D69';
const LINK = '#234B9B';

const serif = join(fonts, 'source-serif-4', 'SourceSerif4-');
const sans = join(fonts, 'source-sans-3', 'SourceSans3-');
pdfmake.setFonts({
  Serif: { normal: `${serif}Regular.ttf`, bold: `${serif}Bold.ttf` },
  Sans: { normal: `${sans}Regular.ttf`, bold: `${sans}Bold.ttf` },
});
pdfmake.setLocalAccessPolicy(() => true);
pdfmake.setUrlAccessPolicy(() => false);

const text = (value, more) => ({ text: value, ...more });
const runs = (list) =>
  list.map((run) => ({
    ...(run.url && { link: run.url, color: LINK }),
    text: run.text,
    bold: run.bold,
  }));
const paragraph = ({ runs: list }) => text(runs(list), { style: 'body' });
const link = ({ label, title, name, url }) => ({
  text: label ?? title ?? name,
  ...(url && { link: url, color: LINK }),
});
const picture = (image, width) => ({
  stack: [
    { image: join(folder, image.src), width },
    ...[image.caption, image.credit]
      .filter(Boolean)
      .map((line) => text(line, { style: 'caption' })),
  ],
  width,
  unbreakable: true,
});

function item(one, kind) {
  const large = kind !== 'news' && one.image;
  const beside = one.image && !large ? one.beside : 0;
  return [
    text(one.title.toUpperCase(), {
      style: 'title',
      headlineLevel: 1,
      ...(kind !== 'bulletins' && { tocItem: true }),
    }),
    one.lead ? text(one.lead, { style: 'lead' }) : null,
    large ? picture(one.image, MEASURE * 0.6) : null,
    beside
      ? {
          columns: [
            picture(one.image, PICTURE),
            { stack: one.paragraphs.slice(0, beside).map(paragraph) },
          ],
          columnGap: CLEARANCE,
        }
      : null,
    ...one.paragraphs.slice(beside).map(paragraph),
    one.button
      ? text(one.button.label.toUpperCase(), { link: one.button.url, style: 'button' })
      : null,
    ...one.links.map((each) => text([link(each)], { style: 'body' })),
    one.sources.length > 0
      ? text(['Источник: ', ...one.sources.map(link)], { style: 'source' })
      : null,
  ].filter(Boolean);
}

function section(one) {
  return [
    text(one.title, { style: 'opener', pageBreak: 'before', tocItem: true }),
    one.image ? picture(one.image, MEASURE) : null,
    ...one.intro.map(paragraph),
    ...one.items.flatMap((each) => item(each, one.kind)),
    ...one.outro.map(paragraph),
  ].filter(Boolean);
}

const definition = {
  pageSize: 'A4',
  pageMargins: [62.4, 85, 62.4, 68],
  language: 'ru',
  info: { title: issue.title },
  defaultStyle: { font: 'Serif', ...BODY },
  styles: {
    body: { margin: [0, 0, 0, 4] },
    lead: { bold: true, alignment: 'left', margin: [0, 0, 0, 6] },
    title: {
      font: 'Sans',
      bold: true,
      fontSize: 13,
      color: BLUE,
      alignment: 'left',
      lineHeight: 1,
      margin: [0, 14, 0, 6],
    },
    opener: {
      font: 'Sans',
      bold: true,
      fontSize: 22,
      color: BLUE,
      alignment: 'left',
      lineHeight: 1,
      margin: [0, 0, 0, 12],
    },
    caption: { font: 'Sans', fontSize: 8.5, alignment: 'left', lineHeight: 1 },
    source: { font: 'Sans', fontSize: 9, alignment: 'left', margin: [0, 2, 0, 14] },
    button: { font: 'Sans', bold: true, color: LINK, margin: [0, 6, 0, 6] },
  },
  header: (page) =>
    page > 1
      ? text(`${issue.kind} · ${issue.title}`, { style: 'caption', margin: [62.4, 40, 62.4, 0] })
      : '',
  footer: (page) =>
    page > 1
      ? text(`${issue.number}, ${issue.month}   ${page}`, {
          style: 'caption',
          margin: [62.4, 20, 62.4, 0],
        })
      : '',
  content: [
    text(issue.institute, { fontSize: 14 }),
    text(issue.unit, { fontSize: 14, margin: [0, 0, 0, 200] }),
    text(issue.title.toUpperCase(), { style: 'opener', fontSize: 32 }),
    text(issue.kind.toUpperCase(), { style: 'opener' }),
    text(`${issue.number}   ${issue.month}`, { fontSize: 16, pageBreak: 'after' }),
    ...issue.about.map(paragraph),
    {
      columns: issue.covers.map((cover) => ({
        stack: [
          picture(cover.image, 145),
          text(cover.title, { style: 'caption', link: cover.url }),
        ],
      })),
      columnGap: 14,
    },
    ...issue.contacts.map((line) => text(line, { style: 'caption' })),
    ...issue.resources.map((one) =>
      text(`${one.kind}. ${one.title}. ${one.text}`, { style: 'caption', link: one.url }),
    ),
    {
      toc: {
        title: text('СОДЕРЖАНИЕ', { style: 'opener' }),
        textMargin: [0, 0, 0, 4],
        numberStyle: { bold: true },
      },
      pageBreak: 'before',
    },
    ...issue.sections.flatMap(section),
    text('Уважаемые подписчики!', { style: 'opener', pageBreak: 'before' }),
    ...issue.invitation.map(paragraph),
    ...issue.contacts.map((line) => text(line, { style: 'body' })),
  ],
};

await pdfmake.createPdf(definition).write(out);
