import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../support/run-script.ts';

const SOURCE = join(ROOT, 'test/interop/workspace');
const FILES = ['package.json', 'package-lock.json'];
/** Written after a complete installation, so that an interrupted one is done again. */
const COMPLETE = '.complete';

/** Installs the tools into a cache, if this set of versions is not there yet, and puts the document beside them. */
export async function prepareWorkspace(): Promise<string> {
  const lock = await readFile(join(SOURCE, 'package-lock.json'));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'lemlist-openapi', `interop-${version}`);
  await mkdir(folder, { recursive: true });
  if (!existsSync(join(folder, COMPLETE))) await install(folder);
  await copyFile(join(ROOT, 'generated/openapi.json'), join(folder, 'openapi.json'));
  return folder;
}

async function install(folder: string): Promise<void> {
  for (const file of FILES) await copyFile(join(SOURCE, file), join(folder, file));
  console.log(`Installing the generators into ${folder}`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} ended with status ${status}`);
  await writeFile(join(folder, COMPLETE), '');
}
