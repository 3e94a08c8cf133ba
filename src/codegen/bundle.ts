import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Document } from '../document/document.ts';
import { addCommonResponses } from './bundle-steps/add-common-responses.ts';
import { inlineExclusions } from './bundle-steps/inline-exclusions.ts';
import { joinBaseFields } from './bundle-steps/join-base-fields.ts';
import { nameReplacements } from './bundle-steps/name-replacements.ts';
import { nameSchemas } from './bundle-steps/name-schemas.ts';
import { relaxAdditionalProperties } from './bundle-steps/relax-additional-properties.ts';
import { CommandError } from './command.ts';

/** Redocly's command line program, for a process of its own. */
export const REDOCLY = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** Redocly's CLI sends usage data unless it is told not to. */
export const QUIET_REDOCLY = { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

/** Joins the files under `openapi/` into one document with all references inside it, and completes it. */
export async function bundle(root: string): Promise<Document> {
  const document = JSON.parse(await joinFiles(root)) as Document;
  addCommonResponses(document);
  nameReplacements(document);
  nameSchemas(document);
  joinBaseFields(document);
  inlineExclusions(document);
  relaxAdditionalProperties(document);
  return document;
}

/** The files joined by Redocly and no more. */
async function joinFiles(root: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lemlist-openapi-'));
  const output = join(folder, 'openapi.json');
  try {
    await promisify(execFile)(process.execPath, [REDOCLY, 'bundle', root, '--output', output], {
      env: { ...process.env, ...QUIET_REDOCLY },
    });
    return await readFile(output, 'utf8');
  } catch (error) {
    const { stderr = String(error) } = error as { stderr?: string };
    throw new CommandError(
      [`Bundling ${root} failed; \`npm run lint:spec\` says more.`, ...faultsIn(stderr)].join('\n'),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const FAULT = /^\[\d+\] (\S+:\d+:\d+).*\n\n(.*)$/gm;
const MAX_LISTED_FAULTS = 5;

/** What Redocly says about a document that it cannot join: one fault per line, with the file that has it. */
function faultsIn(output: string): string[] {
  const all = [...output.matchAll(FAULT)].map(
    ([, place, message = '']) => `${place}: ${message.replace(/ in ".*$/, '')}`,
  );
  const unread = all.filter((fault) => fault.includes('Failed to parse'));
  const faults = [...new Set(unread.length > 0 ? unread : all)];
  return faults.length > 0 ? faults.slice(0, MAX_LISTED_FAULTS) : [output.trim()];
}
