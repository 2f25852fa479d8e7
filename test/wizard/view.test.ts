import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { presets } from '../../src/questionnaires/presets/index.js';
import { readQuestionnaire } from '../../src/questionnaires/read.js';
import { words } from '../../src/text/index.js';
import { advance } from '../../src/wizard/advance.js';
import { view } from '../../src/wizard/view.js';
import type { Wizard } from '../../src/wizard/wizard.js';
import { everyQuestion } from '../survey/samples.js';
import { around, book, fresh, typing } from './typing.js';

const servqual = readQuestionnaire(presets.servqual!, 'servqual');

function seen(wizard: Wizard, locale: 'en' | 'zh-CN' = 'en', columns = 80, rows = 24): string {
  const { above, below } = view(wizard, words(locale), { columns, rows });
  return [...above, { text: `> ${wizard.typed}` }, ...below].map(({ text }) => text).join('\n');
}

describe('the search for a customer', () => {
  const shown = (count: number, locale: 'en' | 'zh-CN' = 'en') => {
    const many = Array.from({ length: count }, (_, i) => ({ customer_id: `C${i}`, name: null }));
    const findCustomers = (_: string, limit: number) => many.slice(0, limit);
    return seen(
      advance(fresh(servqual), { type: 'typed', text: 'C' }, { ...around, book: { ...book, findCustomers } }),
      locale,
    );
  };

  it('shows seven, and says that there are more', () => {
    expect(shown(7)).not.toContain('and more');
    expect(shown(8)).toMatch(/ C6\n {2}… and more: type more of the name or id\n {2}a new customer: C$/m);
    expect(shown(8)).not.toContain('C7');
    expect(shown(8, 'zh-CN')).toContain('还有更多');
  });
});

describe('a question', () => {
  it('says how far it is, for whom it is answered and what can be answered', () => {
    const text = seen(typing(fresh(servqual), `小<enter>1${'57'.repeat(6)}`));
    expect(text).toContain('7 of 22');
    expect(text).toContain('Quality of our service · 王小明 (C001) · Customer');
    expect(text).toContain('– expected');
    expect(text).toMatch(/^1 .+ … 7 .+$/m);
    expect(seen(typing(fresh(servqual), '<enter>1'), 'zh-CN')).toContain('第 1 题，共 22 题');
  });

  it('shows the old answer in words', () => {
    const at = typing(fresh(everyQuestion), `<enter>1${'<blank>'.repeat(8)}`);
    expect(seen(at)).toContain('1  Near, and easy\n2  Cheap\n3  Good');
    expect(seen(typing(at, '2<back>'))).toContain('so far: Cheap (Enter keeps it)');
    expect(seen(typing(at, '2<back>'), 'zh-CN')).toContain('原来的回答：便宜');
    expect(seen(typing(at, '<blank>1,3<enter><back>'), 'zh-CN')).toContain('门店、电话');
  });

  it('says why an answer is none', () => {
    expect(seen(typing(fresh(servqual), '<enter>19'))).toContain('9 is not from 1 to 7');
    expect(seen(typing(fresh(servqual), '<enter>1好<enter>'), 'zh-CN')).toContain('“好”不是数字');
  });
});

it('shows in the review what is answered, and what is not', () => {
  const text = seen(typing(fresh(servqual), `<enter>157<blank>${'<blank>'.repeat(41)}`), 'en', 80, 60);
  expect(text).toMatch(/^1 {3}.* 5 \/ 7$/m);
  expect(text).toMatch(/^2 {3}.* – \/ –$/m);
  expect(text).toMatch(/^c {3}Customer +anonymous$/m);
  expect(text).toMatch(/^d {3}Date +2024-10-04$/m);
});

describe.each([
  [20, 10],
  [40, 12],
  [40, 24],
  [80, 24],
])('in a terminal of %d × %d', (columns, rows) => {
  it.each(['en', 'zh-CN'] as const)('every step fits in, in %s', (locale) => {
    const before = typing(fresh(everyQuestion), '小');
    const every = [before, typing(before, 'x'), typing(fresh(servqual), `<enter>1${'57'.repeat(22)}`)];
    for (
      let now = typing(before, '<enter>'), i = 0;
      i < 20;
      i++, now = typing(now, i === 1 ? '1' : '<blank>')
    )
      every.push(now, typing(now, '非常非常长的一个不可能的回答<enter>'));
    for (const wizard of every) {
      const { above, below } = view(wizard, words(locale), { columns, rows });
      for (const { text } of [...above, ...below]) {
        expect(text).not.toMatch(/wizard_|undefined|\{\w+\}/);
        expect(stringWidth(text)).toBeLessThan(columns);
      }
      if (rows >= 12 && columns >= 40) expect(above.length + below.length + 1).toBeLessThan(rows);
      expect(above.length).toBeGreaterThan(0);
    }
  });
});

describe('a long review', () => {
  const done = typing(fresh(servqual), `<enter>1${'57'.repeat(22)}`);

  it('says which rows are in sight', () => {
    expect(seen(done)).toContain('rows 1–18 of 26 · ↑ ↓ PageUp PageDown: the others');
    expect(seen(done)).toMatch(/^14 .*5 \/ 7$/m);
    expect(seen(done)).not.toMatch(/^15 /m);
    expect(seen(done, 'zh-CN')).toContain('第 1–18 行，共 26 行');
    expect(seen(done, 'en', 80, 60)).not.toContain('rows 1');
  });

  it.each([
    ['en', 80, 24],
    ['en', 40, 24],
    ['zh-CN', 40, 24],
    ['zh-CN', 80, 12],
  ] as const)('shows in %s at %d × %d the rows that it says', (locale, columns, rows) => {
    const from = (scrolled: number) => {
      const text = seen({ ...done, scrolled }, locale, columns, rows);
      const [, first, last] = /(\d+)–(\d+) \D*26/.exec(text)!.map(Number);
      expect(text.match(/^(\d+|[crdn]) {2}/gm)).toHaveLength(last! - first! + 1);
      return [first, last];
    };
    expect(from(0)[0]).toBe(1);
    expect(from(3)[0]).toBe(4);
    expect(from(99)[1]).toBe(26);
  });

  it('stays where it was after a change', () => {
    const scrolled = typing(done, '<down>'.repeat(30));
    expect(scrolled.scrolled).toBe(16);
    expect(typing(scrolled, '<up>').scrolled).toBe(15);
    expect(typing(scrolled, '22<enter>66')).toMatchObject({ step: 'review', scrolled: 16 });
    expect(typing(scrolled, '<up>22<enter><back>')).toMatchObject({ step: 'review', scrolled: 15 });
  });
});
