export { preflight } from '../../src/client/preflight/index.ts';
export { Lemlist } from '../../src/index.ts';
