export type { SeenRequest } from './log/request-log.ts';
export type { Mock, MockOptions } from './options/mock-options.ts';
export { startMock } from './start-mock.ts';
