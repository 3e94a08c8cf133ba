import { maxHeaderSize, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

const REFUSALS: Readonly<Record<string, readonly [status: number, sentence: string]>> = {
  HPE_HEADER_OVERFLOW: [431, `path, query and headers are larger than ${maxHeaderSize / 1024} kB together`],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'the request did not arrive completely in time'],
};
const NOT_HTTP = [400, 'this cannot be read as HTTP; the mock speaks http:// and not https://'] as const;

/** Refuses what Node could not read as a request. Node's own response does not say what is wrong. */
export function refuseUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Duplex): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const [status, sentence] = REFUSALS[code] ?? NOT_HTTP;
  respondAndClose(socket, status, sentence);
}

/** Refuses CONNECT. Node would close the connection without a response. */
export function refuseTunnel(socket: Duplex): void {
  socket.on('error', () => {});
  respondAndClose(socket, 405, 'the mock is not a proxy; send the request to it directly');
}

function respondAndClose(socket: Duplex, status: number, sentence: string): void {
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: text/plain; charset=utf-8',
    `content-length: ${Buffer.byteLength(sentence)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${sentence}`);
}
