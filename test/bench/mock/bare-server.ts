// The least that a server on node:http does: it reads the body and sends the same bytes each time.
import { createServer } from 'node:http';

const [, , port, sent = ''] = process.argv;
const { status, headers, body } = JSON.parse(Buffer.from(sent, 'base64').toString()) as {
  status: number;
  headers: Record<string, string>;
  body: string;
};

createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    Buffer.concat(chunks);
    response.writeHead(status, headers).end(body);
  });
}).listen(Number(port), '127.0.0.1');
