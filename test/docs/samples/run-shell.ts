import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { reformat } from './reply.ts';

const { scripts } = createRequire(import.meta.url)('../../../package.json') as { scripts: Record<string, string> };

/** What a shell line does in a guide. */
export type Command =
  | { kind: 'curl'; line: string }
  | { kind: 'mock'; args: string[] }
  /** Installs or builds something: nothing to be seen in a guide. */
  | { kind: 'other' };

/** Sends nothing but the request; the status comes on a line of its own. */
const CURL = "curl -sS --max-time 10 -w '\\n%{http_code}'";

/** Whether `curl` is there: these tests need nothing but Node, and without it run no shell lines. */
export function hasCurl(): boolean {
  return spawnSync('curl', ['--version']).error === undefined;
}

/** The commands of a block; one that can be neither run nor vouched for is refused. */
export function commandsOf(code: readonly string[]): Command[] {
  return statements(code).map((statement) => {
    const [, script] = /^npm run ([\w:-]+)/.exec(statement) ?? [];
    const [, args] = /^npx lemlist-openapi mock\b(.*)$/.exec(statement) ?? [];
    if (script !== undefined && !(script in scripts)) throw new Error(`there is no script ${script}`);
    if (/^(printf .* \| )?curl /s.test(statement)) return { kind: 'curl', line: statement };
    if (args !== undefined) return { kind: 'mock', args: args.trim().split(/\s+/).filter(Boolean) };
    if (script !== undefined || /^npm (ci|install)\b/.test(statement)) return { kind: 'other' };
    throw new Error(`this command is not run: ${statement}`);
  });
}

/** Runs a line with curl and gives what it printed, and the status. */
export async function runCurl(line: string): Promise<{ status: number; printed: string }> {
  const child = spawn('sh', ['-c', line.replace(/(^|\| )curl /, `$1${CURL} `)], { stdio: ['ignore', 'pipe', 'pipe'] });
  const [output, problems] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const end = output.lastIndexOf('\n');
  const status = Number(output.slice(end + 1));
  if (!status) throw new Error(problems.trim() || `curl printed ${output}`);
  return { status, printed: reformat(output.slice(0, end).replaceAll('\r', '')) };
}

/** Lines that belong together: a backslash goes on, and so does an open quote. */
function statements(code: readonly string[]): string[] {
  const found: string[] = [];
  let open = '';
  for (const line of code) {
    open += open === '' ? line : `\n${line}`;
    if (line.endsWith('\\') || (open.match(/'/g)?.length ?? 0) % 2 === 1) continue;
    if (open.trim() !== '' && !open.startsWith('#')) found.push(open);
    open = '';
  }
  return found;
}
