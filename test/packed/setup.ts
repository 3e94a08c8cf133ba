import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ROOT } from '../support/run-script.ts';
import { install, type Packed, pack } from './pack.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The packed file, the application that has installed it, and the package in there. */
    packed: Packed & { folder: string; application: string; installed: string };
  }
}

/** Packs and installs the package before its tests, and removes both behind them. */
export default async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-'));
  const packed = await pack(join(folder, 'build/copy'));
  const application = await install(packed.tarball, join(folder, 'application'));
  // An optional peer, which those install who use it. Its own packages are found where it really lies.
  symlinkSync(join(ROOT, 'node_modules/msw'), join(application, 'node_modules/msw'));
  provide('packed', { ...packed, folder, application, installed: join(application, 'node_modules/lemlist-openapi') });
  console.log(`packed: ${packed.size} bytes, unpacked: ${packed.unpackedSize} bytes, ${packed.files.length} files`);
  return () => rmSync(folder, { recursive: true, force: true });
}
