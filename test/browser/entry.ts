export { preflight } from '../../src/client/preflight.ts';
export { Lemlist } from '../../src/index.ts';
