import { gzipSync } from 'node:zlib';
import type { Plugin } from 'rolldown';
import { minifySync } from 'rolldown/utils';
import { operationTable } from '../../src/codegen/operation-table.ts';
import { readApi } from '../../src/document/read-api.ts';
import { document } from '../support/document.ts';
import { type Bundle, bundleCode } from './bundle-code.ts';
import { CLIENTS, type ClientSource, facadeWith, HEY_API, programOf, RAW, REFERENCE } from './clients.ts';
import { generateHeyApi } from './hey-api.ts';
import { atMost, type Report, times } from './report.ts';

const FACADE = 'facade';
const SMALL_FACADE = 'facade of campaigns and sequences alone';
const VALIDATOR = 'validateStepUpdate';
/** Kilobytes, of 1000 bytes each. */
const MAX_FACADE_KB = 12.5;
const MAX_SMALL_FACADE_KB = 10;
const MAX_VALIDATOR_KB = 6.5;
const TOP_MODULES = 8;
/** What the generated module ends with, the table, begins with. */
const TABLE_START = '/** The id of an operation';

/** What each source adds to a web page: bundled, tree-shaken, minified, compressed. */
export async function size(folder: string): Promise<Report> {
  await generateHeyApi(folder);
  const bundles = new Map<string, Bundle>();
  for (const [name, source] of Object.entries(pages())) {
    const plugins = name === SMALL_FACADE ? [operationsBelow('/campaigns', '/sequences')] : [];
    bundles.set(name, await bundleCode(folder, name, source, 'browser', plugins));
  }
  const compressed = (name: string): number => gzipSync(bundles.get(name)?.code ?? '', { level: 9 }).length;
  return {
    title: 'Size of a web page with one call',
    headings: ['', 'minified, B', 'gzip -9, B', 'to openapi-fetch'],
    rows: [...bundles].map(([name, { code }]) => [
      name,
      String(Buffer.byteLength(code)),
      String(compressed(name)),
      times(compressed(name), compressed(REFERENCE)),
    ]),
    notes: [`Most of the facade, each file minified on its own: ${topModules(bundles.get(FACADE) as Bundle)}.`],
    limits: [
      atMost(SMALL_FACADE, compressed(SMALL_FACADE) / 1000, MAX_SMALL_FACADE_KB, 'kB'),
      atMost(FACADE, compressed(FACADE) / 1000, MAX_FACADE_KB, 'kB'),
      atMost(VALIDATOR, compressed(VALIDATOR) / 1000, MAX_VALIDATOR_KB, 'kB'),
    ],
  };
}

function pages(): Record<string, string> {
  const shown = (value: string): string => `document.title = JSON.stringify(${value});`;
  const page = (source: ClientSource): string => programOf(source) + shown(`await ${source.call}`);
  const validators = `from 'lemlist-openapi/preflight';`;
  const body = 'JSON.parse(document.title)';
  return {
    [RAW]: page(CLIENTS[RAW]),
    [REFERENCE]: page(CLIENTS[REFERENCE]),
    [HEY_API]: page(CLIENTS[HEY_API]),
    [SMALL_FACADE]: page(facadeWith('')),
    [FACADE]: page(facadeWith('')),
    'facade with preflight': page(facadeWith('preflight')),
    [VALIDATOR]: `import { validateStepUpdate } ${validators}\n${shown(`validateStepUpdate(${body})`)}`,
    'validateStepUpdate with sentences': `import { faultsOf, validateStepUpdate } ${validators}
${shown(`faultsOf(validateStepUpdate, ${body})`)}`,
  };
}

/** Gives the facade a table of the operations below some paths, to show what it weighs beside the rest of the table. */
function operationsBelow(...roots: string[]): Plugin {
  const paths = Object.entries(document.paths).filter(([path]) => roots.some((root) => path.startsWith(root)));
  const table = operationTable(readApi({ ...document, paths: Object.fromEntries(paths) }));
  return {
    name: 'fewer operations',
    transform: {
      filter: { id: /generated\/api\.ts$/ },
      handler: (code) => code.slice(0, code.indexOf(TABLE_START)) + table,
    },
  };
}

function topModules({ modules }: Bundle): string {
  // What nothing else in the same file uses stays: other files do.
  const options = { compress: { unused: false }, mangle: { toplevel: true } };
  const minified = modules.map(({ name, code }) => ({ name, bytes: minifySync(name, code, options).code.length }));
  const largest = minified.toSorted((one, other) => other.bytes - one.bytes).slice(0, TOP_MODULES);
  return largest.map(({ name, bytes }) => `${name.replace(/^.*node_modules\//, '')} ${bytes} B`).join(', ');
}
