import type { Batch, Reject } from './batch.js';
import { textBlocks } from './blocks.js';
import { checker, type Rows } from './check.js';
import type { Plan } from './plan.js';
import { records } from './records.js';
import { unpivot } from './unpivot.js';

/** Reads a file from its first byte to its last as checked batches, holding one block at a time. */
export function* batches(plan: Plan): Generator<Batch> {
  let bytes = 0;
  const blocks = textBlocks(plan.path, plan.encoding, (soFar) => {
    bytes = soFar;
  });
  const check = checker(plan);
  const { delimiter, skipLines } = plan;
  let header = plan.header;
  const limit = plan.limit > 0 ? plan.limit + (header ? 1 : 0) : undefined;
  for (const block of records(blocks, { delimiter, skipLines, limit })) {
    if (header && block.rows.length > 0) {
      block.rows.shift();
      block.lines.shift();
      header = false;
    }
    const batch = check(plan.wide ? unpivot(block, plan.wide, plan.nullValues) : withoutEmpty(block));
    const faults: Reject[] = block.faults.map(({ line, code, value }) => ({ line, column: '', value, code }));
    yield {
      ...batch,
      bytes,
      read: batch.read + faults.length,
      rejects:
        faults.length > 0 ? [...batch.rejects, ...faults].sort((a, b) => a.line - b.line) : batch.rejects,
    };
  }
}

/** Spreadsheets leave rows of delimiters behind: they hold nothing, so there is nothing to reject. */
function withoutEmpty({ rows, lines }: Rows): Rows {
  const isFilled = (cells: string[]) => cells[0] !== '' || cells.some((cell) => cell !== '');
  if (rows.every(isFilled)) return { rows, lines };
  return { rows: rows.filter(isFilled), lines: lines.filter((_, i) => isFilled(rows[i])) };
}
