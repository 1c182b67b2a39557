/** Measurements in, results.md out: tables of medians and ratios with the machine named. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { MEASURED_BY } from './measure.mjs';

const WARM = 'digest build, warm cache';

export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

export function writeResults(path, { tables, versions, missing, runs, date, product }) {
  const sample = tables.find(({ times }) => times === 1);
  const parts = [
    head({ date, product }),
    ...(sample ? [coldTable(sample, runs), notes(versions, missing)] : []),
    stageTable(tables),
    ...(tables.length > 1 ? [growthTable(tables, runs)] : []),
  ];
  writeFileSync(path, `${parts.join('\n\n')}\n`);
}

function head({ date, product }) {
  const { version } = JSON.parse(readFileSync(join(product, 'package.json'), 'utf8'));
  const [{ model }] = cpus();
  return [
    '# Benchmark',
    '',
    'Written by `npm run bench`; not edited by hand.',
    '',
    `| | |\n| --- | --- |\n| digest | ${version} |\n| date | ${date || 'not given'} |`,
    `| processor | ${model.trim()}, ${cpus().length} cores |`,
    `| memory | ${(totalmem() / 2 ** 30).toFixed(0)} GB |`,
    `| system | ${type()} |\n| Node | ${process.version} |\n| measured by | ${MEASURED_BY} |`,
    '',
    'Whole processes from the command line, run in turn, round by round; medians. Machines differ and are noisy:',
    'ratios count, not seconds. CPU includes child processes where GNU time measures.',
  ].join('\n');
}

function coldTable({ rows }, runs) {
  const warm = rows.find(({ name }) => name === WARM);
  const typst = rows.find(({ name }) => name === 'Typst');
  const ratio = (row, base) => (base && row.pages ? (row.wall / base.wall).toFixed(2) : '');
  return [
    `## The sample issue, cold process; rounds: ${runs[1]}`,
    '',
    table(
      [
        '',
        'wall s',
        'fastest',
        '× digest',
        '× Typst',
        'CPU s',
        'peak MB',
        'pages',
        'letters',
        'PDF MB',
      ],
      rows.map((row) => [
        row.name,
        row.wall.toFixed(2),
        row.fastest.toFixed(2),
        ratio(row, warm),
        ratio(row, typst),
        row.cpu.toFixed(2),
        row.peak.toFixed(0),
        row.pages ?? '',
        row.letters ?? '',
        row.megabytes?.toFixed(1) ?? '',
      ]),
    ),
    '',
    '`node -e 0` is the floor of the machine. A cold cache means that pictures are prepared, the template is',
    'compiled and the texts are mended and hyphenated anew; a warm one is what an editor has who builds the issue again.',
  ].join('\n');
}

/** Where digest's time goes, at every length. */
function stageTable(tables) {
  const columns = tables.flatMap(({ times, rows }) =>
    rows.filter(({ isDigest }) => isDigest).map((row) => ({ ...row, times })),
  );
  const names = columns[0].stages.map(({ name }) => name);
  const cell = ({ stages }, name) =>
    stages.find((stage) => stage.name === name)?.seconds.toFixed(2) ?? '';
  const outside = ({ wall, stages }) => wall - stages.find(({ name }) => name === 'total').seconds;
  return [
    "## Seconds by stage, digest's own account (`--timings`)",
    '',
    table(
      ['', ...columns.map(({ name, times }) => `×${times} ${name.replace('digest build, ', '')}`)],
      [
        ...names.map((name) => [name, ...columns.map((column) => cell(column, name))]),
        ['start and end of the process', ...columns.map((column) => outside(column).toFixed(2))],
      ],
    ),
  ].join('\n');
}

function growthTable(tables, runs) {
  const names = [
    ...new Set(
      tables.flatMap(({ rows }) => rows.filter((row) => row.pages).map((row) => row.name)),
    ),
  ];
  const find = (times, name) =>
    tables.find((t) => t.times === times)?.rows.find((row) => row.name === name);
  const cells = (row) =>
    row
      ? [row.pages, row.wall.toFixed(2), row.cpu.toFixed(2), row.peak.toFixed(0)]
      : ['', '', '', ''];
  const sizes = tables.map(({ times }) => times);
  return [
    '## The news repeated',
    '',
    table(
      [
        '',
        ...sizes.flatMap((n) => [`×${n} pages`, 'wall s', 'CPU s', 'peak MB']),
        ...ratioHeads(sizes),
      ],
      names.map((name) => [
        name,
        ...sizes.flatMap((n) => cells(find(n, name))),
        ...ratios(sizes.map((n) => find(n, name))),
      ]),
    ),
    '',
    'Growth: processor time of a further page from the second length to the third, over that from the first to the second;',
    'about 1 or less is linear, 2 means that pages of the longer issue cost twice as much. Every copy has a title and sentences of its own.',
    `Rounds: ${sizes.map((n) => `×${n} ${runs[n]}`).join(', ')}; beyond the sample, a cold cache and react-pdf once. react-pdf and the wrap in Typst are not given ×50.`,
  ].join('\n');
}

function ratioHeads(sizes) {
  return sizes.length > 2 ? ['growth'] : [];
}

/** Processor time, which other programs on the machine disturb least: cost of a further page from the second to the third length, over that from the first to the second. */
function ratios(rows) {
  if (rows.length < 3) return [];
  const [small, middle, large] = rows;
  if (!small || !middle || !large) return [''];
  const slope = (a, b) => (b.cpu - a.cpu) / (b.pages - a.pages);
  return [(slope(middle, large) / slope(small, middle)).toFixed(2)];
}

function notes(versions, missing) {
  return [
    'The others set the same text and pictures (files passed through as they are) in the same fonts on A4: body 10.5/14.5 pt, justified,',
    'with contents and links. They read the text as ready JSON; digest reads YAML and Markdown, corrects typography, checks, wraps text',
    'round pictures, fits them to their place, tags the structure and writes PDF/A. Of the others only «Typst, wrapped» lets text go on under',
    'a picture; elsewhere it stands in a column beside as many paragraphs as reach its foot. Drawings of the resources are left out there.',
    '',
    `- Typst (npm addon ${versions.Typst ?? 'absent'}): hyphenated, contents with folios.`,
    '- Typst, wrapped: the same, with the words that fit beside a picture found by code in Typst, for it has no wrap of its own.',
    `- pdfmake ${versions.pdfmake}, plain: not hyphenated, contents with folios.`,
    `- react-pdf ${versions['react-pdf'] ?? 'absent'}: hyphenated, contents with links but no folios, for it has no page references.`,
    ...(missing.length > 0
      ? ['', `Not installed in this run: ${missing.join(', ')} (\`npm run bench:peers\`).`]
      : []),
  ].join('\n');
}

function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join(
    '\n',
  );
}
