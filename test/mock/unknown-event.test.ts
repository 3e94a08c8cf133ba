import { expect, test } from 'vitest';
import { createMock } from '../../src/mock/index.ts';
import { JSON_BODY } from './ask.ts';

async function noteOn(type: string | undefined, stateful: boolean): Promise<[number, string | null]> {
  const body = JSON.stringify({ targetUrl: 'https://crm.fernweg.example/hooks', type });
  const response = await createMock({ stateful }).fetch('http://localhost/api/hooks', {
    method: 'POST',
    headers: JSON_BODY,
    body,
  });
  return [response.status, response.headers.get('x-mock-note')];
}

test.each([
  ['emailReplied', true, /no documented event .* did you mean emailsReplied\?$/],
  ['emailReplied', false, /did you mean emailsReplied\?$/],
  ['faxSent', true, /compare it with the documented types$/],
])('a webhook of type %s, with stateful %s, is taken with a note', async (type, stateful, note) => {
  expect(await noteOn(type, stateful)).toEqual([200, expect.stringMatching(note)]);
});

test.each(['emailsReplied', undefined])('a webhook of type %s has no note', async (type) => {
  expect(await noteOn(type, true)).toEqual([200, null]);
});
