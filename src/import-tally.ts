import type { Batch, Reject } from './csv/batch.js';
import type { ImportOptions } from './import.js';
import { fail, type Problem } from './problem.js';
import type { RejectLog } from './store/reject-log.js';

/** Rejected rows that a result carries; `onReject` sees all of them. */
const rejectsKept = 1000;

/** A reject as what a sentence is about. */
export function problemOf({ code, other, ...where }: Reject): Omit<Problem, 'code'> {
  return { ...where, args: { reason: code, other: other ?? '' } };
}

/** Counts rows as they come, and stops the import where the options say so. */
export class Tally {
  read = 0;
  rejected = 0;
  rounded = 0;
  /** The first by line, once they are reported. */
  readonly rejects: Reject[] = [];

  constructor(
    readonly file: string,
    readonly options: ImportOptions,
    readonly log: RejectLog,
  ) {}

  take(batch: Batch): void {
    this.read += batch.read;
    this.rounded += batch.rounded;
    for (const reject of batch.rejects) this.reject(reject);
  }

  /** @throws ProblemError `row_rejected`, `too_many_rejects` */
  reject(reject: Reject): void {
    const { stopOnReject, maximumErrors = Number.POSITIVE_INFINITY } = this.options;
    this.rejected++;
    this.log.add(reject);
    if (stopOnReject) fail('row_rejected', problemOf(reject));
    if (this.rejected > maximumErrors)
      fail('too_many_rejects', { line: reject.line, args: { maximum: maximumErrors } });
  }

  /** A file of which nothing can be used was read wrongly. @throws ProblemError `nothing_usable` */
  requireSome(): void {
    if (this.rejected === 0 || this.rejected < this.read) return;
    for (const first of this.log.byLine()) fail('nothing_usable', problemOf(first));
  }

  /** Tells all rejected rows by line. */
  report(): void {
    const { onReject } = this.options;
    for (const reject of this.log.byLine()) {
      if (this.rejects.length < rejectsKept) this.rejects.push(reject);
      else if (!onReject) return;
      onReject?.(reject, this.file);
    }
  }
}
