import { parentPort, workerData } from 'node:worker_threads';
import { ProblemError } from '../problem.js';
import { batches } from './batches.js';
import { pack } from './packing.js';
import type { Plan } from './plan.js';

/** The thread of `threaded.ts`: reads batches and sends them, at most a few ahead of the receiver. */
const { plan, taken, ahead } = workerData as { plan: Plan; taken: Int32Array; ahead: number };
let sent = 0;
try {
  for (const batch of batches(plan)) {
    for (;;) {
      const received = Atomics.load(taken, 0);
      if (sent - received < ahead) break;
      Atomics.wait(taken, 0, received);
    }
    const buffers = [batch.lines, ...Object.values(batch.columns)].flatMap((column) =>
      Array.isArray(column) ? [] : [column.buffer as ArrayBuffer],
    );
    parentPort!.postMessage({ batch: pack(batch) }, buffers);
    sent++;
  }
  parentPort!.postMessage({ end: true });
} catch (error) {
  if (!(error instanceof ProblemError)) throw error;
  parentPort!.postMessage({ problem: error.problem });
}
