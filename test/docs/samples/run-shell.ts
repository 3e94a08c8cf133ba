import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { text } from 'node:stream/consumers';
import { type CampaignCommand, isCampaignCommand } from '../../../src/cli/campaigns/names.ts';
import { reformat } from './output.ts';

const { scripts } = createRequire(import.meta.url)('../../../package.json') as { scripts: Record<string, string> };

/** What a shell line does in a guide. */
export type Command =
  | { kind: 'curl'; line: string }
  | { kind: 'mock'; args: string[] }
  | { kind: 'campaigns'; name: CampaignCommand; args: string[] }
  /** Prints a file that a command wrote. */
  | { kind: 'cat'; path: string }
  /** Installs or builds something, with no output in a guide. */
  | { kind: 'other' };

export interface CurlResponse {
  status: number;
  printed: string;
}

/** curl prints the body of the response, then its status code on a line of its own. */
const CURL_OPTIONS = "-sS --max-time 10 -w '\\n<<%{http_code}>>\\n' ";
const RESPONSE = /([\s\S]*?)\n<<(\d+)>>\n/g;

/** Whether `curl` is installed. The tests only need Node; without curl they skip shell lines. */
export function hasCurl(): boolean {
  return spawnSync('curl', ['--version']).error === undefined;
}

/**
 * The commands of a block.
 *
 * @throws {Error} if a command is neither run nor known to be harmless
 */
export function commandsOf(code: readonly string[]): Command[] {
  return statements(code).map((statement) => {
    const [, script] = /^npm run ([\w:-]+)/.exec(statement) ?? [];
    const [, args] = /^npx lemlist-openapi mock\b(.*)$/.exec(statement) ?? [];
    if (script !== undefined && !(script in scripts)) throw new Error(`there is no script ${script}`);
    if (/^(printf .* \| )?curl /s.test(statement)) return { kind: 'curl', line: statement };
    const [, name, words] = /^npx lemlist-openapi (\w+)\b(.*)$/.exec(statement) ?? [];
    if (isCampaignCommand(name)) return { kind: 'campaigns', name, args: wordsOf(words ?? '') };
    const [, path] = /^cat (\S+)$/.exec(statement) ?? [];
    if (path !== undefined) return { kind: 'cat', path };
    if (args !== undefined) return { kind: 'mock', args: args.trim().split(/\s+/).filter(Boolean) };
    if (script !== undefined || /^npm (ci|install)\b/.test(statement)) return { kind: 'other' };
    throw new Error(`this command is not run: ${statement}`);
  });
}

/** Runs a line with curl and returns the body and the status code. */
export async function runCurl(line: string): Promise<CurlResponse> {
  const [response] = await runCurls([line]);
  return response as CurlResponse;
}

/** Runs lines one after the other. Lines without a pipe share one curl process, because starting it takes most of the time. */
export async function runCurls(lines: readonly string[]): Promise<CurlResponse[]> {
  const commands = lines.map((line, index) => {
    const continues = index > 0 && line.startsWith('curl ') && lines[index - 1]?.startsWith('curl ');
    const start = index === 0 ? '' : continues ? ' --next ' : '\n';
    return start + line.replace(/(^|\| )curl /, continues ? CURL_OPTIONS : `$1curl ${CURL_OPTIONS}`);
  });
  const child = spawn('sh', ['-s'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(commands.join(''));
  const [output, problems] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const responses = [...output.matchAll(RESPONSE)].map(([, printed = '', status]) => ({
    status: Number(status),
    printed: reformat(printed.replaceAll('\r', '')),
  }));
  if (problems !== '' || responses.length !== lines.length)
    throw new Error(problems.trim() || `curl printed ${output}`);
  return responses;
}

/** The words of a command; quotes hold a word with spaces together. */
function wordsOf(text: string): string[] {
  return [...text.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => (quoted ?? plain) as string);
}

/** Joins lines into statements. A statement continues after a backslash and inside quotes. */
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
