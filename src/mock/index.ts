export type { SeenRequest } from './http/request-log.ts';
export type { Mock, MockOptions } from './options/mock-options.ts';
export { startMock } from './start-mock.ts';
