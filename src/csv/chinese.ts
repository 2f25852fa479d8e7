import { createRequire } from 'node:module';
import { commonHan } from './common-han.js';

/** The encodings of Chinese before Unicode; GBK and GB 2312 are read as GB 18030, which contains them. */
export type ChineseEncoding = 'gb18030' | 'big5';

/**
 * The Chinese encoding in which these lines make sense: they decode without an error, and their characters
 * are those that Chinese is written with, or they hold a word of a usual header. Where there is a doubt, a
 * general detector must agree; its word alone is not enough. Null where neither encoding convinces.
 *
 * @param sample whole lines with characters outside ASCII
 */
export function chineseEncoding(sample: Buffer): ChineseEncoding | null {
  const gb18030 = reading(sample, 'gb18030');
  const big5 = reading(sample, 'big5');
  const isBig5 = big5.share + Number(big5.hasHeader) > gb18030.share + Number(gb18030.hasHeader);
  const { name, count, share, hasHeader } = isBig5 ? big5 : gb18030;
  if (hasHeader || share >= 0.5 + 2 / count) return name;
  return share >= 0.2 && /^(gb|big5)/i.test(detected(sample) ?? '') ? name : null;
}

interface Reading {
  name: ChineseEncoding;
  /** Characters outside ASCII. */
  count: number;
  /** Of these, the share of common ones. */
  share: number;
  hasHeader: boolean;
}

function reading(sample: Buffer, name: ChineseEncoding): Reading {
  let text: string;
  try {
    text = new TextDecoder(name, { fatal: true }).decode(sample);
  } catch {
    return { name, count: 0, share: 0, hasHeader: false };
  }
  const characters = (text.match(/[^\0-\x7f]/gu) ?? []).filter((character) => !punctuation.test(character));
  const common = characters.filter((character) => commonHan.has(character));
  const share = common.length / Math.max(characters.length, 1);
  return { name, count: characters.length, share, hasHeader: headerWords.test(text) };
}

const headerWords =
  /客[户戶]|日期|[编編][号號]|金[额額]|名[称稱]|姓名|指[标標]|[权權]重|[产產]品|[销銷]售|城市|[电電][话話]/;

/** Full-width forms and punctuation tell nothing. */
const punctuation = /[\u00a0-\u00bf\u2000-\u206f\u3000-\u303f\uff00-\uff65\uffe0-\uffe6]/;

/** What a general detector takes the bytes for; it is loaded only when it is asked. */
export function detected(sample: Buffer): string | null {
  const { detect } = createRequire(import.meta.url)('jschardet') as typeof import('jschardet');
  return detect(sample).encoding;
}
