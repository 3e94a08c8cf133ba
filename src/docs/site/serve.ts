import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.png': 'image/png',
  '.txt': 'text/plain',
  '.yaml': 'application/yaml',
};

export interface SiteHandle {
  /** URL of the first page. */
  url: string;
  close(): Promise<void>;
}

/** Serves a site on loopback like GitHub Pages: compressed, and without `.html` in paths. */
export async function serveSite(folder: string, { base, port }: { base: string; port: number }): Promise<SiteHandle> {
  const cache = new Map<string, Buffer>();
  /** Files that never change are compressed once, as on a server with many readers. */
  const compress = async (name: string, bytes: Buffer): Promise<Buffer> => {
    const result = cache.get(name) ?? (await promisify(gzip)(bytes));
    if (isAsset(name)) cache.set(name, result);
    return result;
  };
  const server = createServer(async (request, response) => {
    const path = pathOf(request.url ?? '/');
    if (path === undefined) {
      response.writeHead(400, { 'Content-Type': 'text/plain' }).end('Bad request');
      return;
    }
    const found = path.startsWith(base) ? await find(folder, path.slice(base.length)) : undefined;
    const { name, bytes } = found ??
      (await find(folder, '404.html')) ?? { name: 'nothing.txt', bytes: Buffer.from('Not found') };
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    response.writeHead(found ? 200 : 404, {
      'Content-Type': `${type}; charset=utf-8`,
      'Content-Encoding': 'gzip',
      // Pages are requested again after each build.
      'Cache-Control': isAsset(name) ? 'max-age=600' : 'no-cache',
    });
    response.end(await compress(name, bytes));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** The decoded path of a URL, or `undefined` if the URL is malformed. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://site').pathname);
  } catch {
    return undefined;
  }
}

/** Whether the name of a file changes with its content. */
function isAsset(name: string): boolean {
  return name.startsWith('/assets/');
}

/** The file for a path: the file itself, the file with `.html`, or the index of a folder. */
async function find(folder: string, path: string): Promise<{ name: string; bytes: Buffer } | undefined> {
  const safe = normalize(`/${path}`);
  for (const name of safe.endsWith('/') ? [`${safe}index.html`] : [safe, `${safe}.html`]) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes) return { name, bytes };
  }
  return undefined;
}
