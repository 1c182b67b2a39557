/**
 * An issue as plain JSON with its pictures beside it: what the peers set.
 * Reading YAML and Markdown is done here, once, and costs the peers nothing. Drawings (SVG) are left out, because not
 * every peer takes them.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { parse } from 'yaml';

const MONTHS =
  'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' ');
const BUTTONS = { review: 'Читать обзор', book: 'Читать сборник', report: 'Читать доклад' };

/** Type area and picture as digest's template has them, in points. */
const PICTURE_WIDTH = 176;
/** Letters in a line beside a picture, and its leading. */
const BESIDE = { letters: 54, leading: 14.5 };

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkDirective);

/**
 * @param {string} issue folder of the issue
 * @param {string} folder where issue.json and images/ are written
 */
export async function writePlainIssue(issue, folder) {
  mkdirSync(join(folder, 'images'), { recursive: true });
  const series = parse(readFileSync(join(dirname(issue), 'series.yaml'), 'utf8'));
  const { number, date, publications, sections } = parse(
    readFileSync(join(issue, 'issue.yaml'), 'utf8'),
  );
  const setting = { series, issue, folder };
  const { contacts } = series;
  const plain = {
    title: series.title,
    kind: series.kind,
    institute: series.institute,
    unit: series.unit,
    number: `Выпуск № ${number}`,
    month: `${MONTHS[Number(date.slice(5, 7)) - 1].toUpperCase()} ${date.slice(0, 4)} г.`,
    about: paragraphsOf(readFileSync(join(dirname(issue), series.about), 'utf8')),
    covers: await Promise.all(
      publications.map(async ({ title, url, image }) => ({
        title,
        url,
        image: await imageOf(image, issue, setting),
      })),
    ),
    contacts: [contacts.address, contacts.room, contacts.phone, contacts.fax, contacts.email].map(
      String,
    ),
    resources: series.resources.map(({ title, kind, text, url }) => ({ title, kind, text, url })),
    sections: await Promise.all(sections.map((section) => sectionOf(section, setting))),
    invitation: paragraphsOf(series.invitation),
  };
  writeFileSync(join(folder, 'issue.json'), JSON.stringify(plain));
}

async function sectionOf(section, setting) {
  const items =
    typeof section.items === 'string' ? readItems(section.items, setting) : section.items;
  return {
    kind: section.kind,
    title: section.title,
    image: section.image ? await imageOf(section.image, setting.issue, setting) : null,
    intro: paragraphsOf(section.intro ?? ''),
    items: await Promise.all(items.map((item) => itemOf(item, setting))),
    outro: paragraphsOf(section.outro ?? ''),
  };
}

async function itemOf(item, setting) {
  const image = item.image
    ? await imageOf(item.image, item.folder ?? setting.issue, setting)
    : null;
  const paragraphs = paragraphsOf(item.text ?? '');
  return {
    title: item.title,
    lead: item.lead ?? '',
    image,
    paragraphs,
    beside: image ? besidePicture(paragraphs, image) : 0,
    sources: [item.source ?? []].flat().map((source) => {
      const known = setting.series.sources[source];
      return known ?? (typeof source === 'string' ? { name: source } : source);
    }),
    links: item.links ?? [],
    button: item.button ? { label: BUTTONS[item.button.kind], url: item.button.url } : null,
  };
}

/** `items/events/*.md`: the sample's patterns are all of this form. */
function readItems(pattern, { issue }) {
  const folder = join(issue, dirname(pattern));
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  return names.sort().map((name) => {
    const [, front, text] = /^---\n(.*?)\n---\n(.*)$/s.exec(
      readFileSync(join(folder, name), 'utf8'),
    );
    return { ...parse(front), text, folder };
  });
}

async function imageOf(image, from, { issue, folder }) {
  const src = typeof image === 'string' ? image : image.src;
  const path = [resolve(from, src), resolve(issue, src)].find((candidate) => existsSync(candidate));
  const copy = join('images', basename(path));
  copyFileSync(path, join(folder, copy));
  const { width, height } = await sharp(path).metadata();
  const { caption = '', credit = '', alt = '' } = image;
  return { src: copy, aspect: width / height, caption, credit, alt };
}

/** How many whole paragraphs a peer that cannot wrap puts beside the picture: as many as it takes to reach its foot. */
function besidePicture(paragraphs, { aspect }) {
  const lines = PICTURE_WIDTH / aspect / BESIDE.leading;
  let seen = 0;
  const last = paragraphs.findIndex(({ runs }) => {
    const letters = runs.reduce((sum, { text }) => sum + text.length, 0);
    seen += Math.ceil(letters / BESIDE.letters);
    return seen >= lines;
  });
  return last === -1 ? paragraphs.length : last + 1;
}

/** Every paragraph as runs of one style; the blocks round them are dropped. */
function paragraphsOf(text) {
  const found = [];
  collect(markdown.parse(text), found);
  return found;
}

function collect(node, found) {
  if (node.type === 'paragraph' || node.type === 'heading') {
    const runs = [];
    collectRuns(node, { bold: node.type === 'heading', url: null }, runs);
    found.push({ runs });
    return;
  }
  for (const child of node.children ?? []) collect(child, found);
}

function collectRuns(node, style, runs) {
  if (node.type === 'text') runs.push({ text: node.value.replace(/\s+/g, ' '), ...style });
  const inner = {
    bold: style.bold || node.type === 'strong',
    url: node.type === 'link' ? node.url : style.url,
  };
  for (const child of node.children ?? []) collectRuns(child, inner, runs);
}
