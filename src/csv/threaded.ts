import { Worker } from 'node:worker_threads';
import { type Problem, ProblemError } from '../problem.js';
import type { Batch } from './batch.js';
import { type PackedBatch, unpack } from './packing.js';
import type { Plan } from './plan.js';

/** How many batches the reading thread may be ahead: enough to keep both busy, little enough to stay small. */
const ahead = 4;

/**
 * The batches of `batches.ts`, read by a thread of their own while the caller stores them. Worth it from
 * some megabytes on: below that, starting the thread takes longer than reading.
 */
export async function* threadedBatches(plan: Plan): AsyncGenerator<Batch> {
  const taken = new Int32Array(new SharedArrayBuffer(4));
  const worker = new Worker(new URL('./worker.js', import.meta.url), {
    workerData: { plan, taken, ahead },
    // What is read is soon forgotten: a small nursery keeps the memory small, and costs no time.
    resourceLimits: { maxYoungGenerationSizeMb: 8 },
  });
  const queue: { batch?: PackedBatch; end?: true; problem?: Problem }[] = [];
  let wake = () => {};
  worker.on('message', (message) => {
    queue.push(message);
    wake();
  });
  let failure: unknown = null;
  worker.on('error', (error) => {
    failure = error;
    wake();
  });
  try {
    for (;;) {
      const message = queue.shift();
      if (failure) throw failure;
      if (!message) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
        continue;
      }
      if (message.problem) throw new ProblemError(message.problem);
      if (message.end) return;
      Atomics.add(taken, 0, 1);
      Atomics.notify(taken, 0);
      yield unpack(message.batch!);
    }
  } finally {
    await worker.terminate();
  }
}
