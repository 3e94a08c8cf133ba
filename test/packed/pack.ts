import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../support/run-script.ts';

const run = promisify(execFile);

/** What a copy leaves out, because it is large or the build writes it. */
const LEFT_BEHIND = ['.git', 'node_modules', 'dist', 'site'];
/** Files that may lie on a developer's machine and must not be packed. */
const STRAYS = ['.env', 'src/.env', 'src/client/.env', 'src/client/notes.txt', 'generated/.env', 'dist.log'];

/** What `npm pack --json` reports about a tarball. */
export interface Packed {
  tarball: string;
  integrity: string;
  size: number;
  unpackedSize: number;
  files: string[];
}

/**
 * Packs a copy of the repository in `folder`, so that the `dist/` of the repository is left alone. The copy has no `dist/`:
 * `prepack` must build it.
 */
export async function pack(folder: string): Promise<Packed> {
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !LEFT_BEHIND.includes(relative(ROOT, path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const stray of STRAYS) writeFileSync(join(folder, stray), 'LEMLIST_API_KEY=secret\n');
  const { stdout } = await npm(folder, 'pack', '--json', '--pack-destination', '..');
  // The log lines of the build come first.
  const [{ filename, files, ...facts }] = JSON.parse(stdout.slice(stdout.lastIndexOf('\n[\n')));
  const paths = files.map((file: { path: string }) => file.path);
  return { ...facts, tarball: join(folder, '..', filename), files: paths };
}

/** An application in `folder` that has installed the tarball, its dependencies, and no other package. */
export async function install(tarball: string, folder: string): Promise<string> {
  const modules = join(folder, 'node_modules');
  const target = join(modules, 'lemlist-openapi');
  mkdirSync(target, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1']);
  installDependencies(target, modules);
  for (const name of ['@types/node', 'undici-types']) copyPackage(name, modules);
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  return folder;
}

/** Copies instead of links: a link would let a package find dependencies that it does not declare. */
function installDependencies(installed: string, modules: string): void {
  const { dependencies = {} } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) installDependencies(copyPackage(name, modules), modules);
}

function copyPackage(name: string, modules: string): string {
  cpSync(join(ROOT, 'node_modules', name), join(modules, name), { recursive: true, dereference: true });
  return join(modules, name);
}

/** Paths of all files below a folder. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function npm(cwd: string, ...args: string[]): Promise<{ stdout: string }> {
  return run('npm', args, {
    cwd,
    env: { ...process.env, npm_config_offline: 'true', npm_config_update_notifier: 'false' },
  });
}
