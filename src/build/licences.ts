import type { Rolldown } from 'tsdown';
import { type BundledPackage, type PackagesElsewhere, packagesOf } from './bundled-packages.ts';
import { licenceTextOf } from './licence-of.ts';

interface Licence {
  title: string;
  text: string;
}

/** Lists the licences of all packages that really are in the bundle, or in the one elsewhere. Each text is there once. */
export function thirdPartyLicences(fileName: string, elsewhere: PackagesElsewhere): Rolldown.Plugin {
  return {
    name: 'third-party-licences',
    async generateBundle(_, bundle) {
      const packages = await packagesOf(bundle, elsewhere);
      const sections = [...titlesByText(packages.map(licenceOf))];
      const source = sections
        .map(([text, titles]) => `${titles.join('\n')}\n\n${text}\n`)
        .join(`\n${'-'.repeat(80)}\n\n`);
      if (sections.length > 0) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** A text that several packages have, such as the Apache licence, stands once below their names. */
function titlesByText(licences: readonly Licence[]): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { title, text } of licences) titles.set(text, [...(titles.get(text) ?? []), title]);
  return titles;
}

function licenceOf({ name, version, license, folder }: BundledPackage): Licence {
  return { title: `${name} ${version} (${license ?? 'see below'})`, text: licenceTextOf(folder) };
}
