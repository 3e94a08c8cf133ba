import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readApi } from '../document/read-api.ts';
import { apiModule } from './api-module.ts';
import { bundle } from './bundle.ts';
import { campaignSchema } from './campaign-schema.ts';
import { staleFiles, writeFiles } from './generated-folder.ts';
import { guidanceModule } from './guidance-module.ts';
import { printTypes, schemaTypes } from './schema-types.ts';
import { validators } from './validators.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const BANNER = '// Written by `npm run generate` from openapi/. Do not edit.\n';

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

async function main(flags: string[]): Promise<number> {
  const unknown = flags.find((flag) => flag !== '--check');
  if (unknown) {
    console.error(`Unknown option ${unknown}. Usage: npm run generate [-- --check]`);
    return 2;
  }
  const folder = join(ROOT, 'generated');
  const files = await generate();
  if (!flags.includes('--check')) {
    console.log(await writeFiles(folder, files));
    return 0;
  }
  const stale = await staleFiles(folder, files);
  if (stale.length === 0) return 0;
  console.error(`generated/ is stale: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`);
  return 1;
}

process.exitCode = await main(process.argv.slice(2));
