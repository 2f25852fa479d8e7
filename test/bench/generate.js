import { closeSync, openSync, writeSync } from 'node:fs';

/**
 * Writes a CSV of transactions in order of their dates, as a shop system exports them: ten per customer on
 * average, over 1,000 days. The same `rows` always give the same bytes.
 */
export function generate(path, rows, { quoted = false } = {}) {
  let state = 12345;
  const uniform = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  const customers = rows / 10;
  const channels = ['web', 'shop', 'phone'];
  const quote = quoted ? (text) => `"${text}"` : (text) => text;
  const file = openSync(path, 'w');
  let buffer = 'transaction_id,customer_id,date,revenue,cost,quantity,product,channel\n';
  for (let i = 0; i < rows; i++) {
    const day = Math.floor((i / rows) * 1000);
    const date = new Date(Date.UTC(2021, 0, 1) + day * 864e5).toISOString().slice(0, 10);
    const revenue = uniform() * 1000;
    buffer += `${[
      `T${String(i).padStart(9, '0')}`,
      `C${String(Math.floor(uniform() * customers)).padStart(7, '0')}`,
      date,
      revenue.toFixed(2),
      (revenue * 0.6).toFixed(2),
      1 + Math.floor(uniform() * 9),
      quote(`P${Math.floor(uniform() * 200)}`),
      channels[Math.floor(uniform() * 3)],
    ].join(',')}\n`;
    if (buffer.length > 1e6) {
      writeSync(file, buffer);
      buffer = '';
    }
  }
  writeSync(file, buffer);
  closeSync(file);
}
