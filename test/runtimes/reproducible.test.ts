import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pack } from '../packed/pack.ts';

test('a second build, in another folder, packs to the same bytes', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lemlist-openapi-again-'));
  try {
    const { integrity } = await pack(join(folder, 'another/deeper/copy'));
    expect(integrity).toBe(process.env.RUNTIMES_INTEGRITY);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
