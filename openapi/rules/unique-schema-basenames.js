// @ts-check
import { relative } from 'node:path';
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
  /** @type {Location['source'] | undefined} */
  let rootFile;

  /** @param {Location} target @returns {string | undefined} what is wrong with the target's name */
  const claim = (target) => {
    const name = nameOf(target);
    const owner = owners.get(name) ?? target.absolutePointer;
    owners.set(name, owner);
    if (owner === target.absolutePointer || reported.has(target.absolutePointer)) return undefined;
    reported.add(target.absolutePointer);
    const both = [target.absolutePointer, owner].map((pointer) => relative('', pointer));
    return `Basename \`${name}\` is taken twice, by ${both.join(' and ')}: rename one.`;
  };

  return {
    Root(_, { location }) {
      rootFile = location.source;
    },
    ref(_, { report, location }, target) {
      // What the root file refers to inside itself keeps its name; inside any other file it becomes a component.
      const inRoot = location.source === rootFile && target.location?.source === rootFile;
      const message = target.location && !inRoot && claim(target.location);
      if (message) report({ message, location });
    },
    Components(components, context) {
      for (const [section, members] of Object.entries(components)) {
        if (section === 'securitySchemes' || section.startsWith('x-')) continue;
        for (const [key, raw] of Object.entries(members ?? {})) {
          const location = context.location.child([section, key]);
          if (/-\d+$/.test(key)) {
            const first = key.replace(/-\d+$/, '');
            const message = `components.${section}.${key} is what the bundler calls a second \`${first}\`: rename its file.`;
            context.report({ message, location });
          }
          const target = follow(context, raw, location);
          const message = target && claim(target.location);
          if (message) context.report({ message, location });
        }
      }
    },
  };
};
