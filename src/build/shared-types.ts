/** Names as declarations list them: `{ A as x, type B }`. */
const LIST = /\{ (.*) \}/;
const EXPORTS = /^export \{ .* \};$/m;
const DECLARATION = /^(?:declare (?:abstract class|class|const|function)|interface|type) (\w+)/gm;
const IMPORT = /^import \{ .* \} from "\.\/api\.cjs";$/m;

interface Name {
  /** Its name in the file that declares it. */
  own: string;
  /** What others call it. */
  other: string;
}

/**
 * Declarations that share the types of `api.d.cts`, without the lists of 1,400 names that a bundler writes. `api.d.cts` exports its
 * names unaliased. Other files import only what they use. A file that re-exports everything does so with `export *`.
 *
 * @throws {Error} if a list is missing: the bundler writes declarations in another way
 */
export function withoutLists(api: string, others: Readonly<Record<string, string>>): Record<string, string> {
  const exported = namesIn(EXPORTS, api);
  const own = new Map(exported.map((name) => [name.other, name.own]));
  const shared = new Set(exported.map((name) => name.own));
  const short = Object.entries(others).map(([file, code]) => {
    const names = namesIn(EXPORTS, code);
    const handedOn = names.filter(({ own: local, other }) => local === other && shared.has(local));
    const isWhole = handedOn.length === shared.size;
    const kept = names.filter((name) => !isWhole || !handedOn.includes(name));
    const imported = namesIn(IMPORT, code).map(({ own: alias, other }) => ({ own: own.get(alias) ?? alias, other }));
    const body = code.replace(EXPORTS, '').replace(IMPORT, '');
    const words = new Set(body.match(/[\w$]+/g));
    const used = imported.filter(({ other }) => words.has(other) || kept.some((name) => name.own === other));
    const lines = [`import { ${listOf(used)} } from "./api.cjs";`, ...(isWhole ? ['export * from "./api.cjs";'] : [])];
    return [
      file,
      code.replace(IMPORT, () => lines.join('\n')).replace(EXPORTS, () => `export { ${listOf(kept)} };`),
    ] as const;
  });
  return { ...Object.fromEntries(short), 'api.d.cts': exportWhereDeclared(api, shared) };
}

/** Writes `export` before each declaration. A list of names at the end would be three times as long as these words. */
function exportWhereDeclared(code: string, names: ReadonlySet<string>): string {
  const left = new Set(names);
  const declared = code.replaceAll(DECLARATION, (declaration, name: string) => {
    if (!names.has(name)) return declaration;
    left.delete(name);
    return `export ${declaration}`;
  });
  const list = [...left].map((name) => ({ own: name, other: name }));
  return declared.replace(EXPORTS, () => (list.length > 0 ? `export { ${listOf(list)} };` : 'export {};'));
}

function namesIn(statement: RegExp, code: string): Name[] {
  const [, list] = LIST.exec(statement.exec(code)?.[0] ?? '') ?? [];
  if (list === undefined)
    throw new Error(`The declarations have no ${statement} any more; adapt src/build/shared-types.ts to them`);
  return list.split(', ').map((item) => {
    const [own = '', other = own] = item.replace(/^type /, '').split(' as ');
    return { own, other };
  });
}

function listOf(names: readonly Name[]): string {
  return names.map(({ own, other }) => (own === other ? own : `${own} as ${other}`)).join(', ');
}
