import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import { ROOT } from '../support/run-script.ts';

export interface BundledModule {
  /** Path within the repository or the folder. */
  name: string;
  /** What tree shaking leaves of it, not minified. */
  code: string;
}

export interface Bundle {
  code: string;
  modules: BundledModule[];
}

/**
 * Bundles source text that imports our entry points, packages or, from the folder, hey-api's client: for a page minified, for
 * Node as it is.
 */
export async function bundleCode(
  folder: string,
  name: string,
  source: string,
  platform: 'browser' | 'node',
  plugins: Plugin[] = [],
): Promise<Bundle> {
  const input = join(folder, `${fileName(name)}.js`);
  writeFileSync(input, source);
  const bundle = await rolldown({
    input,
    platform,
    resolve: {
      alias: {
        'lemlist-openapi/preflight': join(ROOT, 'src/client/preflight/index.ts'),
        'lemlist-openapi$': join(ROOT, 'src/index.ts'),
        'hey-api': join(folder, 'hey-api'),
      },
      extensionAlias: { '.js': ['.js', '.ts'] },
    },
    transform: { target: 'es2022' },
    plugins,
  });
  const { output } = await bundle.generate({ format: 'esm', minify: platform === 'browser', codeSplitting: false });
  await bundle.close();
  const [{ code, modules }] = output;
  return {
    code,
    modules: Object.entries(modules).map(([id, module]) => ({
      name: id.replace(`${ROOT}/`, '').replace(`${folder}/`, ''),
      code: module.code ?? '',
    })),
  };
}

/** A file that holds what the bundler makes of a source for Node. */
export async function writeProgram(folder: string, name: string, source: string): Promise<string> {
  const path = join(folder, `${fileName(name)}.mjs`);
  writeFileSync(path, (await bundleCode(folder, name, source, 'node')).code);
  return path;
}

function fileName(name: string): string {
  return name.replaceAll(/\W+/g, '-');
}
