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

export interface CurlAnswer {
  status: number;
  printed: string;
}

/** Nothing is printed but the answer and, on a line of its own, its status. */
const CURL_OPTIONS = "-sS --max-time 10 -w '\\n<<%{http_code}>>\\n' ";
const ANSWER = /([\s\S]*?)\n<<(\d+)>>\n/g;

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
export async function runCurl(line: string): Promise<CurlAnswer> {
  const [answer] = await runCurls([line]);
  return answer as CurlAnswer;
}

/** Runs lines one after the other. Those without a pipe share a curl, since most of the time goes into starting one. */
export async function runCurls(lines: readonly string[]): Promise<CurlAnswer[]> {
  const commands = lines.map((line, index) => {
    const goesOn = index > 0 && line.startsWith('curl ') && lines[index - 1]?.startsWith('curl ');
    const start = index === 0 ? '' : goesOn ? ' --next ' : '\n';
    return start + line.replace(/(^|\| )curl /, goesOn ? CURL_OPTIONS : `$1curl ${CURL_OPTIONS}`);
  });
  const child = spawn('sh', ['-s'], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(commands.join(''));
  const [output, problems] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const answers = [...output.matchAll(ANSWER)].map(([, printed = '', status]) => ({
    status: Number(status),
    printed: reformat(printed.replaceAll('\r', '')),
  }));
  if (problems !== '' || answers.length !== lines.length) throw new Error(problems.trim() || `curl printed ${output}`);
  return answers;
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
