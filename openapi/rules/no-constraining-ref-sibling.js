// @ts-check
/** @import { Rule } from './document/redocly.d.ts' */

/** What only describes. Everything else beside a `$ref` would be dropped from the generated types. */
const ANNOTATIONS = ['$ref', 'summary', 'title', 'description', 'deprecated', 'default', 'example', 'examples'];

/**
 * OpenAPI 3.1 lets a `$ref` have siblings that constrain further; the generators read the `$ref` and stop. A visitor of `Schema`
 * would not see them either, because it is given what the `$ref` leads to.
 *
 * @type {Rule}
 */
export const noConstrainingRefSibling = () => ({
  ref(node, { report, location, type }) {
    // Siblings elsewhere, on a parameter for instance, are the business of Redocly's own spec-ref-siblings.
    if (type.name !== 'Schema') return;
    for (const key of Object.keys(node)) {
      if (ANNOTATIONS.includes(key) || key.startsWith('x-')) continue;
      report({
        message: `\`${key}\` beside \`$ref: ${node.$ref}\` constrains, which the generated types drop: move it into a schema of its own.`,
        location: location.child(key),
      });
    }
  },
});
