import { createRequire } from 'node:module';
import { defineConfig, type UserConfig } from 'tsdown';
import { noPackages, packagesElsewhere } from './src/build/bundled-packages.ts';
import { entryPointsBeside } from './src/build/entry-points-beside.ts';
import { thirdPartyLicences } from './src/build/licences.ts';
import { mendedPackages } from './src/build/mend-packages.ts';
import { onDemandBeside } from './src/build/on-demand-beside.ts';
import { softwareBillOfMaterials } from './src/build/sbom.ts';
import { slimDocumentPlugin } from './src/build/slim-document.ts';

const require = createRequire(import.meta.url);

/** Entry points for any runtime, as ESM and CJS. Each is a line here and one under `exports` in package.json. */
export const anywhere: Record<string, string> = {
  index: 'src/index.ts',
  preflight: 'src/client/preflight/index.ts',
  redis: 'src/client/limits/redis/index.ts',
};

/** The mock, as ESM and CJS: test runners that load CJS alone need it most. Prism is in the ESM alone. */
export const mock: Record<string, string> = { mock: 'src/mock/index.ts' };

/** The handlers for Mock Service Worker, for any runtime. They import nothing but it. */
export const msw: Record<string, string> = { msw: 'src/mock/msw.ts' };

/** The same mock for browsers and workers. Those have no files, so the document is in it. */
export const light: Record<string, string> = { 'mock-light': 'src/mock/light/index.ts' };

/** Entry points that need Node, as ESM, which CJS requires: two copies of what they bundle would be one too many. */
export const onNode: Record<string, string> = { campaigns: 'src/campaigns/index.ts' };

/** Commands, as ESM. Each is a line here and one under `bin` in package.json. */
export const commands: Record<string, string> = { cli: 'src/cli.ts' };

/**
 * Oxc writes each declaration from its own file alone, ten times as fast as TypeScript, which needs the types of
 * all files. tsdown writes into these options, so each build has its own.
 */
const declarations = () => ({ oxc: { stripInternal: true } });

const common: UserConfig = {
  outDir: 'dist',
  target: 'es2022',
  // .mjs and .cjs say what a file is, whatever the `type` of the package around it.
  fixedExtension: true,
  // Names without a hash stay the same from version to version, and so do the paths in stack traces.
  hash: false,
  // CJS stays: Node 20.19 can require ESM, but the test runners and bundlers in front of it cannot all do so.
  checks: { legacyCjs: false, pluginTimings: false },
  failOnWarn: true,
};

const library: UserConfig = {
  ...common,
  platform: 'neutral',
  sourcemap: true,
  // The validators are JavaScript with declarations beside them; without `emitJs: false` those are guessed anew from the code.
  dts: { ...declarations(), emitJs: false },
  // The sources are in the package, once; maps would hold them once per format.
  outputOptions: { sourcemapExcludeSources: true, comments: { jsdoc: false, annotation: true, legal: true } },
  plugins: [
    noPackages,
    {
      // openapi-fetch's CJS keeps its function under `default`. Rolldown looks there only if told not to imitate Node's import.
      name: 'openapi-fetch',
      renderChunk: (code) => code.replace('__toESM(openapi_fetch, 1)', '__toESM(openapi_fetch)'),
    },
  ],
};

/** The lists of packages and licences are written once, and Ajv has a build of its own. */
const ajvPackages = packagesElsewhere();

/** What these take from dev dependencies, Prism above all, is bundled: Prism's own ranges float, our lockfile does not. */
const bundled: UserConfig = {
  ...common,
  platform: 'node',
  deps: { onlyBundle: false, neverBundle: ['redis'] },
  shims: true,
  // Other people's code, some megabytes of it: nobody steps through it, everybody downloads it.
  minify: true,
  dts: { ...declarations(), entry: Object.values({ ...mock, ...onNode }) },
  alias: {
    // The UMD build that `main` names requires its parts in a way that no bundler can follow.
    'jsonc-parser': 'jsonc-parser/lib/esm/main.js',
    // Node deprecates its own. The slash names the package instead.
    punycode: require.resolve('punycode/'),
  },
  plugins: [
    ...mendedPackages,
    onDemandBeside,
    entryPointsBeside('mjs'),
    thirdPartyLicences('THIRD-PARTY-LICENSES.txt', ajvPackages),
    softwareBillOfMaterials('sbom.json', ajvPackages),
  ],
};

const mockAsCjs: UserConfig = {
  ...bundled,
  entry: mock,
  format: 'cjs',
  // The types are those of ESM, which take what they share from the client's.
  dts: false,
  plugins: [...mendedPackages, onDemandBeside, entryPointsBeside('cjs'), noPackages],
  // One file, or the parts would show what they take from one another. Jest has no `import()` in CJS.
  outputOptions: { dynamicImportInCjs: false, codeSplitting: false },
};

/** Ajv beside the mock, which loads it with the first seed. */
const ajv: UserConfig = {
  ...common,
  platform: 'node',
  entry: { ajv: 'src/mock/state/ajv.cjs' },
  format: 'cjs',
  minify: true,
  dts: false,
  deps: { onlyBundle: false },
  plugins: [ajvPackages.plugin],
};

const lightMock: UserConfig = {
  ...common,
  platform: 'browser',
  entry: light,
  format: 'esm',
  minify: true,
  dts: false,
  deps: { onlyBundle: false },
  plugins: [slimDocumentPlugin, entryPointsBeside('mjs'), noPackages],
};

const mswHandlers: UserConfig = {
  ...common,
  platform: 'neutral',
  entry: msw,
  format: ['esm', 'cjs'],
  dts: { ...declarations(), entry: Object.values(msw) },
  plugins: [noPackages],
};

const builds: UserConfig[] = [
  // First: another build lists its packages.
  ajv,
  { ...library, entry: anywhere, format: ['esm', 'cjs'] },
  {
    ...bundled,
    entry: { ...mock, ...onNode, ...commands },
    format: 'esm',
    // What these share must not replace what the library shares: both have the checks of options, under one name.
    outputOptions: { chunkFileNames: 'node-[name].mjs' },
  },
  mockAsCjs,
  lightMock,
  mswHandlers,
];

export default defineConfig(builds.filter(({ entry = {} }) => Object.keys(entry).length > 0));
