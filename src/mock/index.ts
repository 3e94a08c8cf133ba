export type { SeenRequest } from './request-log.ts';
export { type Mock, type MockOptions, startMock } from './start-mock.ts';
