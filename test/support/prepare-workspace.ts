import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './run-script.ts';

const FILES = ['package.json', 'package-lock.json'];
/** Written after a complete installation, so that an interrupted one is done again. */
const COMPLETE = '.complete';

/**
 * Installs the tools that `test/<suite>/workspace` lists into a cache, if this set of versions is not there yet. Returns the
 * folder.
 */
export async function prepareWorkspace(suite: string): Promise<string> {
  const source = join(ROOT, 'test', suite, 'workspace');
  const lock = await readFile(join(source, 'package-lock.json'));
  const version = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(cache, 'lemlist-openapi', `${suite}-${version}`);
  await mkdir(folder, { recursive: true });
  if (!existsSync(join(folder, COMPLETE))) await install(source, folder);
  return folder;
}

async function install(source: string, folder: string): Promise<void> {
  for (const file of FILES) await copyFile(join(source, file), join(folder, file));
  console.log(`Installing the tools into ${folder}`);
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm ci in ${folder} ended with status ${status}`);
  await writeFile(join(folder, COMPLETE), '');
}
