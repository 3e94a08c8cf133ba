import { createRequire } from 'node:module';

const { homepage } = createRequire(import.meta.url)('../../package.json') as { homepage: string };

/** Where the docs site is published, with a slash at the end. */
export const HOMEPAGE = homepage;
