import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { ROOT } from '../support/run-script.ts';

const PAGE = `<!doctype html><meta charset="utf-8"><title>lemlist-openapi</title><link rel="icon" href="data:,">
<script type="module">import * as lemlistOpenapi from './client.js'; globalThis.lemlistOpenapi = lemlistOpenapi;</script>`;

export interface Page {
  url: string;
  close(): Promise<void>;
}

/** Serves a page that has the client and its preflight, bundled as an application would bundle them. */
export async function servePage(): Promise<Page> {
  const entry = join(ROOT, 'test/browser/entry.ts');
  const bundle = await rolldown({
    input: entry,
    platform: 'browser',
    resolve: { extensionAlias: { '.js': ['.js', '.ts'] } },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  const server = createServer((request, response) => {
    const isScript = request.url === '/client.js';
    // A strict policy: whatever would need `eval` fails here.
    const policy = { 'content-security-policy': "script-src 'self' 'unsafe-inline'" };
    response.writeHead(200, { 'content-type': isScript ? 'text/javascript' : 'text/html', ...policy });
    response.end(isScript ? output[0].code : PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
