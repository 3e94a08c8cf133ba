import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../support/run-script.ts';

/** The URL of the repository, which the published site links to. */
export async function repositoryUrl(): Promise<string> {
  const { repository } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8')) as {
    repository: { url: string };
  };
  return repository.url.replaceAll(/^git\+|\.git$/g, '');
}
