import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { ROOT } from '../support/run-script.ts';

/**
 * Writes the fetch client that hey-api generates from our document, with its defaults, to `hey-api/` in a folder. 0.95 is its last
 * version for Node 20; `test:interop` runs the newest.
 */
export async function generateHeyApi(folder: string): Promise<string> {
  const path = join(folder, 'hey-api');
  await createClient({
    input: join(ROOT, 'generated/openapi.json'),
    output: { path },
    plugins: ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'],
    logs: { level: 'silent' },
  });
  return path;
}
