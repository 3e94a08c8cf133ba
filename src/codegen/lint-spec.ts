import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { QUIET_REDOCLY, REDOCLY } from './bundle.ts';

// `npm run lint:spec`: lints what redocly.yaml lists, or what its arguments say. Each has a process of its own, since Redocly would take
// one after the other. What holds is one line, because Redocly says much about Node and nothing else then.
const given = process.argv.slice(2);
const { apis } = parse(readFileSync('redocly.yaml', 'utf8')) as { apis: Record<string, unknown> };
const lints = given.length > 0 ? [given] : Object.keys(apis).map((name) => [name]);

for (const [index, run] of lints.map(lint).entries()) {
  const { status, output } = await run;
  console.log(status === 0 ? `${lints[index]}: no problems` : withoutNoise(output));
  if (status !== 0) process.exitCode = 1;
}

/** Without the box on the version of Node, and without the advice to ignore the faults, which this repository does not do. */
function withoutNoise(output: string): string {
  const lines = output.split('\n').filter((line) => !/[╔║╚]|--generate-ignore-file/.test(line));
  return lines.join('\n').trim();
}

function lint(args: string[]): Promise<{ status: number | null; output: string }> {
  const colour = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {};
  const child = spawn(process.execPath, [REDOCLY, 'lint', ...args], {
    env: { ...process.env, ...QUIET_REDOCLY, ...colour },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}
