import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const usageFile = join(tmpdir(), `clientele-bench-${process.pid}.json`);
const reportUsage = `data:text/javascript,import{writeFileSync}from'node:fs';process.on('exit',()=>writeFileSync(${JSON.stringify(usageFile)},JSON.stringify(process.resourceUsage())))`;

/** Runs a whole process; gives its wall seconds and, of a node process, its peak memory in MB and CPU seconds. */
export function time(command, args, { input, cwd } = {}) {
  const isNode = command === process.execPath;
  const begun = performance.now();
  const { status, stderr } = spawnSync(command, isNode ? ['--import', reportUsage, ...args] : args, {
    input,
    cwd,
  });
  const seconds = (performance.now() - begun) / 1000;
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`);
  if (!isNode) return { seconds, megabytes: Number.NaN, cpu: Number.NaN };
  const { maxRSS, userCPUTime, systemCPUTime } = JSON.parse(readFileSync(usageFile, 'utf8'));
  rmSync(usageFile, { force: true });
  return { seconds, megabytes: maxRSS / 1024, cpu: (userCPUTime + systemCPUTime) / 1e6 };
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
    cpu: median(runs.map((run) => run.cpu)),
    ratioToFirst: median(runs.map((run, round) => first[round].seconds / run.seconds)),
  }));
}
