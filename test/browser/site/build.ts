import { join } from 'node:path';
import { buildSite } from '../../../src/docs/site/build.ts';
import { ROOT } from '../../support/run-script.ts';
import { BASE } from './base.ts';

/** Builds the site into the folder that is named. */
const [folder = join(ROOT, 'site')] = process.argv.slice(2);
await buildSite(ROOT, folder, { base: BASE, serve: false, port: 0 });
