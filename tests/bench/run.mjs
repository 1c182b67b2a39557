/**
 * npm run bench [-- --runs N] [--times 1,10,50] [--date YYYY-MM-DD] [--product DIR] [--out FILE]
 * Measures the built command on the sample issue, on the issue grown, and beside other programs on the same text and
 * pictures; writes results.md. Every figure is that of a whole process; what is compared is run in turn, round by round,
 * so that a busy minute of the machine falls on all alike; the median of the rounds counts.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { growIssue } from './grown-issue.mjs';
import { measure } from './measure.mjs';
import { writePlainIssue } from './plain-issue.mjs';
import { readPdf } from './read-pdf.mjs';
import { median, writeResults } from './results.mjs';

const here = import.meta.dirname;
const root = join(here, '..', '..');

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    times: { type: 'string', default: '1,10,50' },
    date: { type: 'string', default: process.env.BENCH_DATE ?? '' },
    product: { type: 'string', default: root },
    out: { type: 'string', default: join(here, 'results.md') },
  },
});
const product = resolve(options.product);
const runs = Number(options.runs);
const allTimes = options.times.split(',').map(Number);

/** Rounds for long issues: a run of many seconds is less noisy and costs more. */
const ROUNDS = { 1: runs, 10: Math.min(runs, 3), 50: Math.min(runs, 3) };

const TYPST = { script: 'typst.mjs', needs: '@myriaddreamin/typst-ts-node-compiler' };

/**
 * `option`: a further argument. `most`: issues longer than so many times the sample are not given to it, because it takes long for
 * them.
 */
const PEERS = [
  { name: 'Typst', ...TYPST, most: 50 },
  { name: 'Typst, wrapped', ...TYPST, option: 'wrap', most: 10 },
  { name: 'pdfmake', script: 'pdfmake.mjs', needs: 'pdfmake', most: 50 },
  { name: 'react-pdf', script: 'react-pdf.mjs', needs: '@react-pdf/renderer', most: 10 },
];
const versions = Object.fromEntries(PEERS.map(({ name, needs }) => [name, versionOf(needs)]));
const peers = PEERS.filter(({ name }) => versions[name] !== undefined);
const missing = PEERS.filter((peer) => !peers.includes(peer)).map(({ name }) => name);
if (missing.length > 0)
  say(`Not installed: ${missing.join(', ')}. To have them: npm run bench:peers`);
if (!existsSync(join(product, 'dist', 'cli.cjs'))) {
  say('The command is not built. Run: npm run build');
  process.exit(1);
}

const work = mkdtempSync(join(tmpdir(), 'digest-bench-'));
try {
  const tables = [];
  for (const times of allTimes) tables.push(await measureSize(times));
  writeResults(options.out, {
    tables,
    versions,
    missing,
    runs: ROUNDS,
    date: options.date,
    product,
  });
  say(`Written: ${options.out}`);
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** All programs on an issue whose news stand in it so many times. */
async function measureSize(times) {
  const folder = join(work, `x${times}`);
  const issue = growIssue(join(product, 'issues', '2025-03'), times, join(folder, 'issues'));
  const plain = join(folder, 'plain');
  await writePlainIssue(issue, plain);
  const cases = [...digestCases(issue, folder, times), ...peerCases(plain, folder, times)];
  const rounds = ROUNDS[times] ?? runs;
  const seen = new Map(cases.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const one of cases) {
      const measured = await measureCase(one, folder, round);
      if (measured) seen.get(one.name).push(measured);
      if (measured) say(`×${times} ${one.name}: ${measured.wall.toFixed(2)} s`);
    }
  }
  const rows = await Promise.all(
    cases
      .filter(({ name }) => seen.get(name).length > 0)
      .map((one) => summary(one, seen.get(one.name))),
  );
  return { times, rows };
}

function digestCases(issue, folder, times) {
  const command = join(product, 'bin', 'digest.js');
  const build = (cache, out) => {
    const given = ['--cache', cache, '--out', out, '--json', '--timings'];
    return [command, 'build', issue, ...given];
  };
  const warm = join(folder, 'cache');
  const [warmOut, coldOut] = ['digest-warm.pdf', 'digest-cold.pdf'].map((name) =>
    join(folder, name),
  );
  const cases = [
    {
      name: 'digest build, warm cache',
      args: () => build(warm, warmOut),
      out: warmOut,
      isDigest: true,
    },
    {
      name: 'digest build, cold cache',
      args: (round) => build(join(folder, `cache-${round}`), coldOut),
      out: coldOut,
      isDigest: true,
      isCold: true,
      once: times > 1,
    },
  ];
  const starts = [
    { name: 'node -e 0', args: () => ['-e', '0'] },
    { name: 'digest --help', args: () => [command, '--help'] },
  ];
  return times === 1 ? [...starts, ...cases] : cases;
}

function peerCases(plain, folder, times) {
  return peers
    .filter(({ most }) => times <= most)
    .map(({ name, script, option }) => {
      const out = join(folder, `${name}.pdf`);
      const args = [join(here, 'peers', script), plain, join(product, 'fonts'), out];
      if (option) args.push(option);
      return { name, args: () => args, out, isPeer: true, once: name === 'react-pdf' && times > 1 };
    });
}

/** @returns undefined when a peer failed or is not wanted in this round; a failure of digest ends the benchmark */
async function measureCase(one, folder, round) {
  if (one.once && round > 0) return undefined;
  mkdirSync(folder, { recursive: true });
  try {
    if (mayWarmUp(one, round)) await measure(one.args(round), folder);
    return await measure(one.args(round), folder);
  } catch (fault) {
    if (!one.isPeer) throw fault;
    say(`${one.name} failed: ${fault.message}`);
    return undefined;
  }
}

/** One run before the first round: it fills digest's cache, and the machine's own memory of the files. */
function mayWarmUp({ isCold, once }, round) {
  return round === 0 && !isCold && !once;
}

async function summary({ name, out, isDigest, isPeer }, measured) {
  const of = (key) => median(measured.map((one) => one[key]));
  return {
    name,
    isDigest,
    isPeer,
    count: measured.length,
    wall: of('wall'),
    fastest: Math.min(...measured.map(({ wall }) => wall)),
    cpu: of('cpu'),
    peak: of('peak'),
    ...(out && (await readPdf(out))),
    ...(isDigest && { stages: stages(measured) }),
  };
}

/** Medians of the seconds that digest reports of itself. */
function stages(measured) {
  const reports = measured.map(({ stdout }) => JSON.parse(stdout).issues[0].seconds);
  return Object.keys(reports[0]).map((name) => ({
    name,
    seconds: median(reports.map((report) => report[name])),
  }));
}

/** Of a package among the peers, or among the product's own; undefined when it is not installed. */
function versionOf(name) {
  const places = [here, root].map((folder) => join(folder, 'node_modules', name, 'package.json'));
  const place = places.find((path) => existsSync(path));
  return place && JSON.parse(readFileSync(place, 'utf8')).version;
}

function say(text) {
  process.stderr.write(`${text}\n`);
}
