/** Whether a key or a value is none of several, as Ajv prints it: `if(!((key0 === "a") || (key0 === "b"))){`. */
const NONE_OF = /^if\(!(\(.*\b(?:key|data)\d* === .*\))\)\{$/gm;
const COMPARISON = /\(((?:key|data)\d*) === ("(?:[^"\\]|\\.)*"|-?[\d.]+|null|true|false)\)/g;
/** The same for an object with many fields: `if(!(func2.call(schema17.properties, key1))){`. */
const NO_OWN_KEY = /^if\(!\(func\d+\.call\((schema\d+)\.properties, (key\d+)\)\)\)\{$/gm;
/** The list again, in the error. */
const UNKNOWN_FIELD = /\bunknownField\((.*), (key\d+), (\[.*\])\)/g;
const OTHER_VALUE = /\botherValue\((.*), (schema\d+)((?:\.\w+)*)\.enum\)/g;
const SCHEMA = /^const (schema\d+) = (.*);\n/gm;

/**
 * The same validators with each list of known keys or values written once, above them. Ajv prints a list two or three times per
 * place, and many places have the same; the schemas that it was read from are left out.
 *
 * @throws {Error} if Ajv prints a list in another way, which would go unnoticed otherwise
 */
export function withSharedLists(code: string): string {
  const schemas = new Map([...code.matchAll(SCHEMA)].map(([, name = '', text = '']) => [name, text]));
  const names = new Map<string, string>();
  const nameOf = (list: string): string => {
    const name = names.get(list) ?? `list${names.size}`;
    names.set(list, name);
    return name;
  };
  const schemaOf = (name: string): Record<string, unknown> => JSON.parse(schemas.get(name) ?? 'null');

  const shared = code
    .replace(NONE_OF, (line, condition: string) => {
      const found = [...condition.matchAll(COMPARISON)];
      if (found.length === 0 || /[^()| ]/.test(condition.replace(COMPARISON, ''))) return line;
      return `if(!${nameOf(`[${found.map(([, , value]) => value).join(',')}]`)}.includes(${found[0]?.[1]})){`;
    })
    .replace(NO_OWN_KEY, (_, schema, key) => {
      const { properties } = schemaOf(schema) as { properties: object };
      return `if(!${nameOf(JSON.stringify(Object.keys(properties)))}.includes(${key})){`;
    })
    .replace(UNKNOWN_FIELD, (_, path, key, list) => `unknownField(${path}, ${key}, ${nameOf(list)})`)
    .replace(OTHER_VALUE, (_, path, schema, steps: string) => {
      const inner = steps
        .split('.')
        .slice(1)
        .reduce((outer, step) => outer[step] as never, schemaOf(schema));
      return `otherValue(${path}, ${nameOf(JSON.stringify(inner.enum))})`;
    });
  const used = new Set([...shared.matchAll(/\b(schema\d+)\./g)].map(([, name]) => name));
  const short = shared.replace(SCHEMA, (line, name) => (used.has(name) ? line : ''));
  const left = /^.*(?:func\d+\.call|\.enum\b).*$/m.exec(short);
  if (left || names.size === 0)
    throw new Error(`Ajv prints a list in another way: ${left?.[0]}; adapt src/codegen/shared-lists.ts to it`);
  const lists = [...names].map(([list, name]) => `const ${name} = ${list};\n`);
  return lists.join('') + short;
}
