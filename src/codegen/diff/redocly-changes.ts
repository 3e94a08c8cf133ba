import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual, promisify } from 'node:util';
import type { Document } from '../../document/document.ts';
import { QUIET_REDOCLY, REDOCLY } from '../bundle.ts';
import type { Change, Weight } from './change.ts';

const WEIGHTS: Record<string, Weight> = { major: 'breaking', minor: 'added', patch: 'changed' };

interface RedoclyChange {
  path: string;
  kind: string;
  property?: string;
  impact: string;
  verdicts: Array<{ message?: string }>;
  base?: { pointer: string };
  revision?: { pointer: string };
}

/** What `redocly diff` finds between two bundles. It sees paths, parameters and schemas, but no key of a mapping. */
export async function redoclyChanges(old: Document, present: Document): Promise<Change[]> {
  // Starting Redocly takes seconds.
  if (isDeepStrictEqual(old, present)) return [];
  const folder = await mkdtemp(join(tmpdir(), 'lemlist-diff-'));
  const [before, after, output] = ['before.json', 'after.json', 'diff.json'].map((name) => join(folder, name));
  try {
    // Indented, because Redocly's changes carry lines, and one line of two megabytes is slow to cut up.
    await writeFile(before as string, JSON.stringify(old, null, 2));
    await writeFile(after as string, JSON.stringify(present, null, 2));
    const options = ['--format', 'json', '--fail-on', 'none', '--lint-config', 'off', '--output', output as string];
    await promisify(execFile)(process.execPath, [REDOCLY, 'diff', before as string, after as string, ...options], {
      cwd: folder,
      env: { ...process.env, ...QUIET_REDOCLY },
    });
    const { changes } = JSON.parse(await readFile(output as string, 'utf8')) as { changes: RedoclyChange[] };
    return changes.map(toChange);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Where a thing is defined says more than the one way there that Redocly walked: every operation that refers to it changes. */
function toChange({ path, kind, property, impact, verdicts, base, revision }: RedoclyChange): Change {
  const reasons = verdicts.flatMap(({ message }) => message ?? []);
  const what = property ? `\`${property}\` ${kind}` : kind;
  return {
    pointer: (revision ?? base)?.pointer ?? path,
    weight: WEIGHTS[impact] ?? 'changed',
    text: reasons.length === 0 ? what : reasons.join('; '),
  };
}
