import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens, and returns the URL and a way to stop. */
export async function listen(
  server: Server,
  port: number,
  host: string,
): Promise<{ url: string; close(graceMs: number): Promise<void> }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, port: takenPort, family } = server.address() as AddressInfo;
  const hostname = family === 'IPv6' ? `[${address}]` : address;
  const close = (graceMs: number): Promise<void> =>
    new Promise((resolve) => {
      const cut = setTimeout(() => server.closeAllConnections(), graceMs);
      server.close(() => {
        clearTimeout(cut);
        resolve();
      });
      if (graceMs <= 0) server.closeAllConnections();
    });
  return { url: `http://${hostname}:${takenPort}`, close };
}
