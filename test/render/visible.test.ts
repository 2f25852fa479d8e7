import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visible } from '../../src/render/visible.js';
import { hostile } from './samples.js';

it('shows what would act or hide', () => {
  expect(visible(hostile.ansi)).toBe('␛[31mred␛[0m␇');
  expect(visible(hostile.csi)).toBe('\\u{9b}31mred');
  expect(visible(hostile.lines)).toBe('one␊two␍␊three\\u{2028}four');
  expect(visible(hostile.tab)).toBe('a␉b');
  expect(visible('\u007f\u0000')).toBe('␡␀');
  expect(visible(hostile.override)).toBe('user\\u{202e}gnp.exe');
  expect(visible(hostile.surrogate)).toBe('half \\u{d800} emoji');
  expect(visible(hostile.zeroWidth)).toBe('pay\\u{200b}pal');
});

it.each(['上海（中国）', '葛\u{e0100}城', '👩‍👩‍👧', '✈️', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '🇨🇳', 'می‌خواهم', 'ไทยน้ำดี', 'Müller & Söhne'])(
  'leaves %s as it is',
  (name) => {
    expect(visible(name)).toBe(name);
  },
);

it('leaves no control character in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
      expect(visible(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
