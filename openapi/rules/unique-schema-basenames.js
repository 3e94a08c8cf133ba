// @ts-check
import { follow } from './document/follow.js';
import { nameOf } from './document/name-of.js';

/** @import { Location, Rule } from './document/redocly.d.ts' */

/**
 * The bundler names a component after its file, and the second of a name silently `Name-2`; that would become a public type. The
 * name must be free in the whole tree, not only among components of one kind, so that a person finds one file by it.
 *
 * @type {Rule}
 */
export const uniqueSchemaBasenames = () => {
  /** @type {Map<string, string>} */
  const owners = new Map();
  const reported = new Set();

  /** @param {Location} target @returns {string | undefined} whoever has the name already */
  const claim = (target) => {
    const name = nameOf(target);
    const owner = owners.get(name) ?? target.absolutePointer;
    owners.set(name, owner);
    if (owner === target.absolutePointer || reported.has(target.absolutePointer)) return undefined;
    reported.add(target.absolutePointer);
    return owner;
  };

  return {
    ref(node, { report, location }, target) {
      // What the file itself holds has a name already, unless components give it one, which is looked at below.
      if (!target.location || node.$ref.startsWith('#')) return;
      const owner = claim(target.location);
      if (!owner) return;
      const message = `Basename \`${nameOf(target.location)}\` is taken twice, by ${target.location.absolutePointer} and ${owner}: rename one.`;
      report({ message, location });
    },
    Components(components, context) {
      for (const [section, members] of Object.entries(components)) {
        if (section === 'securitySchemes' || section.startsWith('x-')) continue;
        for (const [key, raw] of Object.entries(members ?? {})) {
          const location = context.location.child([section, key]);
          if (/-\d+$/.test(key)) {
            const message = `components.${section}.${key} looks like the bundler's name for a second \`${key.replace(/-\d+$/, '')}\`: rename its file.`;
            context.report({ message, location });
          }
          const target = follow(context, raw, location);
          const owner = target && claim(target.location);
          if (!owner) continue;
          const message = `Basename \`${key}\` is taken twice, by components.${section} and ${owner}: rename one.`;
          context.report({ message, location });
        }
      }
    },
  };
};
