import { createHash } from 'node:crypto';
import type { Rolldown } from 'tsdown';
import { type BundledPackage, type PackagesElsewhere, packagesOf } from './bundled-packages.ts';

/**
 * Lists the packages of the bundle, and of the one elsewhere, as CycloneDX. `npm audit` of those who install this package sees its
 * dependencies alone, and not what is bundled.
 */
export function softwareBillOfMaterials(fileName: string, elsewhere: PackagesElsewhere): Rolldown.Plugin {
  return {
    name: 'software-bill-of-materials',
    async generateBundle(_, bundle) {
      const packages = await packagesOf(bundle, elsewhere);
      if (packages.length === 0) return;
      const source = `${JSON.stringify(billOf(packages))}\n`;
      this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Without a time and a random number, so that a second build writes the same bytes. */
function billOf(packages: readonly BundledPackage[]): object {
  const components = packages.map(({ name, version, license }) => ({
    type: 'library',
    'bom-ref': purlOf(name, version),
    name,
    version,
    purl: purlOf(name, version),
    ...(license && { licenses: [{ expression: license }] }),
  }));
  const digest = createHash('sha256').update(JSON.stringify(components)).digest('hex');
  const uuid = digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, '$1-$2-4$3-8$4-$5');
  return { bomFormat: 'CycloneDX', specVersion: '1.6', serialNumber: `urn:uuid:${uuid}`, version: 1, components };
}

/** https://github.com/package-url/purl-spec: the `@` of a scope is encoded. */
function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}
