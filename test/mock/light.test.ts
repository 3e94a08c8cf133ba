import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { slimDocument } from '../../src/build/slim-document.ts';
import { pathAndQuery, toSampleCall } from '../../src/docs/samples/sample-call.ts';
import type { Document } from '../../src/document/document.ts';
import { exampleCalls } from '../../src/document/examples.ts';
import { readApi } from '../../src/document/read-api.ts';
import { assembleMock } from '../../src/mock/assemble.ts';
import { createMock, type InProcessMock, type InProcessMockOptions } from '../../src/mock/index.ts';
import { createMock as createLightMock, startMock } from '../../src/mock/light/index.ts';
import { lightPlatform } from '../../src/mock/light/platform.ts';
import { nodePlatform } from '../../src/mock/node-platform.ts';
import { loadDocument } from '../../src/mock/on-demand.cjs';
import { sharedParts } from '../../src/mock/platform.ts';
import { createState } from '../../src/mock/state/create-state.ts';
import { document } from '../support/document.ts';
import { operations } from '../support/examples.ts';

/** The light mock as the build makes it: with the slim document. */
function createBuiltMock(options: InProcessMockOptions): InProcessMock {
  const parts = sharedParts(() => slimDocument(document) as unknown as Document);
  return assembleMock(options, { ...lightPlatform, ...parts }, createState).mock;
}

// The limit's headers and the moments of new things are of the clock.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-10-07T08:00:00.000Z') }));
afterEach(() => void vi.useRealTimers());

async function responsesOf(mock: InProcessMock): Promise<unknown[]> {
  const responses: unknown[] = [];
  for (const operation of operations) {
    for (const call of exampleCalls(operation)) {
      const { body } = call;
      const [mediaType = 'application/json'] = Object.keys(operation.body?.content ?? {});
      for (const prefer of ['', 'code=404', 'code=abc']) {
        const response = await mock.fetch(`http://localhost/api${pathAndQuery(toSampleCall(call))}`, {
          method: operation.method,
          headers: { authorization: `Basic ${btoa(':key')}`, 'content-type': mediaType, ...(prefer && { prefer }) },
          ...(body !== undefined && { body: JSON.stringify(body) }),
        });
        responses.push([operation.id, response.status, Object.fromEntries(response.headers), await response.text()]);
      }
    }
  }
  return responses;
}

test.each([false, true])('with stateful %s it responds as the whole mock does', async (stateful) => {
  const [whole, light] = [createMock({ stateful }), createBuiltMock({ stateful })];
  expect(await responsesOf(light)).toEqual(await responsesOf(whole));
  // All mocks of a process read the same document.
  expect(JSON.stringify(nodePlatform.loadApi())).toBe(JSON.stringify(readApi(loadDocument())));
});

test('a state is read and loaded again', async () => {
  const [one, other] = [createBuiltMock({ stateful: true }), createLightMock({ stateful: true })];
  other.seed(one.state);
  expect(other.state).toEqual(one.state);
});

test('made-up values are refused with advice', async () => {
  const headers = { authorization: `Basic ${btoa(':key')}`, prefer: 'dynamic=true' };
  const response = await createLightMock().fetch('http://localhost/api/team?version=v2', { headers });
  expect([response.status, await response.json()]).toEqual([
    501,
    expect.objectContaining({ detail: expect.stringContaining('ask for an example') }),
  ]);
});

test('a server is refused with advice', async () => {
  await expect(startMock()).rejects.toThrow('createMock runs here');
});
