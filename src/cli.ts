#!/usr/bin/env node
import { parseArgs } from 'node:util';

const USAGE = `Usage: lemlist-openapi mock [--port 4010] [--host 127.0.0.1]

Serves the lemlist API from its document, under /api and at the root. Any key is accepted.`;

/** Prints one line and ends with 2, the exit code of misuse. */
function refuse(message: string): never {
  console.error(`${message}. Run with --help for the usage.`);
  process.exit(2);
}

function readArguments(args: string[]): { port: number; host: string } {
  const options = {
    port: { type: 'string', default: '4010' },
    host: { type: 'string', default: '127.0.0.1' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    if (values.help) {
      console.log(USAGE);
      process.exit(0);
    }
    if (positionals.length !== 1 || positionals[0] !== 'mock')
      refuse(`Unknown command: ${positionals.join(' ') || '(none)'}`);
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535)
      refuse(`--port must be a number from 0 to 65535, got ${values.port}`);
    return { port, host: values.host };
  } catch (error) {
    return refuse((error as Error).message.split('.')[0] as string);
  }
}

const { port, host } = readArguments(process.argv.slice(2));
// Loaded late: Prism takes a second, and a wrong option need not wait for it.
const { startPrism } = await import('./mock/prism.ts');
const { default: document } = await import('../generated/openapi.json', { with: { type: 'json' } });
try {
  const mock = await startPrism(document, { port, host });
  const stop = (): void => void mock.close().finally(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  console.log(`lemlist mock: ${mock.url}/api
Try it: curl -u :any-key '${mock.url}/api/campaigns?version=v2'
Headers: Prefer: example=NAME, Prefer: code=STATUS, Prefer: dynamic=true`);
} catch (error) {
  const { message } = error as Error;
  refuse(
    message.includes('EADDRINUSE')
      ? `Port ${port} of ${host} is taken`
      : `Cannot listen on ${host}:${port}: ${message}`,
  );
}
