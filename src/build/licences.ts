import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'tsdown';
import { type BundledPackage, type PackagesElsewhere, packagesOf } from './bundled-packages.ts';

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
  for (const { title, text } of licences) titles.set(text.trim(), [...(titles.get(text.trim()) ?? []), title]);
  return titles;
}

function licenceOf({ name, version, license, folder }: BundledPackage): Licence {
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.|-|$)/i.test(entry));
  const readme = readdirSync(folder).find((entry) => /^readme/i.test(entry));
  const text = file ? read(folder, file) : readme && licenceSection(read(folder, readme));
  if (license === undefined && !text)
    throw new Error(`${dirname(folder)}: ${name} names no licence and cannot be bundled`);
  return { title: `${name} ${version} (${license ?? 'see below'})`, text: text || `Licence: ${license}` };
}

function read(folder: string, file: string): string {
  const path = join(folder, file);
  return existsSync(path) ? readFileSync(path, 'utf8').replaceAll('\r\n', '\n') : '';
}

/** Some packages say it in their README alone. */
function licenceSection(readme: string): string {
  return /^#+ *licen[cs]e\s*\n([\s\S]*?)(?=^#|$(?![\s\S]))/im.exec(readme)?.[1] ?? '';
}
