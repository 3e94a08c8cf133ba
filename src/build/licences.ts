import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Rolldown } from 'tsdown';

interface Manifest {
  name?: string;
  version?: string;
  license?: string;
}

interface Licence {
  title: string;
  text: string;
}

/** Lists the licences of all packages that really are in the bundle, each with its text. */
export function thirdPartyLicences(fileName: string): Rolldown.Plugin {
  return {
    name: 'third-party-licences',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const modules = chunks.flatMap((chunk) => chunk.moduleIds);
      const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
      const licences = new Map([...folders].map(licenceOf).map((licence) => [licence.title, licence]));
      const sections = [...licences.values()].toSorted((one, other) => (one.title < other.title ? -1 : 1));
      const source = sections.map(({ title, text }) => `${title}\n\n${text.trim()}\n`).join(`\n${'-'.repeat(80)}\n\n`);
      // The declarations are bundled apart, and hold nobody else's code.
      if (sections.length > 0) this.emitFile({ type: 'asset', fileName, source });
    },
  };
}

/** The innermost package that a module is in, where it is somebody else's. */
function packageFolder(id: string): string | undefined {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
}

function licenceOf(folder: string): Licence {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
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
