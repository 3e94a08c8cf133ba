import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Listens, and returns the URL and a way to stop. */
export async function listen(
  server: Server,
  port: number,
  host: string,
): Promise<{ url: string; close(): Promise<void> }> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const { address, port: takenPort, family } = server.address() as AddressInfo;
  const hostname = family === 'IPv6' ? `[${address}]` : address;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://${hostname}:${takenPort}`, close };
}
