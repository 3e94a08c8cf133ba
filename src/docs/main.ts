import { join } from 'node:path';
import { buildSite } from './site/build.ts';
import { readOptions, USAGE } from './site/options.ts';
import { serveSite } from './site/serve.ts';

const ROOT = join(import.meta.dirname, '../..');

async function main(args: string[]): Promise<number> {
  let options: ReturnType<typeof readOptions>;
  try {
    options = readOptions(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${USAGE}`);
    return 2;
  }
  if (options === 'help') {
    console.log(USAGE);
    return 0;
  }
  const began = performance.now();
  const { pages, dead } = await buildSite(ROOT, join(ROOT, 'site'), options);
  console.log(`site/ written: ${pages.length} pages in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  if (dead.length > 0) console.error(`Links that lead nowhere:\n${dead.join('\n')}`);
  if (options.serve) {
    const { url } = await serveSite(join(ROOT, 'site'), options);
    console.log(`Serving ${url}, stop with Ctrl+C`);
  }
  return dead.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
