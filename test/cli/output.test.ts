import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clientele, program } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';

function shop() {
  const folder = temporaryFolder();
  folder.write('r.csv', '评估指标,权重,A客户,B客户,C客户\n信用,60,4,5,3\n态度,40,5,3,4\n');
  clientele(folder.path, ['import', 'ratings', 'r.csv', '--quiet']);
  return folder;
}

describe('what is printed', () => {
  it('puts the result alone on standard output, in the format of the suffix, and the same bytes each time', () => {
    const folder = shop();
    const { out, err } = clientele(folder.path, ['evaluate', '--format', 'csv']);
    expect(out).toBe(
      'rank,customer_id,name,score,grade,coverage\n1,A客户,,4.4,,1\n2,B客户,,4.2,,1\n3,C客户,,3.4,,1\n',
    );
    clientele(folder.path, ['evaluate', '--output', 's.csv']);
    expect(folder.read('s.csv')).toBe(out);
    clientele(folder.path, ['evaluate', '--output', 's.json']);
    clientele(folder.path, ['evaluate', '--output', 't.json']);
    expect(folder.read('s.json')).toBe(folder.read('t.json'));
    expect(Object.keys(JSON.parse(folder.read('s.json')))).toEqual([
      'analysis',
      'asOf',
      'options',
      'fingerprint',
      'version',
      'tables',
      'notes',
    ]);
    expect(err).not.toContain('error');
  });

  it('has a fingerprint of the data and of the documents that were read', () => {
    const folder = shop();
    const print = (...args: string[]) =>
      JSON.parse(clientele(folder.path, [...args, '--format', 'json']).out).fingerprint;
    folder.write('s.csv', 'period,customers\n0,100\n1,80\n2,70\n');
    const survival = print('retention', '--survival', 's.csv');
    expect(survival).toMatch(/^[0-9a-f]{16}$/);
    expect(print('retention', '--survival', 's.csv')).toBe(survival);
    folder.write('s.csv', 'period,customers\n0,100\n1,80\n2,60\n');
    expect(print('retention', '--survival', 's.csv')).not.toBe(survival);
    const before = print('abc');
    folder.write('t.csv', 'customer_id,date,revenue\nA,2024-01-01,5\n');
    clientele(folder.path, ['import', 'transactions', 't.csv', '--quiet']);
    expect(print('abc')).not.toBe(before);
  });

  it('is silent with --quiet but for warnings', () => {
    expect(clientele(shop().path, ['evaluate', '--quiet', '--format', 'csv']).err).toBe('');
  });

  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, [], '名次'],
    [{ LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, [], '名次'],
    [{ LANG: 'de_DE.UTF-8' }, [], 'Rank'],
    [{ LANG: 'zh_CN.UTF-8' }, ['--lang', 'en'], 'Rank'],
    [{}, ['--lang=zh-CN'], '名次'],
  ])('speaks the language of %j %j', (env, args, word) => {
    expect(clientele(shop().path, ['evaluate', ...args], { env }).out).toContain(word);
  });

  it('uses colour only where it is wanted', () => {
    const folder = shop();
    const sequence = '\u001b[';
    expect(clientele(folder.path, ['evaluate']).out).not.toContain(sequence);
    expect(clientele(folder.path, ['evaluate'], { env: { FORCE_COLOR: '1' } }).out).toContain(sequence);
    expect(
      clientele(folder.path, ['evaluate'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out,
    ).not.toContain(sequence);
    expect(
      clientele(folder.path, ['evaluate', '--no-color'], { env: { FORCE_COLOR: '1' } }).out,
    ).not.toContain(sequence);
  });

  it('ends quietly when its reader has seen enough', () => {
    const folder = shop();
    const rows = Array.from({ length: 50_000 }, (_, i) => `C${i},信用,${(i % 5) + 1}`).join('\n');
    folder.write('long.csv', `customer_id,criterion,score\n${rows}\n`);
    clientele(folder.path, ['import', 'ratings', 'long.csv', '--quiet']);
    const line = `"${process.execPath}" "${program}" evaluate --format csv --quiet | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { cwd: folder.path, encoding: 'utf8' });
    expect(stdout).toBe('rank,customer_id,name,score,grade,coverage\n0\n');
    expect(stderr).toBe('');
  });

  it.skipIf(!existsSync('/dev/full'))('says that standard output cannot be written to', () => {
    const folder = shop();
    const fill = (...args: string[]) => {
      const line = `"${process.execPath}" "${program}" ${args.join(' ')} > /dev/full`;
      const { status, stderr } = spawnSync('bash', ['-c', line], { cwd: folder.path, encoding: 'utf8' });
      return [status, stderr];
    };
    const english = 'error: standard output cannot be written to (ENOSPC)\n';
    expect(fill('evaluate', '--quiet', '--lang', 'en')).toEqual([2, english]);
    expect(fill('evaluate', '--quiet', '--lang', 'en', '--format', 'csv')).toEqual([2, english]);
    expect(fill('--help', '--lang', 'zh-CN')).toEqual([2, '错误：无法写入标准输出（ENOSPC）\n']);
  });

  it('reads standard input', () => {
    const folder = temporaryFolder();
    const input = 'customer_id,name\n001,王芳\n';
    const { code, out } = clientele(folder.path, ['import', 'customers', '-', '--format', 'json'], { input });
    expect(JSON.parse(out).tables.imports[0]).toMatchObject({ file: '-', read: 1, imported: 1 });
    expect(code).toBe(0);
  });

  it('makes a database that only its owner can read', () => {
    expect(statSync(shop().at('clientele.db')).mode & 0o077).toBe(0);
  });

  it('prints a template that can be filled in and imported', () => {
    const folder = temporaryFolder();
    for (const lang of ['en', 'zh-CN']) {
      const header = clientele(folder.path, ['template', 'transactions', '--lang', lang]).out.trim();
      folder.write(`${lang}.csv`, `${header}\n7,2024-01-01,10,T1,,,,\n`);
      const { out } = clientele(folder.path, [
        'import',
        'transactions',
        `${lang}.csv`,
        '--format',
        'json',
        '--dry-run',
      ]);
      expect(JSON.parse(out).tables.imports[0]).toMatchObject({ read: 1, imported: 1 });
    }
  });

  it('prints a scorecard form that can be filled in and imported', () => {
    const folder = temporaryFolder();
    const form = clientele(folder.path, ['scorecards', 'form', 'distributor', '--lang', 'zh-CN']).out;
    expect(form.split('\n')[0]).toBe('评估指标,权重,A客户,B客户,C客户');
    folder.write('distributor.csv', form.replace(/,,,$/gm, ',4,3,5'));
    clientele(folder.path, ['import', 'ratings', 'distributor.csv', '--quiet']);
    const { out } = clientele(folder.path, ['evaluate', '--scorecard', 'distributor', '--format', 'csv']);
    expect(out.split('\n').slice(1, 4)).toEqual(['1,C客户,,5,A,1', '2,A客户,,4,B,1', '3,B客户,,3,C,1']);
  });
});
