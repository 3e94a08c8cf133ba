import { UnexpectedResponseError } from '../errors/UnexpectedResponseError.ts';
import { type OperationRow, routeOf } from './operation.ts';

/** The body of a response as text. A body that is too large is cut off, so that it cannot fill the memory. */
export async function readText(response: Response, call: OperationRow, maxBytes: number): Promise<string> {
  // A small body of known size needs no counting; `Content-Length` of a compressed body is not its size.
  const length = response.headers.get('content-length');
  const isSmall = length !== null && Number(length) <= maxBytes && !response.headers.has('content-encoding');
  if (isSmall || typeof response.body?.getReader !== 'function') return response.text();
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.length;
    if (bytes > maxBytes) {
      reader.cancel().catch(() => {});
      throw tooLarge(response, call, maxBytes);
    }
    text += decoder.decode(next.value, { stream: true });
  }
  return text + decoder.decode();
}

function tooLarge({ status, headers }: Response, call: OperationRow, maxBytes: number): UnexpectedResponseError {
  const message = `${call.id} received more than ${maxBytes} bytes with status ${status}: ${routeOf(call)}. Raise \`maxResponseBytes\` if that is expected.`;
  return new UnexpectedResponseError(message, call.id, { status, headers, body: '' });
}
