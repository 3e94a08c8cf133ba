// @ts-check
/** @import { Node, Rule } from './document/redocly.d.ts' */

const PREFIX = '#/components/schemas/';

/**
 * A component that is used under `not` alone describes what must not be sent, and other generators export it as a type that nobody
 * can use. The files may share it: bundling writes it in each place.
 *
 * @type {Rule}
 */
export const noExclusionComponents = () => ({
  Root(root, { report, location }) {
    /** @type {Map<string, boolean>} */
    const usedOutside = new Map();
    visit(root, '');
    for (const [name, outside] of usedOutside) {
      if (outside) continue;
      report({
        message: `${name} is used under \`not\` alone: write the schema there instead of a reference.`,
        location: location.child(['components', 'schemas', name]),
      });
    }

    /** @param {Node} node @param {string} key */
    function visit(node, key) {
      if (typeof node !== 'object' || node === null) return;
      const { $ref } = node;
      if (typeof $ref === 'string' && $ref.startsWith(PREFIX)) {
        const name = $ref.slice(PREFIX.length);
        usedOutside.set(name, usedOutside.get(name) === true || key !== 'not');
      }
      for (const [inner, value] of Object.entries(node)) visit(value, inner);
    }
  },
});
