import { describe, expect, it } from 'vitest';
import { open } from '../../src/clientele.js';
import { ask } from '../helpers/database.js';
import { temporaryFolder } from '../helpers/folder.js';

describe('importing customers', () => {
  it('keeps identifiers as text, reads Chinese headers and keeps further columns as attributes', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const file = write(
      'c.csv',
      '客戶編號,客户名称,客户类型,建档日期,潜力,备注\n007,王芳,个人,2020年3月5日,4,老客户\n7,李伟,经销商,,,\n',
    );
    expect(await clientele.import('customers', file)).toMatchObject({
      read: 2,
      imported: 2,
      new_customers: 2,
    });
    clientele.close();
    expect(
      ask(at('c.db'), 'SELECT customer_id, name, kind, since, potential, attributes FROM customers'),
    ).toEqual([
      ['007', '王芳', 'individual', 18_326, 4, '{"备注":"老客户"}'],
      ['7', '李伟', 'reseller', null, null, null],
    ]);
  });

  const first = 'customer_id,name,region\n1,王芳,\n';

  it.each([
    ['keep', { imported: 1, unchanged: 0, differing: 1 }, ['王芳', '华东', '杭州']],
    ['replace', { imported: 1, unchanged: 0, differing: 0 }, ['王小芳', '华东', '杭州']],
  ] as const)('fills what was empty, and with %s meets what was not', async (onDuplicate, counts, stored) => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    await clientele.import('customers', write('a.csv', first));
    expect(
      await clientele.import(
        'customers',
        write('b.csv', 'customer_id,name,region,city\n1,王小芳,华东,杭州\n'),
        { onDuplicate },
      ),
    ).toMatchObject(counts);
    clientele.close();
    expect(ask(at('c.db'), 'SELECT name, region, city FROM customers')).toEqual([stored]);
  });

  it('says when a row differs from what is stored and changes nothing', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    await clientele.import('customers', write('a.csv', first));
    const other = write('b.csv', 'customer_id,name\n1,李伟\n');
    expect(await clientele.import('customers', other)).toMatchObject({
      imported: 0,
      unchanged: 1,
      differing: 1,
    });
    await expect(clientele.import('customers', other, { onDuplicate: 'error' })).rejects.toMatchObject({
      problem: { code: 'duplicate_differs', line: 2 },
    });
    clientele.close();
    expect(clientele.imports()).toHaveLength(1);
    clientele.close();
  });

  it('takes the first of two rows that contradict each other, and merges attributes one by one', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const file = write('a.csv', 'customer_id,name,备注,tag\n1,王芳,老客户,x\n1,李伟,,\n');
    const result = await clientele.import('customers', file, { onDuplicate: 'replace' });
    expect(result).toMatchObject({ imported: 1, rejected: 1 });
    expect(result.rejects).toEqual([{ line: 3, column: 'customer_id', value: '1', code: 'identity_twice' }]);
    expect(await clientele.import('customers', file, { onDuplicate: 'replace' })).toMatchObject({
      imported: 0,
      unchanged: 1,
      rejected: 1,
    });
    await clientele.import('customers', write('b.csv', 'customer_id,score\n1,7\n'), {
      onDuplicate: 'replace',
    });
    clientele.close();
    expect(ask(at('c.db'), 'SELECT attributes FROM customers')).toEqual([
      ['{"备注":"老客户","tag":"x","score":"7"}'],
    ]);
  });

  it('keeps the name of a customer whom ratings named first', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    await clientele.import('ratings', write('r.csv', 'customer_id,criterion,score\n007,信用,4\n'));
    await clientele.import('customers', write('c.csv', 'customer_id,name\n007,王芳\n'));
    clientele.close();
    expect(ask(at('c.db'), 'SELECT customer_id, name FROM customers')).toEqual([['007', '王芳']]);
  });

  it('rejects what is no kind of customer and no potential', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    const { rejects } = await clientele.import(
      'customers',
      write('c.csv', 'customer_id,kind,potential\n1,constructor,3\n2,个人,6\n3,,\n'),
    );
    clientele.close();
    expect(rejects.map(({ line, column, code }) => [line, column, code])).toEqual([
      [2, 'kind', 'not_a_choice'],
      [3, 'potential', 'out_of_range'],
    ]);
  });

  it('takes off the apostrophe that keeps a spreadsheet from running a text, and no other', async () => {
    const { at, write } = temporaryFolder();
    const clientele = open(at('c.db'));
    await clientele.import('customers', write('c.csv', "customer_id,name\n'-7,'=1+1\n7,'t Hart\n"));
    clientele.close();
    expect(ask(at('c.db'), 'SELECT customer_id, name FROM customers ORDER BY 1')).toEqual([
      ['-7', '=1+1'],
      ['7', "'t Hart"],
    ]);
  });
});
