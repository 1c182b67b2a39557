/**
 * Loads the bundled command line. V8's compiled code of an earlier run is kept beside the bundle and used again: compiling a
 * megabyte of JavaScript at every start costs more than reading a month's texts. Node has this built in from 22.8 on, for ESM
 * and with a folder of its own; this way serves 20 as well. Code that V8 does not accept (another version, other flags) is not used.
 */
const { readFileSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { dirname } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { runInNewContext, Script } = require('node:vm');
const { crc32 } = require('node:zlib');

exports.loadProgram = loadProgram;

/**
 * @param {string} path the bundle, a function of what Node gives a module of CommonJS; nothing in it may need `import.meta`
 * @returns what the bundle exports, and `keepCode`, to be called when the program has done its work: functions that have run by
 * then are kept compiled. It writes only where there was no code that fits, and never fails.
 */
function loadProgram(path) {
  loadOfNode();
  tuneForShortRuns();
  limitYoungPart();
  const kept = keptPath(path);
  const cachedData = readKept(kept);
  // What is not ASCII is escaped in it (bundle-plugins.mjs).
  const text = readFileSync(path, 'latin1');
  const script = new Script(text, { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} };
  const run = script.runInThisContext();
  run.call(module.exports, module.exports, createRequire(path), module, path, dirname(path));
  const isKept = cachedData !== undefined && script.cachedDataRejected === false;
  return { exports: module.exports, keepCode: () => isKept || writeKept(kept, script) };
}

/**
 * Node keeps compiled code of its own modules, which V8 takes with its usual flags alone. Under others they would be compiled
 * anew, so what every build wants of them is loaded before: what hashes, and what writes to a pipe or a terminal.
 */
function loadOfNode() {
  require('node:crypto');
  return [process.stdout, process.stderr];
}

/**
 * A build takes half a second. V8 would spend as much processor time on optimizing what soon is over, and collect garbage dozens
 * of times while its young part grows from one megabyte to sixteen by doubling. So a function runs nine times as long
 * before it is optimized (long builds gain as well), and the young part grows at once; it gets no larger than otherwise.
 * The old part is collected when it is two and a half times what was left of it: of an issue of 700 pages that takes a twelfth more
 * memory than at four fifths more, and less time.
 * Compiled code is not thrown away when it has not run for a while, for what a long build had lost would not be kept for later starts.
 * Flags are V8's own affair and newer ones go by other names: they are set only where they were tried, in Node 20.
 */
function tuneForShortRuns() {
  if (!process.versions.node.startsWith('20.')) return;
  setFlagsFromString('--interrupt-budget=600000');
  setFlagsFromString('--semi-space-growth-factor=16');
  setFlagsFromString('--no-flush-bytecode');
  putOffCollection();
  setFlagsFromString('--heap-growing-percent=150');
}

/**
 * V8 would collect the old part twice in a month's build, of which nearly all is in use to the end. From what a collection leaves it
 * reckons when the next one is due: where it has collected the little that there is at the start, and may let that grow twentyfold,
 * such a build is over before.
 */
function putOffCollection() {
  setFlagsFromString('--heap-growing-percent=2000');
  collector()();
}

/**
 * Node 24 lets the young part grow to 64 megabytes, those before it to sixteen: 700 pages took a hundred megabytes more, and no less
 * time. It grows by a factor when more was left of it than it holds: once to sixteen, and by one from then on.
 */
function limitYoungPart() {
  if (!process.versions.node.startsWith('24.')) return;
  setFlagsFromString('--semi-space-growth-factor=16');
  const left = Array.from({ length: 40 }, () => new Array(5_000).fill(0));
  collector()({ type: 'minor' });
  left.length = 0;
  setFlagsFromString('--semi-space-growth-factor=1');
}

/** What collects garbage at once. */
function collector() {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return collect;
}

/** V8 compares no more than the length of the text: a bundle of another time must have another name. */
function keptPath(path) {
  const { mtimeMs } = statSync(path);
  const { versions, arch } = process;
  return `${path}.${versions.v8}-${arch}-${Math.round(mtimeMs).toString(36)}.code`;
}

/** V8 wants its code on a border of eight bytes. */
const SEAL_LENGTH = 8;

/** Code with a checksum before it. V8 believes what it reads: with a single bit changed on disk every start would end in a crash. */
function readKept(kept) {
  try {
    const entry = readFileSync(kept);
    const code = entry.subarray(SEAL_LENGTH);
    return sealOf(code).equals(entry.subarray(0, SEAL_LENGTH)) ? code : undefined;
  } catch {
    return undefined;
  }
}

function sealOf(code) {
  const seal = Buffer.alloc(SEAL_LENGTH);
  seal.writeUInt32LE(crc32(code));
  return seal;
}

/** Whole or not at all; where the package may not be written to, the next start is as slow as this one. */
function writeKept(kept, script) {
  const draft = `${kept}.${process.pid}`;
  try {
    const code = script.createCachedData();
    writeFileSync(draft, Buffer.concat([sealOf(code), code]));
    renameSync(draft, kept);
  } catch {
    try {
      rmSync(draft, { force: true });
    } catch {
      // It could not be written, so it is not there.
    }
  }
}
