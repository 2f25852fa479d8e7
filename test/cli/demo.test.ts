import { expect, it } from 'vitest';
import { clientele } from '../helpers/command.js';
import { temporaryFolder } from '../helpers/folder.js';

it('leaves reports in a folder of its own, again and again, and touches no folder of anyone else', () => {
  const folder = temporaryFolder();
  for (let i = 0; i < 2; i++) {
    expect(clientele(folder.path, ['demo', 'shop'])).toMatchObject({ code: 0, err: '' });
    expect(folder.read('shop/scores.csv')).toContain('1,K003,老街茶铺,4.03');
  }
  folder.write('clientele.db', 'precious');
  const { code, err } = clientele(folder.path, ['demo', '.']);
  expect(err).toContain('files in it that the demo did not make');
  expect(code).toBe(2);
  expect(folder.read('clientele.db')).toBe('precious');
});
