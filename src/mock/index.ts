export { createMock } from './create-mock.ts';
export type { SeenRequest } from './log/request-log.ts';
export type { Duration, InProcessMock, InProcessMockOptions, Mock, MockOptions } from './options/mock-options.ts';
export type { Exchange } from './replay/exchange.ts';
export { startMock } from './start-mock.ts';
export type * from './state/model.ts';
