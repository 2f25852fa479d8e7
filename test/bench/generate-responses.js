import { closeSync, openSync, writeSync } from 'node:fs';
import { fieldsOf } from '../../dist/questionnaires/fields.js';
import { presets } from '../../dist/questionnaires/presets/index.js';
import { readQuestionnaire } from '../../dist/questionnaires/read.js';
import { random } from '../../dist/stats/random.js';

/**
 * Writes a CSV of so many responses to a preset questionnaire, a column per answer, of a tenth as many customers; one
 * answer in fifty is missing. The same arguments always give the same bytes.
 */
export function generateResponses(path, preset, count) {
  const uniform = random(1);
  const whole = (least, most) => least + Math.floor(uniform() * (most - least + 1));
  const fields = fieldsOf(readQuestionnaire(presets[preset], preset));
  const answerTo = ({ type, scale, options }) => {
    if (type === 'rating' || type === 'number') return whole(...(scale ?? [0, 20]));
    if (type === 'open') return `answer ${whole(1, 1000)}`;
    return options[whole(0, options.length - 1)].id;
  };
  const file = openSync(path, 'w');
  let buffer = `respondent,customer_id,date,${fields.map(({ id }) => id).join(',')}\n`;
  for (let i = 0; i < count; i++) {
    const answers = fields.map((field) => (!field.required && uniform() < 0.02 ? '' : answerTo(field)));
    const date = new Date(Date.UTC(2024, 0, whole(1, 366))).toISOString().slice(0, 10);
    buffer += `R${i},C${whole(1, Math.ceil(count / 10))},${date},${answers.join(',')}\n`;
    if (buffer.length > 1e6) {
      writeSync(file, buffer);
      buffer = '';
    }
  }
  writeSync(file, buffer);
  closeSync(file);
}
