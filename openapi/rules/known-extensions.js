// @ts-check
import { isDeepStrictEqual } from 'node:util';
import { follow } from './document/follow.js';

/** @import { Context, Node, Rule } from './document/redocly.d.ts' */

/**
 * @typedef {object} Extension
 * @property {string[]} on the kinds of node it belongs on, by Redocly's names
 * @property {string} expected
 * @property {(value: Node, node: Node, context: Context) => boolean} accepts
 */

/** The extensions that `openapi/README.md` explains. A misspelt one would do nothing, and nobody would notice. */
const EXTENSIONS = /** @type {Record<string, Extension>} */ ({
  'x-idempotent': {
    on: ['Operation'],
    expected: 'true or false',
    accepts: (value) => typeof value === 'boolean',
  },
  'x-pagination': {
    on: ['Operation'],
    expected: 'an object',
    accepts: isMap,
  },
  'x-polling': {
    on: ['Operation'],
    expected: '{method, status, done, failed}, of which only failed may be left out',
    accepts: (value) =>
      isMap(value) &&
      isDeepStrictEqual(
        Object.keys(value)
          .filter((key) => key !== 'failed')
          .sort(),
        ['done', 'method', 'status'],
      ),
  },
  'x-require-any': {
    on: ['Operation'],
    expected: 'the names of two or more parameters',
    accepts: (value) => Array.isArray(value) && value.length > 1 && value.every((name) => typeof name === 'string'),
  },
  'x-replaced-by': {
    on: ['Operation'],
    expected: 'operationIds, beside `deprecated: true`',
    accepts: (value, node) =>
      node.deprecated === true &&
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((id) => typeof id === 'string'),
  },
  'x-without-version': {
    on: ['Operation'],
    expected: '{description, value, spread, omit}, of which the last two may be left out',
    accepts: (value) =>
      isRecordOf(value, (text) => typeof text === 'string') &&
      isDeepStrictEqual(
        Object.keys(value).filter((key) => key !== 'spread' && key !== 'omit'),
        ['description', 'value'],
      ),
  },
  'x-enum-open': {
    on: ['Schema'],
    expected: 'true, beside `oneOf: [known, {type: string, not: known}]`',
    accepts: (value, node, context) => value === true && endsInOtherText(node, context),
  },
  'x-enumDescriptions': {
    on: ['Schema'],
    expected: 'a sentence for each value of `enum`, in the same order',
    accepts: (value, { enum: values }) =>
      isRecordOf(value, (words) => typeof words === 'string' && words.endsWith('.')) &&
      isDeepStrictEqual(Object.keys(value), values),
  },
  'x-provenance': {
    on: ['Schema', 'Operation'],
    expected: 'inferred, or documented or observed with a source, such as `observed: nango 2026-10-01`',
    accepts: (value) => value === 'inferred' || /^(documented|observed): [a-z0-9]+ \S+$/.test(String(value)),
  },
  'x-common': {
    on: ['Example'],
    expected: 'true',
    accepts: (value) => value === true,
  },
  'x-common-headers': {
    on: ['Root'],
    expected: 'an object',
    accepts: isMap,
  },
  'x-common-responses': {
    on: ['Root'],
    expected: 'an object',
    accepts: isMap,
  },
  'x-free-form': {
    on: ['Schema'],
    expected: 'true, or in the bundle the schema of the values',
    accepts: (value) => value === true || isMap(value),
  },
  'x-condition-key': {
    on: ['Schema'],
    expected: 'the key of a condition',
    accepts: (value) => typeof value === 'string' && /^[a-z]\w*$/i.test(value),
  },
  'x-default': {
    on: ['Schema'],
    expected: 'what lemlist takes for some of the objects that leave the field out, without a `default` beside it',
    accepts: (value, schema) => !isMap(value) && schema.default === undefined,
  },
  'x-pattern-words': {
    on: ['Schema'],
    expected: 'what a text with the `pattern` beside it is, such as "two letters"',
    accepts: (value, schema) => typeof value === 'string' && !/\.$/.test(value) && schema.pattern !== undefined,
  },
  'x-date': {
    on: ['Parameter', 'Schema'],
    expected: 'true',
    accepts: (value) => value === true,
  },
  'x-list-form': {
    on: ['Parameter'],
    expected: 'comma or json',
    accepts: (value) => ['comma', 'json'].includes(value),
  },
  'x-rate-limit': {
    on: ['Root'],
    expected: '{requests, windowMs}, both whole numbers above 0',
    accepts: (value) => isRecordOf(value, isCount) && isDeepStrictEqual(Object.keys(value), ['requests', 'windowMs']),
  },
  'x-sources': {
    on: ['Root'],
    expected: '{name, description, url} of each source, by its name in `x-provenance`, where only `url` is optional',
    accepts: (value) =>
      isRecordOf(
        value,
        (source) =>
          isRecordOf(source, (words) => typeof words === 'string') &&
          ['name,description', 'name,description,url'].includes(Object.keys(Object(source)).join()),
      ),
  },
  'x-status-advice': {
    on: ['Root'],
    expected: 'sentences by status code',
    accepts: (value) =>
      isRecordOf(value, isSentence) && Object.keys(value).every((status) => /^[45]\d\d$/.test(status)),
  },
});

/** @param {Node} value */
function isMap(value) {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @type {Rule} */
export const knownExtensions = () => ({
  any(node, context) {
    // In a map the keys are names that people chose: a header or a property may begin with x-.
    if (context.type.extensionsPrefix) check(node, context);
  },
  // A visitor is given what a $ref leads to, so what stands beside it is seen only here.
  ref: check,
});

/** @param {Node} node @param {Context} context */
function check(node, context) {
  if (typeof node !== 'object' || node === null) return;
  for (const key of Object.keys(node).filter((name) => name.startsWith('x-'))) {
    const extension = EXTENSIONS[key];
    const location = context.location.child(key);
    if (!extension) {
      context.report({ message: `\`${key}\` is not one of ours: ${Object.keys(EXTENSIONS).join(', ')}.`, location });
    } else if (!extension.on.includes(context.type.name)) {
      const message = `\`${key}\` belongs on ${extension.on.join(' or ')}, found on ${context.type.name}.`;
      context.report({ message, location });
    } else if (!extension.accepts(node[key], node, context)) {
      const message = `\`${key}\` is ${JSON.stringify(node[key])}, expected ${extension.expected}.`;
      context.report({ message, location });
    }
  }
}

/** @param {Node} value @param {(inner: unknown) => boolean} accepts */
function isRecordOf(value, accepts) {
  return typeof value === 'object' && value !== null && Object.values(value).every(accepts);
}

/** @param {unknown} value */
function isCount(value) {
  return Number.isInteger(value) && Number(value) > 0;
}

/** @param {unknown} value */
function isSentence(value) {
  return typeof value === 'string' && /^[A-Z].*\.$/.test(value);
}

/**
 * Known values, then every other text: excluding the known ones makes one member match, never both.
 * @param {Node} node @param {Context} context
 */
function endsInOtherText({ oneOf }, context) {
  if (!Array.isArray(oneOf) || oneOf.length !== 2) return false;
  const [known, other] = oneOf.map((member) => follow(context, member, context.location));
  if (other?.node?.type !== 'string' || ['const', 'enum', 'pattern'].some((keyword) => keyword in other.node))
    return false;
  return isDeepStrictEqual(known?.node, follow(context, other.node.not, other.location)?.node);
}
