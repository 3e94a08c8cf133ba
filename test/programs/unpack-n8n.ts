import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const PACKAGE = 'n8n-nodes-base@2.41.2';
const INTEGRITY = 'sha512-qUItyawxR1aR/t6Fgk0whYwBSDR+VOu5RkgAI3AElVI3dqPLLcCAawAMFc/N3GFG35//quOVRUwuc7a3mVLC0g==';

/** npm lists every file of the package. */
const LISTING_BYTES = 64 * 1024 * 1024;

/**
 * Unpacks the lemlist node of n8n into the workspace. Its package depends on the libraries of some 400 other nodes, so npm
 * fetches the package alone; the workspace lists the three libraries that the lemlist node needs.
 *
 * @throws {Error} if the package is not the pinned one
 */
export async function unpackN8n(workspace: string): Promise<void> {
  const target = join(workspace, 'node_modules/n8n-nodes-base');
  if (existsSync(target)) return;
  const folder = join(workspace, 'n8n');
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const [packed] = JSON.parse(run('npm', ['pack', PACKAGE, '--json', '--pack-destination', folder]));
  if (packed.integrity !== INTEGRITY) throw new Error(`${PACKAGE} has the integrity ${packed.integrity}`);
  run('tar', [
    'xzf',
    join(folder, packed.filename),
    '-C',
    folder,
    'package/package.json',
    'package/dist/nodes/Lemlist',
  ]);
  // Last, so that an interrupted run is done again.
  await rename(join(folder, 'package'), target);
}

function run(program: string, args: readonly string[]): string {
  return execFileSync(program, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: LISTING_BYTES,
  });
}
