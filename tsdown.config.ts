import { defineConfig, type UserConfig } from 'tsdown';

/** Entry points for any runtime, as ESM and CJS. A new one takes a line here and one under `exports` in package.json. */
const anywhere = {
  index: 'src/index.ts',
};

/** Entry points that need Node, as ESM and CJS. What they take from dev dependencies is bundled into them. */
const node: Record<string, string> = {};

/** Commands, as ESM only. They share chunks with the entry points that need Node. */
const commands: Record<string, string> = {};

const common: UserConfig = {
  target: 'es2022',
  // .mjs and .cjs say what a file is, whatever `type` the package.json around it has.
  fixedExtension: true,
  // Named for their content alone, so that the same sources give the same files.
  hash: false,
  sourcemap: true,
  dts: { sourcemap: true },
  // Both builds write to one folder, so neither may clean it of the other's files.
  clean: false,
  // CJS stays: Node 20.19 can require ESM, but not every bundler and test runner that sits in front of it.
  checks: { legacyCjs: false },
  failOnWarn: true,
};

export default defineConfig([
  { ...common, entry: anywhere, platform: 'neutral', format: ['esm', 'cjs'] },
]);
