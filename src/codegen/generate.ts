import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readApi } from '../document/read-api.ts';
import { apiModule } from './api-module.ts';
import { bundle } from './bundle.ts';
import { campaignSchema } from './campaign-schema.ts';
import { guidanceModule } from './guidance-module.ts';
import { printTypes, schemaTypes } from './schema-types.ts';
import { validators } from './validators.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const BANNER = '// Written by `npm run generate` from openapi/. Do not edit.\n';
/** Written by hand: it says that the rest is not. */
const BY_HAND = ['README.md'];

/** Every file of `generated/` by name. */
async function generate(): Promise<Map<string, string>> {
  const document = await bundle(join(ROOT, 'openapi/openapi.yaml'));
  const api = readApi(document);
  const checks = validators(api);
  return new Map([
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['campaign.schema.json', `${JSON.stringify(campaignSchema(api), null, 2)}\n`],
    ['schema.ts', BANNER + printTypes(await schemaTypes(api))],
    ['guidance.ts', BANNER + guidanceModule(api)],
    ['api.ts', BANNER + apiModule(api)],
    ['validators.js', BANNER + checks.code],
    ['validators.d.ts', BANNER + checks.types],
  ]);
}

/** The names of files that are not what `openapi/` makes them, or that nothing makes. */
async function staleFiles(folder: string, files: Map<string, string>): Promise<string[]> {
  const present = await readdir(folder);
  const wanted = [...files].map(async ([name, text]) => {
    const current = present.includes(name) ? await readFile(join(folder, name), 'utf8') : undefined;
    return current === text ? [] : [name];
  });
  const strange = present.filter((name) => !files.has(name) && !BY_HAND.includes(name));
  return [...(await Promise.all(wanted)).flat(), ...strange];
}

async function main(flags: string[]): Promise<number> {
  const unknown = flags.find((flag) => flag !== '--check');
  if (unknown) {
    console.error(`Unknown option ${unknown}. Usage: npm run generate [-- --check]`);
    return 2;
  }
  const folder = join(ROOT, 'generated');
  await mkdir(folder, { recursive: true });
  const files = await generate();
  const stale = await staleFiles(folder, files);
  if (flags.includes('--check')) {
    if (stale.length === 0) return 0;
    console.error(`generated/ is stale: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`);
    return 1;
  }
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
  console.log(stale.length === 0 ? 'generated/ was up to date' : `generated/ written: ${stale.join(', ')}`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
