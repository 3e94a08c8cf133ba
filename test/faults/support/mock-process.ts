import { type MockOptions, startMock } from '../../../src/mock/index.ts';
import { usedBytes } from './memory.ts';

/** What the parent may ask for, and the answer. */
export interface MockFacts {
  /** Requests that arrived, by HTTP method. */
  arrived: Record<string, number>;
  usedBytes: number;
}

// A mock in a process of its own, so that its memory is measured alone.
const options = JSON.parse(process.argv[2] as string) as MockOptions;
const arrived: Record<string, number> = {};
const mock = await startMock({
  ...options,
  record: ({ request: { method } }) => {
    arrived[method] = (arrived[method] ?? 0) + 1;
  },
});
process.on('message', () => process.send?.({ arrived, usedBytes: usedBytes() } satisfies MockFacts));
process.on('disconnect', () => process.exit());
process.send?.(mock.url);
