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

/** The packages of a build whose lists another build writes. */
export interface PackagesElsewhere {
  /** Belongs into the build. */
  plugin: Rolldown.Plugin;
  found: Promise<BundledPackage[]>;
}

/** Lets another build, which must not begin before this one, know the packages of this one. */
export function packagesElsewhere(): PackagesElsewhere {
  let resolve: (packages: BundledPackage[]) => void;
  const found = new Promise<BundledPackage[]>((settle) => {
    resolve = settle;
  });
  return { plugin: { name: 'packages', generateBundle: (_, bundle) => resolve(bundledPackages(bundle)) }, found };
}

/**
 * Belongs into a build whose packages are on no list, and so must have none.
 *
 * @throws {Error} in the build, if a package is in the bundle
 */
export const noPackages = {
  name: 'no-packages',
  generateBundle(_: unknown, bundle: Rolldown.OutputBundle): void {
    const [found] = bundledPackages(bundle);
    if (found)
      throw new Error(
        `${Object.keys(bundle)[0]} contains ${found.name}, which no list of packages and licences would name`,
      );
  },
} satisfies Rolldown.Plugin;

/** The packages of a bundle and of another build, each once; none for declarations, which are bundled separately and contain no code of other packages. */
export async function packagesOf(
  bundle: Rolldown.OutputBundle,
  elsewhere: PackagesElsewhere,
): Promise<BundledPackage[]> {
  const own = bundledPackages(bundle);
  return own.length === 0 ? [] : sortUnique([...own, ...(await elsewhere.found)]);
}

/** The packages whose code really is in a bundle, in the order of their names. */
function bundledPackages(bundle: Rolldown.OutputBundle): BundledPackage[] {
  const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
  const modules = chunks.flatMap((chunk) => chunk.moduleIds);
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const packages = [...folders].map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return { name, version, ...(license !== undefined && { license }), folder };
  });
  return sortUnique(packages);
}

function sortUnique(packages: readonly BundledPackage[]): BundledPackage[] {
  const byTitle = new Map(packages.map((each) => [`${each.name} ${each.version}`, each]));
  return [...byTitle].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, each]) => each);
}

/** The innermost package that a module is in, where it is somebody else's. */
function packageFolder(id: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}
