import type { Api } from '../../document/api.ts';
import { type Union, unionOf, type Variant } from '../../document/unions.ts';
import { joinWords } from '../../document/words.ts';
import { blocks, code, prose, sentence, sentencesOf } from '../markdown.ts';
import { marks } from '../marks.ts';
import { rulesInWords } from '../parts/body.ts';
import { linkTo, operationRoute } from '../routes.ts';
import { CLOSED } from '../schema/constraints.ts';
import { describeField, type Field, fieldsOf } from '../schema/fields.ts';
import { isLong } from '../schema/without-repeats.ts';
import { slug } from '../site/links.ts';

/** Stands in a guide where the fields are described that most step types have. */
const SHARED = '<!-- fields of most step types -->';
/** Stands in a guide below the heading of a step type. */
const TYPE = /<!-- step type (\w+) -->/g;

const UPDATE = operationRoute('sequences.updateStep');
const ADD = operationRoute('sequences.addStep');

/** What each step type does and what an update of it takes, in the places of a guide that ask for it. */
export function fillStepTypes(api: Api, markdown: string): string {
  const [updates, creates] = ['StepUpdate', 'StepCreate'].map((name) => unionOf(api, api.schema(name)) as Union);
  if (!updates || !creates) throw new Error('The document has no unions of steps');
  const shared = fieldsOfMost(api, updates);
  /** The first type with a text or a sentence. Later types refer to it, or leave the sentence out. */
  const saidBy = new Map<string, string>();
  return markdown
    .replace(SHARED, () => shared.map((field) => describeShared(api, field, updates)).join('\n'))
    .replaceAll(TYPE, (_, value: string) => {
      const [update, create] = [updates, creates].map(({ variants }) => variants.find((each) => each.value === value));
      if (!update || !create) throw new Error(`No step type ${value}`);
      return describeType(api, { update, create, shared: shared.map(({ path }) => path), saidBy });
    });
}

interface StepType {
  update: Variant;
  create: Variant;
  shared: readonly string[];
  saidBy: Map<string, string>;
}

function describeType(api: Api, { update, create, shared, saidBy }: StepType): string {
  const { value } = update;
  const inNew = ownFields(api, create);
  const fields = ownFields(api, update).filter(({ path }) => !shared.includes(path));
  const lines = fields.map((field) => {
    const need = inNew.some(({ path, required }) => required && path === field.path) ? ' (required in a new step)' : '';
    const text = describeField(api, field.schema);
    const before = saidBy.get(text);
    const fresh = sentencesOf(text).filter((each) => !(isLong(each) && saidBy.has(each)));
    for (const each of [text, ...fresh]) if (!saidBy.has(each)) saidBy.set(each, value);
    return `- ${code(field.path)}${need}: ${before ? `as in [${code(before)}](#${slug(before)}).` : fresh.join(' ')}`;
  });
  const rules = rulesInWords(api, update.schema, new Set([CLOSED, ...saidBy.keys()]));
  saidBy.set(rules, value);
  const known = [...shared, 'index', ...fields.map(({ path }) => path)];
  const onlyNew = inNew.map(({ path }) => path).filter((path) => !known.includes(path));
  const what = sentence(prose(create.schema.description ?? ''));
  // A search finds it on the pages of the operations.
  return marks.common(
    blocks(
      `${what} Reference: ${linkTo('update', UPDATE, value)}, ${linkTo('add', ADD, value)}.`,
      lines.join('\n'),
      rules,
      onlyNew.length > 0 && `A new step also takes ${joinWords(onlyNew.map(code), 'and')}.`,
    ),
  );
}

/** The fields that more than half of the variants have. */
function fieldsOfMost(api: Api, { variants }: Union): Field[] {
  const all = variants.flatMap(({ schema }) => ownFields(api, { schema }));
  const first = new Map(all.toReversed().map((field) => [describeField(api, field.schema), field]));
  return [...first].flatMap(([text, field]) => {
    const count = all.filter((each) => each.path === field.path && describeField(api, each.schema) === text).length;
    return count > variants.length / 2 ? [field] : [];
  });
}

function describeShared(api: Api, field: Field, { variants }: Union): string {
  const without = variants.filter(({ schema }) => ownFields(api, { schema }).every(({ path }) => path !== field.path));
  const except =
    without.length > 0
      ? `, in all but ${joinWords(
          without.map(({ value }) => code(value)),
          'and',
        )}`
      : '';
  return `- ${code(field.path)}${except}: ${describeField(api, field.schema)}`;
}

/** The fields of a variant, without those inside others and without its `type`. */
function ownFields(api: Api, { schema }: Pick<Variant, 'schema'>): Field[] {
  return fieldsOf(api, schema, { withNamed: false }).filter(({ path }) => path !== 'type' && !/[.[]/.test(path));
}
