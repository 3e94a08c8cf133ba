#!/usr/bin/env node
import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { CAMPAIGN_COMMANDS, isCampaignCommand } from './cli/campaigns/names.ts';
import { misuseOf } from './cli/misuse.ts';
import { MOCK_OPTIONS } from './cli/mock-options.ts';
import { readText } from './cli/read-text.ts';
import { USAGE } from './mock/options/usage.ts';
import type { Exchange } from './mock/replay/exchange.ts';

/** Prints one line and ends with 2, the exit code of misuse. */
function refuse(message: string): never {
  console.error(`${message}. Run with --help for the usage.`);
  process.exit(2);
}

function readArguments(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options: MOCK_OPTIONS, allowPositionals: true });
    if (values.help || values.version) {
      console.log(values.help ? USAGE : version());
      process.exit(0);
    }
    const [name = '(none)', ...more] = positionals;
    if (name !== 'mock') refuse(`Unknown command: ${name}. The commands are mock, ${CAMPAIGN_COMMANDS.join(', ')}`);
    if (more.length > 0) refuse(`mock takes options only, got ${more.join(' ')}`);
    return values;
  } catch (error) {
    return refuse(misuseOf(error));
  }
}

/** By the package's own name, which leads there from `src/` and from `dist/` alike. */
function version(): string {
  const file = createRequire(import.meta.url).resolve('lemlist-openapi/package.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

/** Reads a file of an option. What is wrong with its contents is one line. */
function readFile<Contents>(option: string, file: string, parse: (text: string) => Contents): Contents {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    return refuse(`--${option} ${(error as Error).message}`);
  }
  try {
    return parse(text);
  } catch (error) {
    return refuse(`--${option} ${file}: ${(error as Error).message.replaceAll(/\s+/g, ' ')}`);
  }
}

function parseSeed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`it is not JSON: ${(error as Error).message}`);
  }
}

/**
 * Empties the file of a recording. That comes last: a mock that does not start must leave an old recording alone. A file that the mock
 * reads is refused.
 */
function beginRecording(file: string, others: Readonly<Record<'replay' | 'seed', string | undefined>>): void {
  try {
    for (const [option, other] of Object.entries(others))
      if (other !== undefined && isSameFile(file, other)) refuse(`--record must be another file than --${option}`);
    writeFileSync(file, '');
  } catch (error) {
    refuse(`--record ${file || "''"}: it cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

/** Writes a recording, a line per exchange. */
function recorder(file: string): (exchange: Exchange) => void {
  return (exchange) => appendFileSync(file, `${JSON.stringify(exchange)}\n`);
}

function isSameFile(one: string, other: string): boolean {
  const [a, b] = [one, other].map((file) => statSync(file, { throwIfNoEntry: false, bigint: true }));
  return a !== undefined && b !== undefined && a.dev === b.dev && a.ino === b.ino;
}

/** Requests in flight may finish after Ctrl-C and SIGTERM. */
const GRACE_MS = 5000;

/** The mock names options as programs write them. */
function inCommandWords(message: string): string {
  return message
    .replace('`allowedOrigins`', '--allow-origin')
    .replace(/^`(\w+)`/, (_, name: string) => `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`);
}

// A command goes on when nobody reads its lines any more, as after `| head`: an apply must not end halfway.
process.stdout.on('error', () => {});
process.stderr.on('error', () => {});
const [, , command, ...rest] = process.argv;
if (isCampaignCommand(command)) {
  // Loaded late: the mock needs nothing of these commands, nor they of it.
  const { runCampaignCommand } = await import('./cli/campaigns/main.ts');
  process.exit(await runCampaignCommand(command, rest));
}
const values = readArguments(process.argv.slice(2));
// Loaded late: whoever mistypes an option need not wait for it.
const { parseRecording, startMock, parsePlan, parsePort, parseQuota, parseRandomSeed, parseRate } = await import(
  './mock/command.ts'
);
const { host, quiet } = values;
const log = (line: string): void => void process.stdout.write(`${line}\n`);
try {
  const mock = await startMock({
    host,
    port: parsePort(values.port),
    ...(values.stateful && { stateful: true }),
    ...(values.lenient && { lenient: true }),
    ...(values.seed !== undefined && { seed: readFile('seed', values.seed, parseSeed) }),
    ...(values['webhooks-anywhere'] && { webhooksAnywhere: true }),
    ...(values['allow-origin'] && { allowedOrigins: values['allow-origin'] }),
    ...(values['rate-limit'] !== undefined && { rateLimit: values['rate-limit'] }),
    ...(values.latency !== undefined && { latency: values.latency }),
    ...(values.faults !== undefined && { faults: parseRate(values.faults) }),
    ...(values.slow !== undefined && { slow: values.slow }),
    ...(values.record !== undefined && { record: recorder(values.record) }),
    ...(values.replay !== undefined && { replay: readFile('replay', values.replay, parseRecording) }),
    ...(values.plan !== undefined && { plan: parsePlan(values.plan) }),
    ...(values.quota !== undefined && { quota: parseQuota(values.quota) }),
    ...(values['random-seed'] !== undefined && { randomSeed: parseRandomSeed(values['random-seed']) }),
    ...(!quiet && { log }),
  });
  if (values.record !== undefined) {
    const { replay, seed } = values;
    beginRecording(values.record, { replay, seed });
  }
  const stop = (): void => void mock.close({ graceMs: GRACE_MS }).finally(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  if (!quiet) {
    console.log(`lemlist mock: ${mock.url}/api
Try it: curl -u :any-key '${mock.url}/api/campaigns?version=v2'
Headers: Prefer: example=NAME, Prefer: code=STATUS, Prefer: dynamic=true`);
  }
} catch (error) {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') refuse(`Port ${values.port} of ${host} is taken`);
  if (code !== undefined) refuse(`Cannot listen on ${host}:${values.port}: ${message}`);
  refuse(
    `${values.seed !== undefined && !message.startsWith('`') ? `--seed ${values.seed}: ` : ''}${inCommandWords(message)}`,
  );
}
