import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifySync } from 'rolldown/utils';
import { ownSources, type SourceMap } from './own-sources.ts';
import { replacePrinted } from './replace-printed.ts';
import { withoutLists } from './shared-types.ts';

// `npm run build` runs this after tsdown: it takes out of `dist/` what users would download twice or never look at.

const DIST = join(dirname(fileURLToPath(import.meta.url)), '../../dist');
/** Generated code: nobody steps through it, so it is minified and has no map. */
const GENERATED = ['preflight.mjs', 'preflight.cjs'];
const SOURCE_MAP = /\n\/\/# sourceMappingURL=.*\s*$/;
/** What the bundler writes around the code of each file. */
const REGION = /^\/\/#(?:region .*|endregion)$/gm;
const PATHS = /^interface paths \{\n[\s\S]*?^\}$/m;

const files = readdirSync(DIST);
/** The JavaScript that ESM and CJS both have, without its extension. */
const inBoth = files.filter((name) => name.endsWith('.cjs')).map((name) => name.slice(0, -'.cjs'.length));

typesOfEsm();
typesOnce();
shareTypes();
for (const name of readdirSync(DIST).filter((file) => /\.d\.[cm]ts$/.test(file))) indentWithTabs(join(DIST, name));
forgetPathComments(join(DIST, 'index.d.cts'));
writeFileSync(join(DIST, 'openapi.json'), withoutSpaces('openapi.json'));
GENERATED.forEach(minifyFile);
mapsOnce();
for (const name of readdirSync(DIST).filter((file) => file.endsWith('js.map'))) forgetGeneratedSources(name);
for (const name of readdirSync(DIST).filter((file) => /\.[cm][jt]s$/.test(file))) forgetRegions(name);

/**
 * Entry points that have declarations for ESM alone get them for CJS. Those that are ESM alone also get a file that requires it: Node
 * loads ESM from CJS.
 */
function typesOfEsm(): void {
  for (const name of files.filter((file) => file.endsWith('.d.mts'))) {
    const stem = name.slice(0, -'.d.mts'.length);
    if (files.includes(`${stem}.d.cts`) || !files.includes(`${stem}.mjs`)) continue;
    const types = readFileSync(join(DIST, name), 'utf8');
    writeFileSync(join(DIST, `${stem}.d.cts`), types.replaceAll(/(?<=from "\.\/\w+)\.mjs"/g, '.cjs"'));
    writeFileSync(join(DIST, name), `export * from './${stem}.cjs';\n`);
    if (!inBoth.includes(stem))
      writeFileSync(join(DIST, `${stem}.cjs`), `module.exports = require('./${stem}.mjs');\n`);
  }
}

/** All declarations that take types from `api.d.cts`. */
function shareTypes(): void {
  const codes = readdirSync(DIST)
    .filter((name) => name.endsWith('.d.cts') && name !== 'api.d.cts')
    .map((name) => [name, readFileSync(join(DIST, name), 'utf8')] as const)
    .filter(([, code]) => code.includes('"./api.cjs"'));
  const short = withoutLists(readFileSync(join(DIST, 'api.d.cts'), 'utf8'), Object.fromEntries(codes));
  for (const [name, code] of Object.entries(short)) writeFileSync(join(DIST, name), code);
}

/** Types are deep, and a third of their code was spaces. Maps of them are not in the package. */
function indentWithTabs(path: string): void {
  const code = readFileSync(path, 'utf8').replace(SOURCE_MAP, '\n');
  writeFileSync(
    path,
    code.replace(/^( {2})+/gm, (spaces) => '\t'.repeat(spaces.length / 2)),
  );
}

/** A file of `generated/` as programs read it. */
function withoutSpaces(name: string): string {
  return JSON.stringify(JSON.parse(readFileSync(join(DIST, '../generated', name), 'utf8')));
}

/** A call of `lemlist.http` shows none of the comments at the methods of `paths`, and the methods of the namespaces have them, too. */
function forgetPathComments(path: string): void {
  const code = readFileSync(path, 'utf8');
  const [paths] = PATHS.exec(code) ?? [];
  if (paths === undefined) throw new Error(`${path} no longer has ${PATHS}; adapt src/build/slim.ts to it`);
  const short = replacePrinted(paths, /^\t*\/\*\*[\s\S]*?\*\/\n/gm, '', path);
  writeFileSync(
    path,
    code.replace(paths, () => short),
  );
}

/** The bundler names the file that each part of the code is from. The lines stay, empty, since the maps count them. */
function forgetRegions(name: string): void {
  const path = join(DIST, name);
  const code = readFileSync(path, 'utf8');
  // A file that only exports has none; the client has many.
  writeFileSync(path, name === 'index.mjs' ? replacePrinted(code, REGION, '', path) : code.replaceAll(REGION, ''));
}

/** Source maps for CJS would repeat the maps of ESM, and the code for CJS is readable without them. */
function mapsOnce(): void {
  for (const name of readdirSync(DIST).filter((file) => file.endsWith('.cjs.map'))) {
    const path = join(DIST, name.slice(0, -'.map'.length));
    writeFileSync(path, replacePrinted(readFileSync(path, 'utf8'), SOURCE_MAP, '\n', path));
    rmSync(`${path}.map`);
  }
}

/**
 * ESM uses the types of CJS: two copies would be equal, but their classes would be different types. Types that name
 * classes of another package stay as they are, since that package may have others for ESM, as Mock Service Worker has.
 */
function typesOnce(): void {
  for (const name of files.filter((file) => file.endsWith('.d.mts'))) {
    if (/^import .* from "[^.]/m.test(readFileSync(join(DIST, name), 'utf8'))) continue;
    const stem = name.slice(0, -'.d.mts'.length);
    const isEntry = inBoth.includes(stem) && files.includes(`${stem}.mjs`);
    if (isEntry) writeFileSync(join(DIST, name), `export * from './${stem}.cjs';\n`);
    else if (files.includes(`${stem}.d.cts`)) rmSync(join(DIST, name));
  }
}

function minifyFile(name: string): void {
  const path = join(DIST, name);
  const code = replacePrinted(readFileSync(path, 'utf8'), SOURCE_MAP, '\n', path);
  const { code: small, errors } = minifySync(name, code, { mangle: { toplevel: true } });
  if (errors.length > 0) throw new Error(`${name} cannot be minified: ${errors[0]?.message}`);
  writeFileSync(path, small);
  rmSync(`${path}.map`);
}

/** A map names its sources, which are in the package, except for what is generated. */
function forgetGeneratedSources(name: string): void {
  const path = join(DIST, name);
  writeFileSync(path, JSON.stringify(ownSources(JSON.parse(readFileSync(path, 'utf8')) as SourceMap)));
}
