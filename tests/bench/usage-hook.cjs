/**
 * Loaded into a measured process where GNU time is missing: writes user and system seconds and peak kilobytes as it ends.
 * Linux keeps the peak of the process alone in /proc; `maxRSS` there may be the parent's, taken over at its start.
 */
const { readFileSync, writeFileSync } = require('node:fs');

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const numbers = [userCPUTime / 1e6, systemCPUTime / 1e6, peakInProc() ?? maxRSS];
  writeFileSync(process.env.BENCH_USAGE_FILE, numbers.join(' '));
});

function peakInProc() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]);
  } catch {
    return undefined;
  }
}
