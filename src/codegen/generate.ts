import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readApi } from '../document/read-api.ts';
import { apiModule } from './api-module.ts';
import { bundle } from './bundle.ts';
import { campaignSchema } from './campaign-schema.ts';
import { parseOptions } from './command.ts';
import { conditionTestsModule } from './condition-tests-module.ts';
import { staleFiles, writeFiles } from './generated-folder.ts';
import { guidanceModule } from './guidance-module.ts';
import { patternWordsModule } from './pattern-words-module.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');
const USAGE = `Usage: npm run generate [-- --check] [--root FOLDER]

Writes generated/ from openapi/. With --check it only compares, and ends with 1 if a file is stale.`;

const OPTIONS = {
  check: { type: 'boolean' },
  root: { type: 'string', default: ROOT },
  help: { type: 'boolean' },
} as const;
const BANNER = '// Written by `npm run generate` from openapi/. Do not edit.\n';

/** Every file of `generated/` by name. */
async function generatedFiles(root: string): Promise<Map<string, string>> {
  // These load the compiler and Ajv. They do it while Redocly joins the files, which it does in a process of its own.
  const [document, { printTypes, schemaTypes }, { validators }] = await Promise.all([
    bundle(join(root, 'openapi/openapi.yaml')),
    import('./schema-types.ts'),
    import('./validators.ts'),
  ]);
  const api = readApi(document);
  const checks = validators(api);
  return new Map([
    ['openapi.json', `${JSON.stringify(document, null, 2)}\n`],
    ['campaign.schema.json', `${JSON.stringify(campaignSchema(api))}\n`],
    ['schema.ts', BANNER + printTypes(await schemaTypes(api))],
    ['guidance.ts', BANNER + guidanceModule(api)],
    ['condition-tests.ts', BANNER + conditionTestsModule(api)],
    ['pattern-words.ts', BANNER + patternWordsModule(api)],
    ['api.ts', BANNER + apiModule(api)],
    ['validators.js', BANNER + checks.code],
    ['validators.d.ts', BANNER + checks.types],
  ]);
}

export async function generate(args: string[]): Promise<number> {
  const { check, root, help } = parseOptions({ args, options: OPTIONS }).values;
  if (help) {
    console.log(USAGE);
    return 0;
  }
  const folder = join(root, 'generated');
  const files = await generatedFiles(root);
  if (!check) {
    console.log(await writeFiles(folder, files));
    return 0;
  }
  const stale = await staleFiles(folder, files);
  if (stale.length === 0) return 0;
  console.error(`generated/ is stale: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`);
  return 1;
}
