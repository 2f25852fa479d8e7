import { closeSync, openSync, writeSync } from 'node:fs';
import { gammaVariate } from '../../dist/stats/gamma-variate.js';
import { random } from '../../dist/stats/random.js';

/**
 * Writes a CSV of transactions of so many customers, drawn from the BG/NBD model with the parameters of CDNOW and
 * from the Gamma-Gamma model, on the same day of each week, over a year and a half. The same number always gives
 * the same bytes.
 */
export function generateRepeats(path, customers) {
  const uniform = random(1);
  const weeks = 78;
  const dates = Array.from({ length: weeks }, (_, week) =>
    new Date(Date.UTC(2023, 0, 2 + 7 * week)).toISOString().slice(0, 10),
  );
  const file = openSync(path, 'w');
  let buffer = 'customer_id,date,revenue\n';
  for (let i = 0; i < customers; i++) {
    const rate = gammaVariate(0.243, uniform) / 4.414;
    const dropout = gammaVariate(0.793, uniform);
    const chance = dropout / (dropout + gammaVariate(2.426, uniform));
    const scale = gammaVariate(3.744, uniform) / 15.44;
    const buy = (time) => {
      const revenue = Math.max(0.01, gammaVariate(6.25, uniform) / scale);
      buffer += `C${String(i).padStart(7, '0')},${dates[Math.floor(time)]},${revenue.toFixed(2)}\n`;
    };
    const wait = () => -Math.log(1 - uniform()) / rate;
    const first = Math.floor(uniform() * 12);
    buy(first);
    for (let time = first + wait(); time < weeks; time += wait()) {
      buy(time);
      if (uniform() < chance) break;
    }
    if (buffer.length > 1e6) {
      writeSync(file, buffer);
      buffer = '';
    }
  }
  writeSync(file, buffer);
  closeSync(file);
}
