// @ts-check
import { operations } from './document/operations.js';

/** @import { Rule } from './document/redocly.d.ts' */

/**
 * The verbs of the client's methods. The list grows on purpose: before adding one, look for the verb that already says it, because
 * a user guesses the method from its siblings. `get` fetches, `create` also updates what exists, `update` also edits, sets and
 * replaces, `delete` ends what it names, and `remove` only takes it out of something.
 */
const VERBS = [
  ...['get', 'list', 'search', 'find', 'create', 'add', 'update', 'delete', 'remove', 'duplicate'],
  ...['start', 'pause', 'archive', 'unarchive', 'reset', 'test', 'review'],
  ...['select', 'assign', 'associate', 'mark', 'skip', 'ignore', 'send', 'email', 'engage'],
  ...['import', 'export', 'merge', 'sync', 'upload', 'enrich', 'unsubscribe'],
];

/** What the receiver of a webhook does. */
const WEBHOOK_VERBS = ['receive'];

/** `sequences_updateStep`: namespace, verb, and a noun where the namespace does not already say it. */
const FORM = /^([a-z][A-Za-z0-9]*)_([a-z]+)((?:[A-Z][A-Za-z0-9]*)?)$/;

/**
 * The id becomes the method: `sequences_updateStep` is `lemlist.sequences.updateStep()`. It is an identifier, since other
 * generators make a function or a file of it and drop or reject a dot.
 *
 * @type {Rule}
 */
export const operationIdForm = () => ({
  Root(root, context) {
    /** @type {Map<string, string>} */
    const taken = new Map();
    for (const section of /** @type {const} */ (['paths', 'webhooks'])) {
      const verbs = section === 'paths' ? VERBS : WEBHOOK_VERBS;
      for (const { name, node, location } of operations(context, root, section)) {
        const fault = formFault(node.operationId, node.tags, verbs);
        if (fault) context.report({ message: `${name}: ${fault}.`, location: location.child('operationId') });
        const owner = taken.get(node.operationId);
        if (owner) {
          const message = `${name}: operationId \`${node.operationId}\` is already taken by ${owner}.`;
          context.report({ message, location: location.child('operationId') });
        } else if (node.operationId) taken.set(node.operationId, name);
      }
    }
  },
});

/** @param {unknown} id @param {unknown} tags @param {string[]} verbs @returns {string | undefined} */
function formFault(id, tags, verbs) {
  if (typeof id !== 'string') return 'has no operationId, expected `<namespace>_<verb><Noun>`';
  const [, namespace, verb = ''] = FORM.exec(id) ?? [];
  if (!namespace)
    return `operationId \`${id}\` is not of the form \`<namespace>_<verb><Noun>\`, lowerCamel on both sides`;
  if (!verbs.includes(verb))
    return `operationId \`${id}\` has the verb \`${verb}\`, expected one of ${verbs.join(', ')}`;
  if (!Array.isArray(tags) || tags.length !== 1) return 'has no single tag, expected the one that names its namespace';
  const expected = lowerCamel(String(tags[0]));
  return namespace === expected
    ? undefined
    : `operationId \`${id}\` belongs to the tag \`${tags[0]}\`, expected \`${expected}_…\``;
}

/** `Contact lists` → `contactLists` @param {string} words */
function lowerCamel(words) {
  const [first = '', ...others] = words.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return first + others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}
