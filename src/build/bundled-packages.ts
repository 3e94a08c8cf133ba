import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rolldown } from 'tsdown';

/** A package that is in a bundle, whole or in part. */
export interface BundledPackage {
  name: string;
  version: string;
  license?: string;
  /** Where its files are. */
  folder: string;
}

/** The packages whose code really is in a bundle, in the order of their names. */
export function bundledPackages(bundle: Rolldown.OutputBundle): BundledPackage[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const modules = chunks.flatMap((chunk) => chunk.moduleIds);
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = new Map<string, BundledPackage>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    packages.set(`${name} ${version}`, { name, version, ...(license !== undefined && { license }), folder });
  }
  return [...packages].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

/** The innermost package that a module is in, where it is somebody else's. */
function packageFolder(id: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}
