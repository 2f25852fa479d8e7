import type { Facts } from '../../facts.js';

/**
 * Answers as columns: for each field a number per response, `NaN` where it is not answered.
 *
 * @param fields Ids of answer fields that have one number as an answer.
 */
export function answerColumns({ answers, responses }: Facts, fields: readonly string[]): Float64Array[] {
  const columns = fields.map(() => new Float64Array(responses.count).fill(Number.NaN));
  const columnOf = answers.fields.map((id) => columns[fields.indexOf(id)]);
  const { field, response, value } = answers;
  for (let i = 0; i < value.length; i++) {
    const column = columnOf[field[i]];
    if (column) column[response[i]] = value[i];
  }
  return columns;
}

/** The numbers of some responses, in their order. */
export function pick(column: Float64Array, responses: Int32Array): Float64Array {
  const picked = new Float64Array(responses.length);
  for (let i = 0; i < picked.length; i++) picked[i] = column[responses[i]];
  return picked;
}
