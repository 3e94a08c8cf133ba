import { assembleMock } from './assemble.ts';
import { nodePlatform } from './node-platform.ts';
import { checkMockOptions } from './options/check-names.ts';
import type { InProcessMock, InProcessMockOptions } from './options/mock-options.ts';
import { createState } from './state/shared-creator.ts';

/**
 * Creates a mock without a port: its `fetch` responds as lemlist does, inside the process. It opens no socket and keeps no
 * process alive.
 *
 * @throws {RangeError} if an option has a wrong value
 * @throws {TypeError} if there is no such option
 * @throws {Error} with every fault, if the seed is wrong
 * @example
 * import { Lemlist } from 'lemlist-openapi';
 * import { createMock } from 'lemlist-openapi/mock';
 *
 * const mock = createMock({ stateful: true });
 * const lemlist = new Lemlist({ apiKey: 'any-key', fetch: mock.fetch });
 */
export function createMock(options: InProcessMockOptions = {}): InProcessMock {
  checkMockOptions(options);
  return assembleMock(options, nodePlatform, createState).mock;
}
