import type { Rolldown } from 'tsdown';
import { type BundledPackage, type PackagesElsewhere, packagesOf } from './bundled-packages.ts';
import { licenceTextOf } from './licence-of.ts';

interface Licence {
  title: string;
  /** What stands before the words of a MIT licence: its name and who has the copyright. */
  notice: string;
  words: string;
}

const PERMISSION = 'Permission is hereby granted';

/** Lists the licences of all packages that really are in the bundle, or in the one elsewhere. Words that many have are there once. */
export function thirdPartyLicences(fileName: string, elsewhere: PackagesElsewhere): Rolldown.Plugin {
  return {
    name: 'third-party-licences',
    async generateBundle(_, bundle) {
      const packages = await packagesOf(bundle, elsewhere);
      const sections = [...byWords(packages.map(licenceOf))].map(sectionOf);
      const source = sections.join(`\n${'-'.repeat(80)}\n\n`);
      if (sections.length > 0) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** Licences by their words. Packages break lines and quote in different ways. */
function byWords(licences: readonly Licence[]): Map<string, Licence[]> {
  const found = new Map<string, Licence[]>();
  for (const licence of licences) {
    const key = licence.words.replaceAll(/\s+/g, ' ').replaceAll("'", '"');
    found.set(key, [...(found.get(key) ?? []), licence]);
  }
  return found;
}

/** The packages with their notices, and below them the words that all of them have. */
function sectionOf([, licences]: [string, Licence[]]): string {
  const titles = new Map<string, string[]>();
  for (const { title, notice } of licences) titles.set(notice, [...(titles.get(notice) ?? []), title]);
  const notices = [...titles].map(([notice, names]) => [...names, ...(notice ? ['', notice] : [])].join('\n'));
  return `${notices.join('\n\n')}\n\n${licences[0]?.words}\n`;
}

function licenceOf({ name, version, license, folder }: BundledPackage): Licence {
  const text = licenceTextOf(folder);
  const start = Math.max(0, text.indexOf(PERMISSION));
  const title = `${name} ${version} (${license ?? 'see below'})`;
  return { title, notice: text.slice(0, start).trim(), words: text.slice(start) };
}
