// What the command line needs of the mock. It is loaded after the arguments were read.
export { parsePlan, parsePort, parseQuota, parseRandomSeed, parseRate } from './options/parse-options.ts';
export { parseRecording } from './replay/replay.ts';
export { startMock } from './start-mock.ts';
