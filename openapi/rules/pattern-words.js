// @ts-check
import { labelOf } from './document/name-of.js';

/** @import { Rule } from './document/redocly.d.ts' */

/** `^stp_[A-Za-z0-9]+$`, and with several prefixes: the prefixes can be read from it. */
const ID = /^\^(?:[a-z]+|\((?:\?:)?[a-z|]+\))_\[A-Za-z0-9\]\+\$$/;

/**
 * Nobody reads a regular expression in a sentence. Pages, types and faults say what `x-pattern-words` says.
 *
 * @type {Rule}
 */
export const patternWords = () => ({
  Schema(schema, { report, location }) {
    const { pattern, 'x-pattern-words': words } = schema;
    if (pattern === undefined || ID.test(pattern) || words !== undefined) return;
    report({
      message: `${labelOf(location)} has a \`pattern\`, and not the pattern of an id: describe the text in \`x-pattern-words\`.`,
      location: location.child('pattern'),
    });
  },
});
