import type { Numbers } from '../../stats/numbers.js';

/**
 * The numbers of some responses, in their order. They are not copied: there may be millions.
 *
 * @param column A number per response, `NaN` where there is none.
 */
export function pick(column: Numbers, responses: Int32Array): Numbers {
  return { length: responses.length, at: (index) => column.at(responses[index]) };
}
