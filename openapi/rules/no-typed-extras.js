// @ts-check
import { labelOf } from './document/name-of.js';

/** @import { Rule } from './document/redocly.d.ts' */

/** Keywords that a value of any type may have. */
const ANNOTATIONS = ['description'];

/**
 * TypeScript rejects an interface with named fields and an index signature of another type, which Orval, RTK and oazapfts print for
 * a schema that has `properties` and typed `additionalProperties`. The files may use both: bundling moves the type aside.
 *
 * @type {Rule}
 */
export const noTypedExtras = () => ({
  Schema({ properties, additionalProperties }, { report, location }) {
    if (!properties || typeof additionalProperties !== 'object') return;
    if (Object.keys(additionalProperties).every((key) => ANNOTATIONS.includes(key))) return;
    report({
      message: `${labelOf(location)} has typed \`additionalProperties\` beside \`properties\`, which other generators cannot declare.`,
      location: location.child('additionalProperties'),
    });
  },
});
