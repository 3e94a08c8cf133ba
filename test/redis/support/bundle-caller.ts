import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The bundled program of a caller. */
    caller: string;
  }
}

/**
 * Bundles the program of the callers once. Dozens of them start, and each would otherwise compile the client for itself, which keeps
 * a machine of two cores busy for longer than the tests take.
 */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'lemlist-openapi-'));
  const file = join(folder, 'caller.mjs');
  await build({
    input: join(import.meta.dirname, 'caller.ts'),
    platform: 'node',
    output: { file, format: 'esm', codeSplitting: false },
    logLevel: 'warn',
  });
  provide('caller', file);
  return () => rm(folder, { recursive: true });
}
