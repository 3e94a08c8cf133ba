import { createMock } from '../../src/mock/index.ts';
import { KEY } from './ask.ts';

export const URL = 'https://api.lemlist.com/api';

/** Sends one request, such as `GET /team`, to a mock of its own. */
export async function send(line: string, init: RequestInit = { headers: KEY }, stateful = true) {
  const mock = createMock({ stateful });
  const [method, path] = line.split(' ') as [string, string];
  const response = await mock.fetch(URL + path, { method, ...init });
  const { status, headers } = response;
  return { mock, status, headers, note: headers.get('x-mock-note'), text: await response.text() };
}
