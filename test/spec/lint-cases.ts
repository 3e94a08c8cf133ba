import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { QUIET_REDOCLY, REDOCLY } from '../../src/codegen/bundle.ts';
import { ROOT } from '../support/run-script.ts';
import type { Case } from './tiny-documents.ts';

export interface Problem {
  ruleId: string;
  message: string;
  severity: string;
}

/**
 * Lints each case with our own redocly.yaml, so that a rule that is not switched on fails too, and returns its problems in
 * order. One run of Redocly lints them all, because starting it takes most of the time. Its engine cannot be imported: the CLI
 * bundles it, and the @redocly/openapi-core beside it is another major version, which belongs to openapi-typescript.
 */
export async function lintCases(cases: readonly Case[]): Promise<Problem[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'lemlist-rules-'));
  try {
    const files = cases.flatMap((each, index) =>
      Object.entries(each.files).map(([path, content]) => [join(folder, String(index), path), content] as const),
    );
    await Promise.all(
      files.map(async ([path, content]) => {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, JSON.stringify(content));
      }),
    );
    return await lint(
      folder,
      cases.map((_, index) => `${index}/openapi.yaml`),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function lint(folder: string, roots: string[]): Promise<Problem[][]> {
  const options = ['--config', join(ROOT, 'redocly.yaml'), '--format', 'json', '--max-problems', '10000'];
  const { stdout, stderr } = await new Promise<{ stdout: string; stderr: string }>((done) => {
    const settings = { cwd: folder, env: { ...process.env, ...QUIET_REDOCLY }, maxBuffer: 2 ** 27 };
    // The exit code says only that there are problems, which most of these documents are meant to have.
    execFile(process.execPath, [REDOCLY, 'lint', ...roots, ...options], settings, (_, stdout, stderr) =>
      done({ stdout, stderr }),
    );
  });
  // Redocly writes one JSON document after the other.
  const reports = stdout.split(/(?<=^\})(?=\{$)/m);
  if (reports.length !== roots.length)
    throw new Error(`Redocly reported on ${reports.length} of ${roots.length} documents.\n${stderr}`);
  return reports.map((report) => JSON.parse(report).problems);
}
