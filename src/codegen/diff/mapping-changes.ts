import type { Api } from '../../document/api.ts';
import { namedUnions } from '../../document/unions.ts';
import type { Change } from './change.ts';

/**
 * The keys of discriminators that came, went or point elsewhere. Redocly takes a key that is gone for a change of no
 * weight, but requests with it are refused from then on.
 */
export function mappingChanges(old: Api, present: Api): Change[] {
  const before = mappings(old);
  const after = mappings(present);
  return [...before].flatMap(([schema, mapping]) => {
    const now = after.get(schema);
    if (!now) return [];
    const pointer = `#/components/schemas/${schema}`;
    const gone = Object.keys(mapping).filter((key) => !(key in now));
    const come = Object.keys(now).filter((key) => !(key in mapping));
    const moved = Object.keys(mapping).filter((key) => key in now && now[key] !== mapping[key]);
    return [
      ...gone.map(
        (key): Change => ({ pointer, weight: 'breaking', text: `\`${schema}\` has no variant \`${key}\` any more.` }),
      ),
      ...moved.map(
        (key): Change => ({
          pointer,
          weight: 'breaking',
          text: `Variant \`${key}\` of \`${schema}\` is another schema.`,
        }),
      ),
      ...come.map(
        (key): Change => ({ pointer, weight: 'added', text: `\`${schema}\` has the new variant \`${key}\`.` }),
      ),
    ];
  });
}

function mappings(api: Api): Map<string, Record<string, string>> {
  const found = [...namedUnions(api)].map(([union, { variants }]) => {
    return [union, Object.fromEntries(variants.map(({ value, name }) => [value, name]))] as const;
  });
  return new Map(found);
}
