export type { Mock, MockOptions } from './mock-options.ts';
export type { SeenRequest } from './request-log.ts';
export { startMock } from './start-mock.ts';
