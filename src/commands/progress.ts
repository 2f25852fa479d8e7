import { onInterruption } from './cleanup.js';
import type { GlobalOptions, Session } from './session.js';

export interface Progress {
  update(state: { bytes: number; size: number; rows: number }): void;
  stop(): void;
}

/** Work shorter than this needs no bar. */
const patience = 1000;

/** A bar on standard error, where someone watches and the work is long. */
export async function openProgress(
  session: Session,
  options: GlobalOptions,
  file: string,
): Promise<Progress> {
  if (!session.watched || options.quiet) return { update: () => {}, stop: () => {} };
  const { SingleBar } = (await import('cli-progress')).default;
  const begun = performance.now();
  const bar = new SingleBar({
    format: `${file} {bar} {percentage}% | {state}`,
    hideCursor: true,
    clearOnComplete: true,
    fps: 5,
  });
  let started = false;
  let forget = () => {};
  return {
    update({ bytes, size, rows }) {
      const elapsed = performance.now() - begun;
      if (elapsed < patience) return;
      if (!started) {
        bar.start(size, bytes, { state: '' });
        started = true;
        forget = onInterruption(() => bar.stop());
      }
      const rate = rows / (elapsed / 1000);
      const left = bytes > 0 ? Math.max(0, ((size - bytes) / bytes) * (elapsed / 1000)) : 0;
      const state = session.words().say('progress', { rows, rate: Math.round(rate), left: Math.ceil(left) });
      bar.update(bytes, { state });
    },
    stop() {
      forget();
      if (started) bar.stop();
      started = false;
    },
  };
}
