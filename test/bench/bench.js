/**
 * `npm run bench`: how fast, and how small, against what people use. Prints ratios of runs made in turn;
 * `npm run bench -- 5000000` takes another number of rows.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generate } from './generate.js';
import { generateRepeats } from './generate-repeats.js';
import { generateResponses } from './generate-responses.js';
import { compare, time } from './measure.js';
import { sameTables, typedColumns } from './sqlite.js';

const rows = Number(process.argv[2] ?? 1_000_000);
const rounds = Number(process.argv[3] ?? 5);
const folder = mkdtempSync(join(tmpdir(), 'clientele-bench-'));
const clientele = fileURLToPath(new URL('../../bin/clientele.js', import.meta.url));
const at = (name) => join(folder, name);
const fresh = (name) => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(at(name) + suffix, { force: true });
  return at(name);
};
const node = (...args) => time(process.execPath, args);
const sqlite = (name, input) => time('sqlite3', [fresh(name)], { input });

function show(title, results) {
  console.log(`\n${title}`);
  for (const { name, seconds, megabytes, cpu, ratioToFirst } of results) {
    const memory = Number.isNaN(megabytes) ? '' : `${Math.round(megabytes)} MB`.padStart(8);
    const busy = Number.isNaN(cpu) ? '' : `${cpu.toFixed(2)} s CPU`;
    console.log(
      `  ${name.padEnd(44)}${seconds.toFixed(2).padStart(8)} s${memory.padEnd(10)}${busy.padStart(12)}  first is ${ratioToFirst.toFixed(2)} times this`,
    );
  }
}

try {
  show(
    'start',
    compare(rounds * 2, {
      'clientele --help': () => node(clientele, '--help'),
      'node, empty program': () => node('-e', '0'),
    }),
  );

  generate(at('t.csv'), rows);
  const importing = (file, ...more) =>
    node(clientele, 'import', 'transactions', at(file), '--db', fresh('c.db'), '--quiet', ...more);
  const size = Math.round(statSync(at('t.csv')).size / 1e6);
  const hasSqlite = spawnSync('sqlite3', ['--version']).status === 0;
  if (!hasSqlite) console.log('sqlite3 is not installed: no comparison with its .import');
  show(
    `import of ${rows.toLocaleString('en')} transactions (${size} MB)`,
    compare(rounds, {
      'clientele import': () => importing('t.csv'),
      ...(hasSqlite && {
        'sqlite3 .import (checks nothing)': () => sqlite('raw.db', `.import --csv ${at('t.csv')} raw`),
        '… and SQL that types the columns': () =>
          sqlite('typed.db', `.import --csv ${at('t.csv')} raw\n${typedColumns}`),
        '… and SQL that makes our tables': () =>
          sqlite('same.db', `.import --csv ${at('t.csv')} raw\n${sameTables}`),
      }),
    }),
  );

  generate(at('quoted.csv'), rows, { quoted: true });
  show(
    'the same file with a quoted column, and again',
    compare(1, {
      'clientele import, quoted': () => importing('quoted.csv'),
      'clientele import': () => importing('t.csv'),
      'clientele import, the same file again': () =>
        node(clientele, 'import', 'transactions', at('t.csv'), '--db', at('c.db'), '--quiet'),
    }),
  );

  const query = fileURLToPath(new URL('./query.js', import.meta.url));
  if (hasSqlite) {
    show(
      'per-customer summary',
      compare(rounds, {
        'customer summary': () => node(query, at('c.db'), 'summary'),
        'plain GROUP BY on the raw table': () => node(query, at('raw.db'), 'group-by'),
      }),
    );
    show(
      'per-customer summary, as of an earlier day',
      compare(rounds, {
        'customer summary': () => node(query, at('c.db'), 'earlier'),
        'plain GROUP BY on the raw table': () => node(query, at('raw.db'), 'group-by-earlier'),
      }),
    );
    show(
      'customers active by cohort and month',
      compare(rounds, {
        'from the clustered table': () => node(query, at('c.db'), 'cohorts'),
        'from the raw table': () => node(query, at('raw.db'), 'cohorts-raw'),
      }),
    );
  }

  const duckdb = fileURLToPath(new URL('./duckdb.js', import.meta.url));
  node(duckdb, 'load', at('t.csv'), at('duck.db'));
  const analysis = (...args) => node(clientele, ...args, '--db', at('c.db'), '--quiet');
  for (const name of ['profit', 'rfm']) {
    show(
      `${name} of ${(rows / 10).toLocaleString('en')} customers against DuckDB's per-customer sums of its own table`,
      compare(rounds, {
        [`clientele ${name}`]: () => analysis(name),
        'DuckDB, every customer read': () => node(duckdb, 'read', at('duck.db')),
        'DuckDB, summed up there': () => node(duckdb, 'sum', at('duck.db')),
        [`clientele ${name}, every customer to a CSV`]: () =>
          analysis(name, '--table', 'customers', '--output', at('out.csv')),
      }),
    );
  }

  const customers = rows;
  generateRepeats(at('repeats.csv'), customers);
  node(clientele, 'import', 'transactions', at('repeats.csv'), '--db', at('repeats.db'), '--quiet');
  const lifetime = (...args) => node(clientele, 'lifetime', '--db', at('repeats.db'), '--quiet', ...args);
  show(
    `lifetimes of ${customers.toLocaleString('en')} weekly customers`,
    compare(1, {
      'grouping them, and fitting BG/NBD': () => node(query, at('repeats.db'), 'bg-nbd'),
      'clientele lifetime --model bg-nbd': () => lifetime('--model', 'bg-nbd'),
      'clientele lifetime, the best model': () => lifetime(),
      '… and every customer to a CSV': () => lifetime('--output', at('out.csv')),
    }),
  );
  console.log(
    `  of which the fit: ${spawnSync(process.execPath, [query, at('repeats.db'), 'bg-nbd']).stdout}`,
  );

  const responses = rows / 10;
  for (const [name, preset] of [
    ['satisfaction', 'servqual'],
    ['reliability', 'servqual'],
    ['value-curve', 'value-curve-hotel'],
    ['nps', 'nps'],
    ['csat', 'csat'],
    ['importance', 'importance-performance'],
    ['kano', 'kano'],
    ['indicators', 'satisfaction-indicators'],
    ['delivered-value', 'delivered-value'],
    ['loyalty', 'loyalty'],
    ['styles', 'communication-style'],
  ]) {
    const questionnaire = ['--questionnaire', preset];
    const importing = (count) => {
      generateResponses(at('r.csv'), preset, count);
      const db = fresh(`r${count}.db`);
      return node(clientele, 'import', 'responses', at('r.csv'), ...questionnaire, '--db', db, '--quiet');
    };
    const answering = (count) =>
      node(clientele, name, ...questionnaire, '--db', at(`r${count}.db`), '--quiet');
    importing(responses / 10);
    show(
      `${name} of ${responses.toLocaleString('en')} responses to ${preset}`,
      compare(1, {
        'clientele import responses': () => importing(responses),
        [`clientele ${name}`]: () => answering(responses),
        '… of a tenth of the responses': () => answering(responses / 10),
      }),
    );
  }

  const sample = fileURLToPath(new URL('../../../shared/data/CDNOW_sample.txt', import.meta.url));
  if (existsSync(sample)) {
    const maps = ['customer_id=2', 'date=3', 'quantity=4', 'revenue=5'].flatMap((map) => ['--map', map]);
    const layout = ['--no-header', '--delimiter', 'space', ...maps];
    const cdnow = ['--db', at('cdnow.db'), '--quiet'];
    show(
      'CDNOW from the raw file to a CSV of customers, in two commands',
      compare(rounds, {
        'clientele import': () => {
          fresh('cdnow.db');
          return node(clientele, 'import', 'transactions', sample, ...layout, ...cdnow);
        },
        'clientele lifetime': () =>
          node(clientele, 'lifetime', '--train-to', '1997-09-30', ...cdnow, '--output', at('out.csv')),
      }),
    );
  } else console.log('the shared CDNOW file is not there: no figures for it');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
