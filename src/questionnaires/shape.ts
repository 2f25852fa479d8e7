import * as v from 'valibot';
import { id, label, map, notNegative, number, range, text } from '../yaml/shape.js';
import { questionTypes, roles } from './questionnaire.js';

// What may be left out may also be left blank.

const words = (example: string, chinese: string) => label(example, `{en: ${example}, zh-CN: ${chinese}}`);

const scale = range('[0, 10]', 'scale');

const anchor = words('Not at all', '完全做不到');

const anchors = v.tuple([anchor, anchor], '[{en: Poor, zh-CN: 差}, {en: Excellent, zh-CN: 优秀}]');

const answer = v.union([v.string(), v.number()], 'yes');

const when = map({
  question: text('recommend'),
  is: v.nullish(v.union([v.array(answer), answer], 'yes | [yes, no]')),
  from: v.nullish(number('0'), null),
  to: v.nullish(number('6'), null),
});

/** Options are often numbers, which need no quotes. */
const numeral = v.pipe(v.number(), v.safeInteger('price'), v.transform(String));

const option = map({
  id: v.lazy((input) => (typeof input === 'number' ? numeral : id('price'))),
  label: v.lazy((input) =>
    typeof input === 'number'
      ? v.pipe(
          numeral,
          v.transform((und): Record<string, string> => ({ und })),
        )
      : words('Price', '价格'),
  ),
});

const question = map({
  id: id('quiet'),
  type: v.picklist(questionTypes, questionTypes.join(' | ')),
  text: words('How quiet was the room?', '房间有多安静？'),
  dimension: v.nullish(text('tangibles'), null),
  scale: v.nullish(scale),
  anchors: v.nullish(anchors),
  options: v.nullish(v.array(option, '[{id: price, label: Price}]'), []),
  required: v.nullish(v.boolean('true | false'), false),
  when: v.nullish(when, null),
});

const dimension = map({
  id: id('tangibles'),
  label: words('Tangibles', '有形性'),
  weight: v.nullish(notNegative, null),
});

const role = v.picklist(roles, roles.join(' | '));

export const shape = map({
  id: id('hotel-guests'),
  title: words('Hotel guests', '酒店客人调查'),
  introduction: v.nullish(words('Please rate …', '请评分……'), {}),
  roles: v.nullish(v.pipe(v.array(role, '[customer, staff]'), v.nonEmpty('[customer, staff]')), [...roles]),
  scale: v.nullish(scale),
  anchors: v.nullish(anchors),
  dimensions: v.nullish(v.array(dimension, '[{id: tangibles, label: Tangibles}]'), []),
  questions: v.pipe(v.array(question, '[{id: quiet, type: rating, …}]'), v.nonEmpty('[{id: quiet, …}]')),
});

/** As it is written: conditions are not read yet, and what holds for all questions stands once. */
export type Written = v.InferOutput<typeof shape>;
export type WrittenQuestion = Written['questions'][number];
