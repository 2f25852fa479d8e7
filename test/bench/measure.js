import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const peakFile = join(tmpdir(), `clientele-bench-${process.pid}.peak`);
const reportPeak = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(peakFile)},String(process.resourceUsage().maxRSS)))`;

/** Runs a whole process; gives its wall seconds and, of a node process, its peak memory in MB. */
export function time(command, args, { input, cwd } = {}) {
  const isNode = command === process.execPath;
  const begun = performance.now();
  const { status, stderr } = spawnSync(command, isNode ? ['--import', reportPeak, ...args] : args, {
    input,
    cwd,
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  const megabytes = isNode ? Number(readFileSync(peakFile, 'utf8')) / 1024 : Number.NaN;
  rmSync(peakFile, { force: true });
  return { seconds, megabytes };
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/**
 * Runs the contestants in turn, `rounds` times: machines are noisy, and what is run side by side is slowed
 * alike. Gives, for each, its results and the median of its ratios to the first, round by round.
 */
export function compare(rounds, contestants) {
  const results = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(contestants)) results[name].push(run());
  }
  const [first] = Object.values(results);
  return Object.entries(results).map(([name, runs]) => ({
    name,
    seconds: median(runs.map((run) => run.seconds)),
    megabytes: median(runs.map((run) => run.megabytes)),
    ratioToFirst: median(runs.map((run, round) => first[round].seconds / run.seconds)),
  }));
}
