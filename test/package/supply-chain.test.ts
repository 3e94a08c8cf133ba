import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../support/run-script.ts';

interface LockedPackage {
  hasInstallScript?: boolean;
  dependencies?: Record<string, string>;
}

const require = createRequire(import.meta.url);
const { allowScripts, dependencies, devDependencies, peerDependencies, scripts } = require('../../package.json') as {
  allowScripts: Record<string, boolean>;
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  peerDependencies: Record<string, string>;
  scripts: Record<string, string>;
};
const { packages } = require('../../package-lock.json') as { packages: Record<string, LockedPackage> };

const WORKFLOWS = join(ROOT, '.github/workflows');
/** A full commit, and beside it the version that a person recognizes. */
const PINNED_ACTION = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const LOCAL_WORKFLOW = /^\.\/\.github\/workflows\/\w+\.yml$/;

describe('the supply chain', () => {
  test('no dependency may run an install script', () => {
    const withScript = Object.entries(packages).filter(([, { hasInstallScript }]) => hasInstallScript);
    const names = withScript.map(([path]) => path.replace(/^.*node_modules\//, ''));
    const hint =
      'Add the package with `false` to `allowScripts` in package.json, or say there why its script must run.';
    expect(Object.keys(allowScripts).toSorted(), hint).toEqual([...new Set(names)].toSorted());
    expect(Object.values(allowScripts)).not.toContain(true);
  });

  test('every dependency has one exact version', () => {
    const all = Object.entries({ ...dependencies, ...devDependencies });
    const loose = all.filter(([, version]) => !/^(npm:[\w-]+@)?\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose, 'Write the version without `^` in package.json, then run `npm install`').toEqual([]);
  });

  test('an application gets three packages, of which none runs a script', () => {
    const installed = new Set(Object.keys(packages['']?.dependencies ?? {}));
    // A set is read on while it grows.
    for (const name of installed)
      for (const below of Object.keys(packages[`node_modules/${name}`]?.dependencies ?? {})) installed.add(below);
    expect([...installed]).toEqual(['openapi-fetch', 'openapi-typescript-helpers']);
    expect([...installed].filter((name) => packages[`node_modules/${name}`]?.hasInstallScript)).toEqual([]);
  });

  test('every version of Mock Service Worker that it may meet is run', () => {
    // npm refuses to install the package beside a version that the range leaves out.
    const { dependencies } = require('../runtimes/workspace/package.json') as { dependencies: Record<string, string> };
    const majors = [dependencies.msw, dependencies.msw3].map(
      (version) => /(\d+)\.\d+\.\d+$/.exec(String(version))?.[1],
    );
    expect(peerDependencies.msw).toBe(majors.map((major) => `^${major}.0.0`).join(' || '));
  });

  test('no script of ours runs on install', () => {
    const onInstall = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(scripts).filter((name) => onInstall.includes(name))).toEqual([]);
  });

  test('every action is pinned to a commit', () => {
    const files = readdirSync(WORKFLOWS).filter((file) => file.endsWith('.yml'));
    const used = files.flatMap((file) =>
      [...readFileSync(join(WORKFLOWS, file), 'utf8').matchAll(/\buses: (.+)$/gm)].map(([, action = '']) => action),
    );
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((action) => !PINNED_ACTION.test(action) && !LOCAL_WORKFLOW.test(action))).toEqual([]);
  });
});
