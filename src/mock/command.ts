// What the command line needs of the mock; loaded after the arguments have been read.
export { readPort, readRandomSeed, readRate } from './options/parse-options.ts';
export { startMock } from './start-mock.ts';
