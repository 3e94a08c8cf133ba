import { assembleMock } from '../assemble.ts';
import { checkMockOptions } from '../options/check-names.ts';
import type { InProcessMock, InProcessMockOptions, Mock, MockOptions } from '../options/mock-options.ts';
import { stateCreator } from '../state/state-creator.ts';
import { lightPlatform } from './platform.ts';

export type { SeenRequest } from '../log/request-log.ts';
export type { Duration, InProcessMock, InProcessMockOptions, Mock, MockOptions } from '../options/mock-options.ts';
export type { Exchange } from '../replay/exchange.ts';

const createState = stateCreator();

/** Creates the mock for browsers and workers. It has everything except the values that Prism makes up. */
export function createMock(options: InProcessMockOptions = {}): InProcessMock {
  checkMockOptions(options);
  return assembleMock(options, lightPlatform, createState).mock;
}

/** A server needs Node. It is here so that both forms of the entry point have the same names. */
export function startMock(_options?: MockOptions): Promise<Mock> {
  return Promise.reject(new Error('startMock needs Node; createMock runs here and needs no server'));
}
