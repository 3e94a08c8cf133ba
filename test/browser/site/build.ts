import { join } from 'node:path';
import { buildSite } from '../../../src/docs/site/build.ts';
import { ROOT } from '../../support/run-script.ts';
import { BASE } from './base.ts';
import { repositoryUrl } from './repository.ts';

/** Builds the site into the folder that is named, as it is published. */
const [folder = join(ROOT, 'site')] = process.argv.slice(2);
await buildSite(ROOT, folder, { base: BASE, repository: await repositoryUrl(), serve: false, port: 0 });
