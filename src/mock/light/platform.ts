import bundle from '../../../generated/openapi.json' with { type: 'json' };
import type { Document } from '../../document/document.ts';
import { type Platform, sharedParts } from '../platform.ts';

/**
 * The parts for browsers and workers, which have no files and may not compile code. The build puts the document in, without what the
 * mock does not read. Seeds are not compared with it; whatever they refer to must still be there.
 */
export const lightPlatform: Platform = {
  ...sharedParts(() => bundle as unknown as Document),
  loadPrism: () => Promise.reject(new Error('Prism needs Node')),
  seedFaults: () => ({ ofSeed: () => [], ofStep: () => [] }),
};
