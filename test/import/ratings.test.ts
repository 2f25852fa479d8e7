import { describe, expect, it } from 'vitest';
import { open } from '../../src/clientele.js';
import { allScorecards, scorecardForm } from '../../src/scorecards.js';
import { ask } from '../helpers/database.js';
import { temporaryFolder } from '../helpers/folder.js';

const stored =
  'SELECT customer_id, criterion, scorecard, rater, score FROM ratings JOIN customers USING (customer) ORDER BY 1, 2, 4';

describe('importing ratings', () => {
  it('takes one row per score', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const file = write('r.csv', '客户编号,评估指标,得分,评分人\nA,信用,4,甲\nA,信用,5,乙\nB,信用,6,甲\n');
    const result = await clientele.import('ratings', file);
    clientele.close();
    expect(result).toMatchObject({ read: 3, imported: 2, rejected: 1, new_customers: 1 });
    expect(result.rejects).toEqual([{ line: 4, column: '得分', value: '6', code: 'out_of_range' }]);
    expect(ask(at('c.db'), stored)).toEqual([
      ['A', '信用', null, '乙', 5],
      ['A', '信用', null, '甲', 4],
    ]);
  });

  it('takes a column per customer, by id or by name, and makes a scorecard of the weights', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    await clientele.import(
      'customers',
      write('c.csv', 'customer_id,name\nK1,莲花茶行\nK2,春风商贸\nK3,春风商贸\n'),
    );
    const result = await clientele.import(
      'ratings',
      write('2024年度.csv', '评估指标,权重,莲花茶行,K2,新客户\n信用,60%,4,,9\n服务,40%,3,5,2\n'),
    );
    expect(result).toMatchObject({ read: 5, imported: 4, rejected: 1, new_customers: 1 });
    expect(result.rejects).toEqual([{ line: 2, column: '新客户', value: '9', code: 'out_of_range' }]);
    expect(clientele.scorecards()).toEqual([
      {
        name: '2024年度',
        file: at('2024年度.csv'),
        yaml: expect.stringMatching(
          /name: 2024年度[\s\S]*id: credit[\s\S]*weight: 0\.6[\s\S]*id: 服务[\s\S]*weight: 0\.4/,
        ),
      },
    ]);
    clientele.close();
    expect(
      ask(at('c.db'), stored).map(([customer, criterion, , , score]) => [customer, criterion, score]),
    ).toEqual([
      ['K1', '信用', 4],
      ['K1', '服务', 3],
      ['K2', '服务', 5],
      ['新客户', '服务', 2],
    ]);
  });

  it('takes another scale where it is given, and remembers it with the scorecard', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    await clientele.import('ratings', write('percent.csv', '评估指标,权重,A\n信用,1,85\n'), {
      scale: [0, 100],
    });
    const long = write(
      'more.csv',
      'customer_id,criterion,score,scorecard\nA,服务,101,percent\nB,信用,90,percent\nC,信用,90,\nD,服务,90,\n',
    );
    const { imported, rejects } = await clientele.import('ratings', long);
    clientele.close();
    // A scorecard's own scale counts, then that of the scorecards that have the criterion, then 1–5.
    expect(imported).toBe(2);
    expect(rejects.map(({ line, code }) => [line, code])).toEqual([
      [2, 'out_of_range'],
      [5, 'out_of_range'],
    ]);
  });

  it('refuses a name that several customers have, and takes an unknown score column for no wide file', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    await clientele.import('customers', write('c.csv', 'customer_id,name\nK1,王芳\nK2,王芳\n'));
    const { rejects } = await clientele.import(
      'ratings',
      write('r.csv', 'customer_id,criterion,score\n王芳,信用,4\nK1,信用,3\n'),
    );
    expect(rejects).toEqual([{ line: 2, column: 'customer_id', value: '王芳', code: 'name_ambiguous' }]);
    await expect(
      clientele.import('ratings', write('x.csv', 'customer_id,criterion,mark\nK1,信用,4\n')),
    ).rejects.toMatchObject({
      problem: { code: 'missing_column', column: 'score' },
    });
    clientele.close();
  });

  it('keeps the scale and the weights of a wide file that comes again, unless told to replace them', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    await clientele.import('ratings', write('r.csv', '评估指标,权重,A\n信用,1,85\n服务,1,70\n'), {
      scale: [0, 100],
    });
    const changed = write('r.csv', '评估指标,权重,A,B\n信用,3,85,90\n服务,1,70,60\n');
    expect(await clientele.import('ratings', changed)).toMatchObject({
      imported: 2,
      unchanged: 2,
      differing: 0,
      scorecard: 'r',
    });
    expect(clientele.scorecards()[0].yaml).toMatch(/- 0\s+- 100[\s\S]*weight: 1[\s\S]*weight: 1/);
    // The very same file, now to replace what is stored: its scores are there, its weights are not.
    expect(await clientele.import('ratings', changed, { onDuplicate: 'replace' })).toMatchObject({
      imported: 0,
      scorecard: null,
    });
    expect(clientele.scorecards()[0].yaml).toContain('weight: 3');
    clientele.close();
  });

  it('gives a form that comes back, under whatever name, the groups and grades that it was printed from', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const { yaml } = allScorecards([]).find((each) => each.name === 'customer-value')!;
    const form = await scorecardForm(yaml, 'customer-value', 'zh-CN', ['A']);
    await clientele.import('ratings', write('表.csv', form.replace(/,$/gm, ',4')));
    const { tables } = await clientele.analyse('evaluate');
    const weights = tables.find((each) => each.id === 'weights')!.columns[1].values;
    expect(Array.from(weights, (weight) => Number(Number(weight).toFixed(4)))).toEqual([
      0.3, 0.3, 0.1, 0.1, 0.05, 0.05, 0.05, 0.05,
    ]);
    clientele.close();
  });

  it('changes nothing when a wide file comes again', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const file = write('r.csv', '评估指标,权重,A\n信用,1,4\n');
    await clientele.import('ratings', file);
    expect(await clientele.import('ratings', file)).toMatchObject({ read: 1, imported: 0, unchanged: 1 });
    expect(clientele.imports()).toHaveLength(1);
    clientele.close();
  });
});
