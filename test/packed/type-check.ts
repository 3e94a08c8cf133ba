import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sources } from '../package/entry-points.ts';
import { runCompilerOnAll } from '../support/run-compiler.ts';

const SOURCE = consumer('consumer.ts');
const MOCK_SOURCE = consumer('mock-consumer.ts');
const IMPORT_JSON = `import openapi from 'lemlist-openapi/openapi.json' with { type: 'json' };\n`;
const REQUIRE_JSON = `import openapi = require('lemlist-openapi/openapi.json');\n`;
const USE_JSON = `export const version: string = openapi.info.version;\n`;
/** Those of Mock Service Worker are not ours to check. */
const ENTRIES = Object.keys(sources)
  .filter((specifier) => !specifier.endsWith('/msw'))
  .map(
    (specifier, index) =>
      `import * as entry${index} from '${specifier}';\nexport const has${index}: object = entry${index};\n`,
  )
  .join('');

const WEB = { lib: ['es2022', 'dom', 'dom.iterable'], types: [] };
const NODENEXT = { module: 'nodenext', moduleResolution: 'nodenext' };
const BUNDLER = { module: 'esnext', moduleResolution: 'bundler' };

/** The applications that are compiled. The server has no DOM and takes `fetch` from Node's types. */
const PROJECTS = {
  nodenext: {
    options: { ...NODENEXT, ...WEB },
    files: {
      'consumer.mts': SOURCE,
      'consumer.cts': SOURCE,
      'mock.mts': MOCK_SOURCE,
      'mock.cts': MOCK_SOURCE,
      'entries.mts': ENTRIES,
      'entries.cts': ENTRIES,
      'json.mts': IMPORT_JSON + USE_JSON,
      'json.cts': REQUIRE_JSON + USE_JSON,
    },
  },
  node16: {
    options: { module: 'node16', moduleResolution: 'node16', ...WEB },
    files: {
      'consumer.mts': SOURCE,
      'consumer.cts': SOURCE,
      'mock.mts': MOCK_SOURCE,
      'mock.cts': MOCK_SOURCE,
      'entries.mts': ENTRIES,
      'entries.cts': ENTRIES,
      // It has no import attributes.
      'json.cts': REQUIRE_JSON + USE_JSON,
    },
  },
  bundler: {
    options: { ...BUNDLER, ...WEB },
    files: { 'consumer.ts': SOURCE, 'mock.ts': MOCK_SOURCE, 'entries.ts': ENTRIES, 'json.ts': IMPORT_JSON + USE_JSON },
  },
  // `moduleResolution: node`, which old applications have; TypeScript 7 has none of it.
  node10: {
    options: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true, ...WEB },
    files: {
      'consumer.ts': SOURCE,
      'mock.ts': MOCK_SOURCE,
      'entries.ts': ENTRIES,
      'json.ts': `import openapi from 'lemlist-openapi/openapi.json';\n${USE_JSON}`,
    },
  },
  server: {
    options: { ...NODENEXT, lib: ['es2022'], types: ['node'] },
    files: { 'consumer.mts': SOURCE, 'mock.mts': MOCK_SOURCE, 'entries.mts': ENTRIES },
  },
};

export type ProjectName = keyof typeof PROJECTS;

/** The strictest options a consumer may have. They check the declarations of packages too, but not TypeScript's own. */
const STRICT = {
  target: 'es2022',
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  isolatedModules: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  skipDefaultLibCheck: true,
  noEmit: true,
};

/** Writes a project for each way to consume the package into an application. */
export function writeProjects(application: string): void {
  for (const [name, { options, files }] of Object.entries(PROJECTS)) {
    const folder = join(application, name);
    const project = { compilerOptions: { ...STRICT, ...options }, files: Object.keys(files) };
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(project));
    for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  }
}

/** The messages of a compiler about some of the projects, each with the folder of its project; empty if there are none. */
export function typeCheck(compiler: string, application: string, projects: readonly ProjectName[]): Promise<string> {
  return runCompilerOnAll(compiler, application, projects);
}

/** A program of the repository with its imports pointing at the package. */
function consumer(file: string): string {
  return Object.entries(sources).reduce(
    (text, [specifier, source]) => text.replace(`'../../${source}'`, `'${specifier}'`),
    readFileSync(join(import.meta.dirname, file), 'utf8'),
  );
}
