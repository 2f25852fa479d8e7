import fc from 'fast-check';
import { expect, it } from 'vitest';
import { chineseEncoding } from '../../src/csv/chinese.js';

/** Writes text in a two-byte encoding, by the table that its decoder has. */
function encoder(encoding: string): (text: string) => Buffer {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map<string, readonly number[]>();
  for (let first = 0x81; first <= 0xfe; first++) {
    for (let second = 0x40; second <= 0xfe; second++) {
      const character = decoder.decode(Uint8Array.of(first, second));
      if (!bytes.has(character)) bytes.set(character, [first, second]);
    }
  }
  return (text) => Buffer.from([...text].flatMap((each) => bytes.get(each) ?? [each.charCodeAt(0) & 0xff]));
}

/** Names of countries, as the language writes them: real words that nobody here chose. */
function countries(language: string): string[] {
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const codes =
    'CN DE FR JP US GB KR RU IT ES BR IN CA MX ID TR SA AR PL NL TH VN EG GR SE NO DK FI PT HU CZ';
  return codes.split(' ').map((code) => names.of(code)!);
}

const headersSimplified = ['客户编号,客户名称', '日期,销售额', '产品,渠道', '城市,电话', '评估指标,权重'];
const headersTraditional = ['客戶編號,客戶名稱', '日期,銷售額', '產品,通路', '城市,電話', '評估指標,權重'];

function tables(headers: readonly string[], words: readonly string[]) {
  const rows = fc.array(fc.constantFrom(...words), { maxLength: 8 });
  return fc.tuple(fc.constantFrom(...headers), rows).map(([header, names]) => [header, ...names].join('\n'));
}

it.each([
  ['simplified text in GBK', 'gb18030', headersSimplified, 'zh-CN', 'gb18030'],
  ['traditional text in GBK', 'gb18030', headersTraditional, 'zh-TW', 'gb18030'],
  ['traditional text in Big5', 'big5', headersTraditional, 'zh-TW', 'big5'],
] as const)('recognises short files: %s', (_, encoding, headers, language, expected) => {
  const encode = encoder(encoding);
  fc.assert(
    fc.property(tables(headers, countries(language)), (table) => {
      expect(chineseEncoding(encode(table))).toBe(expected);
    }),
    { numRuns: 200 },
  );
});

it.each([
  ['euc-kr', 'ko'],
  ['euc-jp', 'ja'],
  ['shift_jis', 'ja'],
])('takes %s for neither', (encoding, language) => {
  expect(chineseEncoding(encoder(encoding)(countries(language).join('\n')))).toBeNull();
});

it.each(['de', 'fr', 'es', 'pt'])('takes Latin-1 for neither: %s', (language) => {
  const words = countries(language).filter((word) => /[^\0-\x7f]/.test(word));
  expect(chineseEncoding(Buffer.from(words.join('\n'), 'latin1'))).toBeNull();
});

it('takes random bytes for neither', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0x80, max: 0xff }), { minLength: 40, maxLength: 200 }),
      (bytes) => {
        expect(chineseEncoding(Buffer.from(bytes))).toBeNull();
      },
    ),
  );
});

it('takes no bytes for neither', () => {
  expect(chineseEncoding(Buffer.alloc(0))).toBeNull();
});
